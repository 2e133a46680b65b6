import { organizationKinds, type OrganizationKind } from '#libs/kernel';
import { areIndependent } from './independence.js';
import { decideMerger, decideMergerAnswer, decideMergerWithdrawal, decideRecording, movedRoles, type Merging } from './decide-merger.js';
import { mergerStates } from './merger-state.js';
import { organizationStates, type OrganizationState } from './organization-state.js';

const one = (id: string, about: Partial<Merging> = {}): Merging => ({ id, kind: 'SCHOOL', status: 'ADMITTED', ...about });
const shown = (answer: object): string => ('next' in answer ? String(answer.next) : String((answer as { refusal?: string }).refusal));

describe('declaring', () => {
  const admitted: OrganizationState = 'ADMITTED';

  // The whole matrix of states: only two admitted ones.
  test.each(organizationStates.flatMap((from) => organizationStates.map((into) => [from, into] as const)))('%s into %s', (from, into) => {
    const answer = shown(decideMerger(one('a', { status: from }), one('b', { status: into }), { open: false }));
    expect(answer).toBe(from === admitted && into === admitted ? 'DECLARED' : 'identity.merger-not-admitted');
  });

  // The whole matrix of kinds: one's own, and schools and universities into each other.
  test.each(organizationKinds.flatMap((from) => organizationKinds.map((into) => [from, into] as const)))('a %s into a %s', (from, into) => {
    const school = (kind: OrganizationKind): boolean => kind === 'SCHOOL' || kind === 'UNIVERSITY';
    const answer = shown(decideMerger(one('a', { kind: from }), one('b', { kind: into }), { open: false }));
    expect(answer).toBe(from === into || (school(from) && school(into)) ? 'DECLARED' : 'identity.merger-kind');
  });

  test('not into itself, and not while another is under way', () => {
    expect(shown(decideMerger(one('a'), one('a'), { open: false }))).toBe('identity.merger-itself');
    expect(shown(decideMerger(one('a'), one('b'), { open: true }))).toBe('identity.merger-open');
  });
});

describe('the steps', () => {
  // Declared: either answer, or taken back. Accepted: recorded, or taken back. Then nothing.
  test.each([
    ['DECLARED', ['ACCEPTED', 'REFUSED', 'WITHDRAWN', 'identity.merger-over']],
    ['ACCEPTED', ['identity.merger-over', 'identity.merger-over', 'WITHDRAWN', 'RECORDED']],
    ['REFUSED', ['identity.merger-over', 'identity.merger-over', 'identity.merger-over', 'identity.merger-over']],
    ['WITHDRAWN', ['identity.merger-over', 'identity.merger-over', 'identity.merger-over', 'identity.merger-over']],
    ['RECORDED', ['identity.merger-over', 'identity.merger-over', 'identity.merger-over', 'identity.merger-over']],
  ] as const)('of %s', (state, expected) => {
    const merger = { state, declaredBy: 'zhou', on: '2026-11-24' };
    expect([
      shown(decideMergerAnswer(merger, 'ACCEPTED', 'li')),
      shown(decideMergerAnswer(merger, 'REFUSED', 'li')),
      shown(decideMergerWithdrawal(state)),
      shown(decideRecording(merger, one('a'), one('b'), '2026-11-24')),
    ]).toEqual(expected);
  });

  test('every state is in the table above', () => expect(mergerStates).toHaveLength(5));

  test('nobody agrees to what they declared, though they may refuse it', () => {
    const merger = { state: 'DECLARED', declaredBy: 'zhou' } as const;
    expect(shown(decideMergerAnswer(merger, 'ACCEPTED', 'zhou'))).toBe('identity.merger-same-person');
    expect(shown(decideMergerAnswer(merger, 'REFUSED', 'zhou'))).toBe('REFUSED');
  });

  test('recorded from its day on, and only while both still can be merged', () => {
    const merger = { state: 'ACCEPTED', on: '2026-12-01' } as const;
    expect(decideRecording(merger, one('a'), one('b'), '2026-11-30')).toMatchObject({
      refusal: 'identity.merger-too-early',
      details: { on: '2026-12-01' },
    });
    expect(shown(decideRecording(merger, one('a'), one('b'), '2026-12-01'))).toBe('RECORDED');
    expect(shown(decideRecording(merger, one('a'), one('b', { status: 'MERGED' }), '2026-12-01'))).toBe('identity.merger-not-admitted');
  });
});

test.each([
  ['SCHOOL', ['ACADEMIC_OFFICER', 'TEACHER', 'SECRETARY']],
  ['ENTERPRISE', ['TASK_OWNER', 'MENTOR', 'SAFETY_OFFICER', 'SECRETARY']],
  ['INDUSTRY_BODY', ['VERIFIER', 'SECRETARY']],
  ['PARK', ['SECRETARY']],
  ['AUTHORITY', ['SECRETARY']],
] as const)('at a %s the posts of daily work go on, none that speaks or pays for it', (kind, expected) => {
  expect(movedRoles(kind)).toEqual(expected);
});

test('with one control group the merged and its successor do not verify each other', () => {
  expect(areIndependent({ id: 'a', controlGroup: 'merged:b' }, { id: 'b', controlGroup: 'merged:b' })).toBe(false);
});
