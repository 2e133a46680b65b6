import { decideTagAnswer, decideTagClaim, decideTagWithdrawal, type TagClaim, type TagFacts } from './decide-tag.js';
import { stagesOf, tagKindsOf, tagWords } from './tag.js';

const claim: TagClaim = {
  kind: 'CERTIFIED_ENTERPRISE',
  value: '省级',
  stage: 'POOLED',
  since: '2026-05-01',
  sourceLink: 'https://example.gov.cn/list',
};
const facts: TagFacts = { organizationKind: 'ENTERPRISE', waiting: false, verified: null, today: '2026-11-24' };

test('an organization claims what its kind can have, with a public source', () => {
  expect(decideTagClaim(claim, facts)).toBeNull();
  expect(tagKindsOf('SCHOOL')).toEqual(['PARK', 'CHAIN', 'DOUBLE_HIGH']);
  expect(tagKindsOf('AUTHORITY')).toEqual([]);
});

test.each<[string, Partial<TagClaim>, Partial<TagFacts>, string]>([
  ['a school’s batch', { kind: 'DOUBLE_HIGH', stage: 'BUILDING' }, {}, 'identity.tag-not-here'],
  ['a stage of another kind', { stage: 'BUILDING' }, {}, 'identity.tag-stage'],
  ['a park with a stage', { kind: 'PARK' }, {}, 'identity.tag-stage'],
  ['no link', { sourceLink: '市工信局名单' }, {}, 'identity.tag-link'],
  ['a date to come', { since: '2026-11-25' }, {}, 'identity.tag-future'],
  ['twice', {}, { waiting: true }, 'identity.tag-already'],
  ['the stage it has', {}, { verified: { stage: 'POOLED' } }, 'identity.tag-stage-back'],
  ['an earlier stage', {}, { verified: { stage: 'CERTIFIED' } }, 'identity.tag-stage-back'],
  ['a park it has', { kind: 'PARK', stage: null }, { verified: { stage: null } }, 'identity.tag-already'],
])('but not %s', (_, changes, other, refusal) => {
  expect(decideTagClaim({ ...claim, ...changes }, { ...facts, ...other })).toMatchObject({ refusal });
});

test('it goes up its ladder: 培育→入库→申报→认定→复核', () => {
  const ladder = stagesOf.CERTIFIED_ENTERPRISE ?? [];
  expect(ladder.map((stage) => tagWords({ ...claim, stage }).zh.split(' · ')[2])).toEqual(['培育', '入库', '申报', '认定', '复核']);
  for (const [at, stage] of ladder.entries()) {
    const next = ladder[at + 1];
    if (next) expect(decideTagClaim({ ...claim, stage: next }, { ...facts, verified: { stage } })).toBeNull();
  }
});

test('only somebody else confirms or rejects it, once', () => {
  expect(decideTagAnswer({ state: 'CLAIMED' }, { reason: null, independent: true })).toEqual({ state: 'VERIFIED' });
  expect(decideTagAnswer({ state: 'CLAIMED' }, { reason: 'NOT_FOUND', independent: true })).toEqual({ state: 'REJECTED' });
  expect(decideTagAnswer({ state: 'CLAIMED' }, { reason: null, independent: false })).toMatchObject({ refusal: 'identity.tag-own' });
  expect(decideTagAnswer({ state: 'VERIFIED' }, { reason: 'OUTDATED', independent: true })).toMatchObject({ refusal: 'identity.tag-answered' });
  expect([decideTagWithdrawal({ state: 'VERIFIED' }), decideTagWithdrawal({ state: 'REJECTED' })]).toMatchObject([
    null,
    { refusal: 'identity.tag-answered' },
  ]);
});
