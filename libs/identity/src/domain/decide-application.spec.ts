import { canTransition, reachableFrom } from '#libs/kernel';
import { decideAdmission, decideApplication, decideResubmission, type Application } from './decide-application.js';
import { organizationStates, organizationTransitions, type OrganizationState } from './organization-state.js';

const shown = (answer: unknown): unknown => (answer as { refusal?: string }).refusal ?? answer;
const codeOf = (answer: unknown): string => (answer as { refusal?: string }).refusal ?? 'ok';

// Every pair of states, by hand: from, to, may it follow.
const table: readonly (readonly [OrganizationState, OrganizationState, boolean])[] = [
  ['PENDING', 'PENDING', false],
  ['PENDING', 'ADMITTED', true],
  ['PENDING', 'REFUSED', true],
  ['ADMITTED', 'PENDING', false],
  ['ADMITTED', 'ADMITTED', false],
  ['ADMITTED', 'REFUSED', false],
  ['REFUSED', 'PENDING', true],
  ['REFUSED', 'ADMITTED', false],
  ['REFUSED', 'REFUSED', false],
  ['PENDING', 'MERGED', false],
  ['ADMITTED', 'MERGED', true],
  ['REFUSED', 'MERGED', false],
  ['MERGED', 'PENDING', false],
  ['MERGED', 'ADMITTED', false],
  ['MERGED', 'REFUSED', false],
  ['MERGED', 'MERGED', false],
];

test('the table names every pair of states', () => expect(table).toHaveLength(organizationStates.length ** 2));

test.each(table)('an organization that is %s may become %s: %s', (from, to, may) => {
  expect(canTransition(organizationTransitions, from, to)).toBe(may);
});

test('every state can be reached from an application', () => {
  expect([...reachableFrom(organizationTransitions, 'PENDING')].sort()).toEqual([...organizationStates].sort());
});

test.each([
  ['PENDING', 'ADMITTED', 'REFUSED', 'identity.not-refused'],
  ['ADMITTED', 'identity.already-decided', 'identity.already-decided', 'identity.not-refused'],
  ['REFUSED', 'identity.already-decided', 'identity.already-decided', 'PENDING'],
] as const)('of %s: admitting gives %s, refusing %s, putting again %s', (status, admitted, refused, again) => {
  expect(shown(decideAdmission(status, { verdict: 'ADMIT', controlGroup: null }))).toBe(admitted);
  expect(shown(decideAdmission(status, { verdict: 'REFUSE', reason: 'OTHER' }))).toBe(refused);
  expect(shown(decideResubmission(status))).toBe(again);
});

describe('an application', () => {
  const application: Application = {
    kind: 'ENTERPRISE',
    name: '精工机械有限公司',
    shortName: '精工',
    uscc: ' 91350100m000100y43',
    regionCode: '3501',
  };

  test('is kept with the code tidied', () => {
    expect(decideApplication(application, { usccTaken: false })).toEqual({ ...application, uscc: '91350100M000100Y43' });
  });

  test.each([
    ['a code that is taken', {}, true, 'identity.uscc-taken'],
    ['a wrong check character', { uscc: '91350100M000100Y44' }, false, 'identity.uscc-check'],
    ['a code of another form', { uscc: '350100' }, false, 'identity.uscc-form'],
    ['a division of three digits', { regionCode: '350' }, false, 'identity.region-form'],
    ['a division with letters', { regionCode: '35AB' }, false, 'identity.region-form'],
    ['a division of seven digits', { regionCode: '3501001' }, false, 'identity.region-form'],
  ] as const)('with %s is refused', (_, change, usccTaken, code) => {
    expect(codeOf(decideApplication({ ...application, ...change }, { usccTaken }))).toBe(code);
  });
});
