import { can } from '#libs/access';
import type { Actor, OrganizationKind, Role } from '#libs/kernel';
import { demandPermissions } from './permissions.js';

// Expected values by hand: the staff of members and overseers read the lists; who speaks for an organization, runs its orders or its
// teaching keeps its own and answers others; an offer is its two sides' alone; students, guardians and outsiders see nothing.

interface Who {
  readonly role: Role;
  readonly at: string;
  readonly kind: OrganizationKind;
  readonly member?: boolean;
  readonly oversees?: boolean;
}

const actorOf = ({ role, at, kind, member = true, oversees = false }: Who): Actor => ({
  accountId: 'a',
  personId: 'p',
  operator: false,
  locale: 'zh',
  posts: [{ organizationId: at, organizationKind: kind, role }],
  memberships: member ? [{ consortiumId: 'c', organizationId: at, seat: null }] : [],
  oversees: oversees ? ['c'] : [],
});

const line = { id: 'e', consortiumId: 'c', organizationId: 'factory', kind: 'TALENT_DEMAND', responderId: 'school' };
const offer = { id: 'r', consortiumId: 'c', ownerId: 'factory', responderId: 'school' };

const shown = { id: 'x', personId: 'q', organizationId: 'factory', state: 'SHOWN', consortia: [{ consortiumId: 'c' }] };
const own = { ...shown, personId: 'p', state: 'WAITING' };
const waiting = { ...shown, state: 'WAITING' };
const asked = { ...shown, consortiumId: 'c', askerId: 'school' };
const request = { id: 'q', consortiumId: 'c', ownerId: 'factory', askerId: 'school' };

/** Of the pool: who sees whom, who enters whom, who asks and who answers. */
const pool = [
  ['read', 'Expert', shown],
  ['read', 'Expert', waiting],
  ['enter', 'Expert', shown],
  ['enter', 'Expert', own],
  ['consent', 'Expert', own],
  ['consent', 'Expert', waiting],
  ['remove', 'Expert', waiting],
  ['ask', 'Expert', asked],
  ['read', 'ExpertRequest', request],
  ['answer', 'ExpertRequest', request],
  ['change', 'Expert', own],
  ['change', 'Expert', waiting],
] as const;

const questions = [
  ['read', 'Demand', line],
  ['keep', 'Demand', line],
  ['respond', 'Demand', line],
  ['read', 'DemandResponse', offer],
  ['answer', 'DemandResponse', offer],
  ['withdraw', 'DemandResponse', offer],
] as const;

const table: [string, Who, ...boolean[]][] = [
  ['delegate of the enterprise', { role: 'DELEGATE', at: 'factory', kind: 'ENTERPRISE' }, true, true, false, true, true, false],
  ['task owner of the enterprise', { role: 'TASK_OWNER', at: 'factory', kind: 'ENTERPRISE' }, true, true, false, true, true, false],
  ['mentor of the enterprise', { role: 'MENTOR', at: 'factory', kind: 'ENTERPRISE' }, true, false, false, true, false, false],
  ['delegate of the school', { role: 'DELEGATE', at: 'school', kind: 'SCHOOL' }, true, false, true, true, false, true],
  ['academic officer of the school', { role: 'ACADEMIC_OFFICER', at: 'school', kind: 'SCHOOL' }, true, false, true, true, false, true],
  ['teacher of the school', { role: 'TEACHER', at: 'school', kind: 'SCHOOL' }, true, false, false, true, false, false],
  ['student of the school', { role: 'STUDENT', at: 'school', kind: 'SCHOOL' }, false, false, false, false, false, false],
  ['delegate of a third member', { role: 'DELEGATE', at: 'third', kind: 'SCHOOL' }, true, false, false, false, false, false],
  [
    'overseer of the region',
    { role: 'OVERSEER', at: 'bureau', kind: 'AUTHORITY', member: false, oversees: true },
    true,
    false,
    false,
    false,
    false,
    false,
  ],
  ['delegate of a former member', { role: 'DELEGATE', at: 'factory', kind: 'ENTERPRISE', member: false }, false, false, false, false, false, false],
];

describe.each(table)('the %s', (_, who, ...expected) => {
  const rules = demandPermissions(actorOf(who));
  test.each(questions.map((question, at) => [question[0], question[1], question[2], expected[at]] as const))(
    'may %s %s',
    (action, subject, object, allowed) => {
      expect(can(rules, action, subject, object)).toBe(allowed);
    },
  );
  test('nothing in another consortium', () => {
    expect(questions.some(([action, subject, object]) => can(rules, action, subject, { ...object, consortiumId: 'other' }))).toBe(false);
  });
});

const poolTable: [string, Who, ...boolean[]][] = [
  [
    'delegate of the enterprise',
    { role: 'DELEGATE', at: 'factory', kind: 'ENTERPRISE' },
    true,
    true,
    true,
    true,
    true,
    false,
    true,
    false,
    true,
    true,
    true,
    true,
  ],
  [
    'administrator of the enterprise',
    { role: 'ADMINISTRATOR', at: 'factory', kind: 'ENTERPRISE' },
    true,
    true,
    true,
    true,
    true,
    false,
    true,
    false,
    true,
    true,
    true,
    true,
  ],
  [
    'mentor of the enterprise',
    { role: 'MENTOR', at: 'factory', kind: 'ENTERPRISE' },
    true,
    false,
    false,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
  ],
  [
    'delegate of the school',
    { role: 'DELEGATE', at: 'school', kind: 'SCHOOL' },
    true,
    false,
    false,
    false,
    true,
    false,
    false,
    true,
    true,
    false,
    true,
    false,
  ],
  [
    'academic officer of the school',
    { role: 'ACADEMIC_OFFICER', at: 'school', kind: 'SCHOOL' },
    true,
    false,
    false,
    false,
    true,
    false,
    false,
    true,
    true,
    false,
    true,
    false,
  ],
  [
    'teacher of the school',
    { role: 'TEACHER', at: 'school', kind: 'SCHOOL' },
    true,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
  ],
  [
    'student of the school',
    { role: 'STUDENT', at: 'school', kind: 'SCHOOL' },
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
  ],
  [
    'overseer of the region',
    { role: 'OVERSEER', at: 'bureau', kind: 'AUTHORITY', member: false, oversees: true },
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
  ],
];

describe.each(poolTable)('of the pool of experts, the %s', (_, who, ...expected) => {
  const rules = demandPermissions(actorOf(who));
  test.each(pool.map((question, at) => [question[0], question[1], question[2], expected[at]] as const))(
    'may %s %s',
    (action, subject, object, allowed) => {
      expect(can(rules, action, subject, object)).toBe(allowed);
    },
  );
});
