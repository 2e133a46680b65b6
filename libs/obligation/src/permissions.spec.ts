import { can } from '#libs/access';
import type { Actor, OrganizationKind, Role } from '#libs/kernel';
import { obligationPermissions } from './permissions.js';

// Expected values by hand from domain.md §2.4: obligations are claimed and agreed by delegates for their own organization;
// the secretariat routes, overseers read, students and outsiders see nothing.

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

const obligation = { id: 'o', consortiumId: 'c', parties: [{ organizationId: 'factory' }, { organizationId: 'school' }] };

const people: Record<string, Who> = {
  'delegate of the obligor': { role: 'DELEGATE', at: 'factory', kind: 'ENTERPRISE' },
  'delegate of the beneficiary': { role: 'DELEGATE', at: 'school', kind: 'SCHOOL' },
  'delegate of another member': { role: 'DELEGATE', at: 'third', kind: 'ENTERPRISE' },
  'task owner of the obligor': { role: 'TASK_OWNER', at: 'factory', kind: 'ENTERPRISE' },
  'mentor of the obligor': { role: 'MENTOR', at: 'factory', kind: 'ENTERPRISE' },
  'teacher of the beneficiary': { role: 'TEACHER', at: 'school', kind: 'SCHOOL' },
  'academic officer of the beneficiary': { role: 'ACADEMIC_OFFICER', at: 'school', kind: 'SCHOOL' },
  'administrator of the beneficiary': { role: 'ADMINISTRATOR', at: 'school', kind: 'SCHOOL' },
  'secretary at the beneficiary': { role: 'SECRETARY', at: 'school', kind: 'SCHOOL' },
  'verifier of the industry body': { role: 'VERIFIER', at: 'body', kind: 'INDUSTRY_BODY' },
  'student of the beneficiary': { role: 'STUDENT', at: 'school', kind: 'SCHOOL' },
  guardian: { role: 'GUARDIAN', at: 'school', kind: 'SCHOOL' },
  'overseer of the region': { role: 'OVERSEER', at: 'bureau', kind: 'AUTHORITY', member: false, oversees: true },
  'delegate of a former member': { role: 'DELEGATE', at: 'factory', kind: 'ENTERPRISE', member: false },
  'delegate elsewhere': { role: 'DELEGATE', at: 'stranger', kind: 'ENTERPRISE', member: false },
};

const actions = ['read', 'propose', 'answer', 'claim', 'verify', 'waive', 'rule', 'check', 'inspect'] as const;
// Of the obligation's own sides; that nobody verifies its own claim is the domain's to say (domain/verifier.ts).
const table: [who: string, ...allowed: boolean[]][] = [
  ['delegate of the obligor', true, true, true, true, true, true, true, true, true],
  ['delegate of the beneficiary', true, true, true, true, true, true, true, true, true],
  ['delegate of another member', true, false, false, false, false, false, false, false, false],
  ['task owner of the obligor', true, false, false, true, true, false, false, false, true],
  ['mentor of the obligor', true, false, false, false, false, false, false, false, true],
  ['teacher of the beneficiary', true, false, false, false, false, false, false, false, true],
  ['academic officer of the beneficiary', true, false, false, true, true, false, false, false, true],
  ['administrator of the beneficiary', true, false, false, false, false, false, false, false, true],
  ['secretary at the beneficiary', true, false, false, true, false, false, false, false, true],
  ['verifier of the industry body', true, false, false, false, false, false, false, false, false],
  ['student of the beneficiary', false, false, false, false, false, false, false, false, false],
  ['guardian', false, false, false, false, false, false, false, false, false],
  ['overseer of the region', true, false, false, false, false, false, false, false, false],
  ['delegate of a former member', false, false, false, false, false, false, false, false, false],
  ['delegate elsewhere', false, false, false, false, false, false, false, false, false],
];

it('gives a ruling to the delegates and verifiers of a party, and to nobody else of it', () => {
  const asArbiter = { ...obligation, parties: [{ organizationId: 'body' }] };
  const may = (role: Role): boolean =>
    can(obligationPermissions(actorOf({ role, at: 'body', kind: 'INDUSTRY_BODY' })), 'rule', 'Obligation', asArbiter);
  expect((['DELEGATE', 'VERIFIER', 'ADMINISTRATOR', 'FINANCE', 'SECRETARY', 'TASK_OWNER'] as const).map(may)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

it('lets those who act for the secretariat lay down drafts, read their imports and undo them, and nobody else', () => {
  const its = { id: 'i', consortiumId: 'c', secretariatId: 'school' };
  const may = (role: Role, at: string, member = true): boolean[] => {
    const rules = obligationPermissions(actorOf({ role, at, kind: 'SCHOOL', member }));
    return [can(rules, 'draft', 'Obligation', its), can(rules, 'read', 'ObligationImport', its), can(rules, 'withdraw', 'ObligationImport', its)];
  };
  for (const role of ['SECRETARY', 'DELEGATE'] as const) {
    expect(may(role, 'school')).toEqual([true, true, true]);
    expect(may(role, 'factory')).toEqual([false, false, false]);
    expect(may(role, 'school', false)).toEqual([false, false, false]);
  }
  for (const role of ['ADMINISTRATOR', 'TEACHER', 'ACADEMIC_OFFICER', 'STUDENT'] as const) expect(may(role, 'school')).toEqual([false, false, false]);
});

describe.each(table)('the %s', (name, ...expected) => {
  const who = people[name] as Who;
  const rules = obligationPermissions(actorOf(who));
  it.each(actions.map((action, i) => [action, expected[i]] as const))('may %s: %s', (action, allowed) => {
    expect(can(rules, action, 'Obligation', obligation)).toBe(allowed);
  });
  it('sees nothing of another consortium', () => {
    expect(can(rules, 'read', 'Obligation', { ...obligation, consortiumId: 'other' })).toBe(false);
  });
});
