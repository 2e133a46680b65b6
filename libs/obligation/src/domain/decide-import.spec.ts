import fc from 'fast-check';
import { isRefusal } from '#libs/kernel';
import type { TermsFacts } from './decide-proposal.js';
import { decideImport, refusalToAnswerDraft, refusalToWithdrawImport, termsKey, type SheetTerms } from './decide-import.js';
import { definitionOf } from './own-promise.js';

const words = { name: '一', unit: '项', evidence: '照片', clause: null };
const template = {
  ...definitionOf({ ...words, metric: 'COUNT', cadence: 'QUARTER', target: 6, weight: 1, graceDays: 10 }, 'O01'),
  roles: ['ENTERPRISE'] as const,
};
const factory = { organizationId: 'factory', kind: 'ENTERPRISE', leads: true, holdsSecretariat: false } as const;
const school = { organizationId: 'school', kind: 'SCHOOL', leads: false, holdsSecretariat: false } as const;
const fine: TermsFacts = { template, obligor: factory, beneficiary: school, independent: true, already: null };
const row = (line: number, more: Partial<SheetTerms> = {}): SheetTerms => ({
  line,
  templateCode: template.code,
  obligorId: 'factory',
  beneficiaryId: `school-${line}`,
  target: 6,
  cadence: 'QUARTER',
  ...more,
});
const decide = (rows: readonly SheetTerms[], facts: TermsFacts = fine, drafted: readonly string[] = []) =>
  decideImport(rows, { factsOf: () => facts, drafted: new Set(drafted) });

describe('an import', () => {
  it('lays down what its sides could propose', () => {
    expect(decide([row(2), row(3)])).toMatchObject({ laid: [{ line: 2 }, { line: 3 }], left: [] });
  });

  it('leaves a row that stands twice, waits already, or is promised, each with its reason', () => {
    expect(decide([row(2), row(3, { beneficiaryId: 'school-2' })])).toMatchObject({
      laid: [{ line: 2 }],
      left: [{ line: 3, refusal: 'obligation.already-drafted' }],
    });
    expect(decide([row(2), row(3)], fine, [termsKey(row(3))])).toMatchObject({ left: [{ line: 3, refusal: 'obligation.already-drafted' }] });
    const facts = (one: SheetTerms): TermsFacts => ({ ...fine, already: one.line === 3 ? 7 : null });
    expect(decideImport([row(2), row(3)], { factsOf: facts, drafted: new Set() })).toMatchObject({
      left: [{ line: 3, refusal: 'obligation.already-promised', details: { number: '0007' } }],
    });
  });

  it.each<[string, Partial<TermsFacts>, Partial<SheetTerms>]>([
    ['template-unknown', { template: null }, {}],
    ['same-party', {}, { beneficiaryId: 'factory' }],
    ['not-a-member', { beneficiary: null }, {}],
    ['not-independent', { independent: false }, {}],
    ['role-mismatch', { obligor: school }, {}],
    ['target-out-of-range', {}, { target: 0 }],
  ])('leaves a row by the rule of a proposal: %s', (code, facts, more) => {
    const decided = decideImport([row(2), row(3, more)], { factsOf: ({ line }) => (line === 3 ? { ...fine, ...facts } : fine), drafted: new Set() });
    expect(decided).toMatchObject({ laid: [{ line: 2 }], left: [{ line: 3, refusal: `obligation.${code}` }] });
  });

  it('is refused when nothing of it can be laid down', () => {
    expect(decide([row(2)], { ...fine, template: null })).toMatchObject({ refusal: 'obligation.nothing-to-lay' });
  });

  it('accounts for every row once, and never lays the same promise twice', () => {
    const rows = fc.array(fc.record({ of: fc.integer({ min: 0, max: 5 }), target: fc.integer({ min: 0, max: 3 }) }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (made) => {
        const sheet = made.map(({ of, target }, line) => row(line, { beneficiaryId: `school-${of}`, target }));
        const decided = decide(sheet);
        if (isRefusal(decided)) return sheet.every(({ target }) => target === 0);
        const lines = [...decided.laid, ...decided.left].map(({ line }) => line).sort((a, b) => a - b);
        return lines.join() === sheet.map(({ line }) => line).join() && new Set(decided.laid.map(termsKey)).size === decided.laid.length;
      }),
    );
  });
});

describe('a draft', () => {
  const draft = { state: 'OPEN', obligorId: 'factory', beneficiaryId: 'school' } as const;
  it.each(['factory', 'school'])('may be proposed or discarded by its side %s', (side) => {
    expect(refusalToAnswerDraft(draft, side)).toBeNull();
  });
  it('does not exist for a third', () => {
    expect(refusalToAnswerDraft(draft, 'third')).toEqual(refusalToAnswerDraft(null, 'third'));
  });
  it.each(['PROPOSED', 'DISCARDED', 'WITHDRAWN'] as const)('is answered once: not when %s', (state) => {
    expect(refusalToAnswerDraft({ ...draft, state }, 'school')).toMatchObject({ refusal: 'obligation.draft-answered' });
  });
});

test('an import is undone once, and only while one of its drafts waits', () => {
  expect(refusalToWithdrawImport({ withdrawn: false, open: 1 })).toBeNull();
  expect(refusalToWithdrawImport({ withdrawn: false, open: 0 })).toMatchObject({ refusal: 'obligation.import-settled' });
  expect(refusalToWithdrawImport({ withdrawn: true, open: 1 })).toMatchObject({ refusal: 'obligation.import-withdrawn' });
});
