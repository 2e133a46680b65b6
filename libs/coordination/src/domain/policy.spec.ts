import fc from 'fast-check';
import { policies } from '../../../../seeds/reference/policies.js';
import { inForce, matchPolicy, policyCategories, type MemberFacts, type Policy } from './policy.js';

const condition = (fact: string, atLeast = 1): Policy['conditions'][number] => ({
  code: fact,
  names: { zh: fact, en: fact },
  test: { fact, atLeast },
  supply: { zh: '提供', en: 'supply' },
});
const appliesTo = { kinds: ['ENTERPRISE'], region: '3201' };
const member = (known: MemberFacts['known'], about: Partial<MemberFacts> = {}): MemberFacts => ({
  kind: 'ENTERPRISE',
  regionCode: '320115',
  known,
  ...about,
});
const policy = { appliesTo, conditions: [condition('A', 2), condition('B')] };

it.each([
  [{ A: 2, B: 1 }, 'QUALIFIES', ['MET', 'MET']],
  [{ A: 2 }, 'OPEN', ['MET', 'NOT_KNOWN']],
  [{}, 'OPEN', ['NOT_KNOWN', 'NOT_KNOWN']],
  [{ A: 1 }, 'NOT', ['NOT_MET', 'NOT_KNOWN']],
  [{ A: 2, B: 0 }, 'NOT', ['MET', 'NOT_MET']],
] as const)('facts %j: %s', (known, verdict, conditions) => {
  const match = matchPolicy(policy, member(known));
  expect([match?.verdict, match?.conditions.map((one) => one.verdict)]).toEqual([verdict, conditions]);
});

it.each([
  [{ kind: 'SCHOOL' }, false],
  [{ regionCode: '330203' }, false],
  [{ regionCode: '3201' }, true],
])('is for whom it says: %j', (about, applies) => {
  expect(matchPolicy(policy, member({ A: 9, B: 9 }, about)) !== null).toBe(applies);
});

it('never counts what is not known as met, and knowing more never takes a met condition back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.nat(3)), fc.constantFrom('A', 'B', 'C'), fc.nat(3), (known, fact, more) => {
      const before = matchPolicy(policy, member(known));
      for (const [at, one] of (before?.conditions ?? []).entries())
        if (one.verdict === 'MET')
          expect(known[policy.conditions[at]?.code ?? '']).toBeGreaterThanOrEqual(policy.conditions[at]?.test.atLeast ?? Infinity);
      const after = matchPolicy(policy, member({ ...known, [fact]: Math.max(more, known[fact] ?? 0) }));
      for (const [at, one] of (before?.conditions ?? []).entries()) if (one.verdict === 'MET') expect(after?.conditions[at]?.verdict).toBe('MET');
    }),
  );
});

it('the version in force is the newest that has begun', () => {
  const versions = [
    { code: 'A', version: 1, effectiveOn: '2024-01-01' },
    { code: 'A', version: 2, effectiveOn: '2026-01-01' },
    { code: 'B', version: 1, effectiveOn: '2027-01-01' },
    { code: 'C', version: 1, effectiveOn: null },
  ];
  expect(inForce(versions, '2025-06-01')).toEqual([versions[0], versions[3]]);
  expect(inForce(versions, '2026-01-01')).toEqual([versions[1], versions[3]]);
  expect(inForce(versions, '2023-01-01')).toEqual([versions[3]]);
});

it('every published policy names its source, whom it is for, and how each condition becomes known', () => {
  for (const { code, version, category, source, appliesTo: whom, conditions, names, benefit } of policies) {
    expect(policyCategories).toContain(category);
    expect([code, source.length > 3, whom.kinds.length > 0, conditions.length > 0, version > 0]).toEqual([code, true, true, true, true]);
    for (const text of [names, benefit, ...conditions.flatMap((one) => [one.names, one.supply])]) expect(text.zh && text.en).toBeTruthy();
    expect(new Set(conditions.map((one) => one.code)).size).toBe(conditions.length);
  }
});
