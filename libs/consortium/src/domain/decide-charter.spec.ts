import fc from 'fast-check';
import { isRefusal } from '#libs/kernel';
import { charterContent, type CharterDraft, type Party } from './charter.js';
import { decideCharter, refusalToLeads, underOneControl, type CharterFacts } from './decide-charter.js';
import { foundingMembers } from './founding-members.js';
import type { ConsortiumKind } from './kind.js';
import { body, cluster, clusterDraft, college, collegeDraft, enterprise, facts, park, party, school } from './testing-charters.js';

const codeOf = (kind: ConsortiumKind, draft: CharterDraft, known: CharterFacts): string => {
  const answer = decideCharter(kind, draft, known);
  return isRefusal(answer) ? answer.refusal : 'accepted';
};
const withSeat = (seat: string, organizationId: string): CharterDraft => ({
  ...clusterDraft,
  seats: clusterDraft.seats.map((s) => (s.seat === seat ? { seat, organizationId } : s)),
});

test.each<[string, ConsortiumKind, CharterDraft, CharterFacts, string]>([
  ['the leads of the story', cluster, clusterDraft, facts('s'), 'accepted'],
  ['a secretariat that leads nothing', cluster, clusterDraft, facts('p'), 'accepted'],
  ['a neutral body from outside', college, collegeDraft, facts('s'), 'accepted'],
  ['a seat left empty', cluster, { ...clusterDraft, seats: clusterDraft.seats.slice(1) }, facts('s'), 'consortium.seats-incomplete'],
  [
    'a seat given twice',
    cluster,
    { ...clusterDraft, seats: [...clusterDraft.seats, ...clusterDraft.seats.slice(0, 1)] },
    facts('s'),
    'consortium.seats-incomplete',
  ],
  ['a seat the kind does not have', college, { ...clusterDraft, arbiterId: 'b', spotCheckerId: 'b' }, facts('s'), 'consortium.seats-incomplete'],
  ['a seat held by the wrong kind of organization', cluster, withSeat('ENTERPRISE', 'p'), facts('s'), 'consortium.wrong-holder'],
  ['an organization that is not admitted', cluster, withSeat('ENTERPRISE', 'x'), facts('s'), 'consortium.organization-unknown'],
  [
    'two seats of one legal person',
    { ...cluster, seats: cluster.seats.map((s) => ({ ...s, holders: ['ENTERPRISE' as const] })), functions: college.functions },
    { ...clusterDraft, seats: clusterDraft.seats.map((s) => ({ ...s, organizationId: 'e' })), arbiterId: 'b', spotCheckerId: 'b' },
    facts('s'),
    'consortium.seats-not-independent',
  ],
  [
    'two seats of one control group',
    cluster,
    clusterDraft,
    facts('s', party('e', 'ENTERPRISE', 'g'), party('b', 'INDUSTRY_BODY', 'g')),
    'consortium.seats-not-independent',
  ],
  ['the arbiter’s seat at the secretariat', cluster, clusterDraft, facts('b'), 'consortium.neutral-not-neutral'],
  [
    'the arbiter under the secretariat’s control',
    cluster,
    clusterDraft,
    facts('p', party('p', 'PARK', 'g'), party('b', 'INDUSTRY_BODY', 'g')),
    'consortium.neutral-not-neutral',
  ],
  ['an arbiter named where a seat is arbiter', cluster, { ...clusterDraft, arbiterId: 'e' }, facts('s'), 'consortium.function-fixed'],
  ['the seat’s own holder named as arbiter', cluster, { ...clusterDraft, arbiterId: 'b' }, facts('s'), 'accepted'],
  ['no arbiter where one is needed', college, { ...collegeDraft, arbiterId: null }, facts('s'), 'consortium.function-missing'],
  ['no spot checker where one is needed', college, { ...collegeDraft, spotCheckerId: null }, facts('s'), 'consortium.function-missing'],
  ['an arbiter of the wrong kind', college, { ...collegeDraft, arbiterId: 'p' }, facts('s'), 'consortium.wrong-holder'],
  [
    'an arbiter under a lead’s control',
    college,
    collegeDraft,
    facts('s', party('e', 'ENTERPRISE', 'g'), party('b', 'INDUSTRY_BODY', 'g')),
    'consortium.neutral-not-neutral',
  ],
  ['a keeper outside', cluster, { ...clusterDraft, commonFundKeeperId: 'p' }, facts('s'), 'consortium.keeper-not-a-member'],
  ['a keeper that is the secretariat', cluster, { ...clusterDraft, commonFundKeeperId: 'p' }, facts('p'), 'accepted'],
  ['a region of three digits', cluster, { ...clusterDraft, regionCode: '320' }, facts('s'), 'consortium.region-malformed'],
  [
    'a quorum below the kind’s',
    cluster,
    { ...clusterDraft, rules: { ...clusterDraft.rules, quorumPercent: 49 } },
    facts('s'),
    'consortium.rule-out-of-range',
  ],
  [
    'a deadline beyond the kind’s',
    cluster,
    { ...clusterDraft, rules: { ...clusterDraft.rules, verificationDays: 61 } },
    facts('s'),
    'consortium.rule-out-of-range',
  ],
  ['half a day', cluster, { ...clusterDraft, rules: { ...clusterDraft.rules, objectionDays: 1.5 } }, facts('s'), 'consortium.rule-out-of-range'],
  ['terms nobody published', cluster, { ...clusterDraft, templateHash: 'zz' }, facts('s'), 'consortium.terms-unknown'],
  ['no terms where some are published', cluster, { ...clusterDraft, formulaHash: null }, facts('s'), 'consortium.terms-unknown'],
  ['no terms where none is published', cluster, { ...clusterDraft, formulaHash: null }, { ...facts('s'), formulaHashes: [] }, 'accepted'],
])('a draft with %s', (_, kind, draft, known, expected) => {
  expect(codeOf(kind, draft, known)).toBe(expected);
});

function charterOf(kind: ConsortiumKind, draft: CharterDraft, known: CharterFacts) {
  const charter = decideCharter(kind, draft, known);
  if (isRefusal(charter)) throw new Error(charter.refusal);
  return charter;
}

test('the signed text names the seats in the kind’s order, whatever the draft’s', () => {
  const known = facts('s');
  const turned = { ...clusterDraft, seats: [...clusterDraft.seats].reverse() };
  expect(charterContent('c', cluster, 'k', charterOf(cluster, turned, known))).toBe(
    charterContent('c', cluster, 'k', charterOf(cluster, clusterDraft, known)),
  );
});

test.each<[string, Partial<CharterDraft>]>([
  ['name', { name: '另一个名字' }],
  ['region', { regionCode: '3201' }],
  ['keeper', { commonFundKeeperId: 'e' }],
  ['text', { text: '第二条' }],
  ['templates', { templateHash: 't2' }],
  ['rules', { rules: { ...clusterDraft.rules, objectionDays: 8 } }],
])('another %s is another text', (_, change) => {
  const before = charterContent('c', cluster, 'k', charterOf(cluster, clusterDraft, facts('s')));
  expect(charterContent('c', cluster, 'k', charterOf(cluster, { ...clusterDraft, ...change }, facts('s')))).not.toBe(before);
});

test('leads and secretariat found; a neutral body from outside is invited', () => {
  expect([...foundingMembers(charterOf(cluster, clusterDraft, facts('p')))]).toEqual([
    ['e', 'LEADING'],
    ['s', 'LEADING'],
    ['b', 'LEADING'],
    ['p', 'LEADING'],
  ]);
  expect([...foundingMembers(charterOf(college, collegeDraft, facts('s')))]).toEqual([
    ['e', 'LEADING'],
    ['s', 'LEADING'],
    ['b', 'INVITED'],
  ]);
});

const seed = 20261124;
test(`whatever is accepted has independent leads and neutral functions (seed ${seed})`, () => {
  const anyone = ['ENTERPRISE', 'SCHOOL', 'INDUSTRY_BODY', 'PARK'] as const;
  const open: ConsortiumKind = {
    ...college,
    seats: college.seats.map((seat) => ({ ...seat, holders: anyone })),
    functions: { ARBITER: { from: 'OUTSIDE', holders: anyone }, SPOT_CHECKER: { from: 'OUTSIDE', holders: anyone } },
  };
  const group = fc.constantFrom(null, null, 'g', 'h');
  const pool = fc
    .tuple(group, group, group, group)
    .map((groups) => [enterprise, school, body, park].map((p, i): Party => ({ ...p, controlGroup: groups[i] ?? null })));
  const id = fc.constantFrom('e', 's', 'b', 'p');
  const choice = fc.record({ lead: id, other: id, arbiterId: id, spotCheckerId: id, secretariatId: id });
  let accepted = 0;
  const judge = (parties: readonly Party[], { lead, other, arbiterId, spotCheckerId, secretariatId }: Record<string, string>): void => {
    const seats = [
      { seat: 'ENTERPRISE', organizationId: lead ?? '' },
      { seat: 'SCHOOL', organizationId: other ?? '' },
    ];
    const draft = { ...collegeDraft, seats, commonFundKeeperId: lead ?? '', arbiterId, spotCheckerId };
    const charter = decideCharter(open, draft, facts(secretariatId ?? '', ...parties));
    if (isRefusal(charter)) return;
    accepted++;
    const leads = charter.seats.map((seat) => seat.organization);
    expect(leads.some((a) => leads.some((b) => a !== b && underOneControl(a, b)))).toBe(false);
    expect(refusalToLeads(charter.seats)).toBeNull();
    for (const neutral of Object.values(charter.functions)) {
      for (const member of [...leads, charter.secretariat]) expect(underOneControl(neutral, member)).toBe(false);
    }
  };
  fc.assert(fc.property(pool, choice, judge), { seed, numRuns: 3_000 });
  expect(accepted).toBeGreaterThan(50);
});
