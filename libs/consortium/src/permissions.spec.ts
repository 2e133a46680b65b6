import { can } from '#libs/access';
import type { Actor, Membership, OrganizationKind, Role } from '#libs/kernel';
import { consortiumPermissions } from './permissions.js';

const post = (organizationId: string, organizationKind: OrganizationKind, role: Role) => ({ organizationId, organizationKind, role });
const actor = (about: Partial<Actor>): Actor => ({
  accountId: 'a',
  personId: 'p',
  operator: false,
  locale: 'zh',
  posts: [],
  memberships: [],
  oversees: [],
  ...about,
});
const leadOf: Membership = { consortiumId: 'c', organizationId: 'e', seat: 'LEAD_ENTERPRISE' };
const memberOf: Membership = { consortiumId: 'c', organizationId: 'm', seat: null };
const secretariatOf: Membership = { consortiumId: 'c', organizationId: 's', seat: null };

/** Everybody the table asks about. Consortium c: lead e, secretariat s, member m; i is invited; o has nothing to do with it. */
const actors = {
  leadDelegate: actor({ posts: [post('e', 'ENTERPRISE', 'DELEGATE')], memberships: [leadOf] }),
  leadMentor: actor({ posts: [post('e', 'ENTERPRISE', 'MENTOR')], memberships: [leadOf] }),
  secretary: actor({ posts: [post('s', 'SCHOOL', 'SECRETARY')], memberships: [secretariatOf] }),
  newSecretary: actor({ posts: [post('s', 'SCHOOL', 'SECRETARY')] }),
  teacherAtSecretariat: actor({ posts: [post('s', 'SCHOOL', 'TEACHER')], memberships: [secretariatOf] }),
  memberDelegate: actor({ posts: [post('m', 'SCHOOL', 'DELEGATE')], memberships: [memberOf] }),
  memberStudent: actor({ posts: [post('m', 'SCHOOL', 'STUDENT')], memberships: [memberOf] }),
  memberGuardian: actor({ posts: [post('m', 'SCHOOL', 'GUARDIAN')], memberships: [memberOf] }),
  invitedDelegate: actor({ posts: [post('i', 'ENTERPRISE', 'DELEGATE')] }),
  invitedAdministrator: actor({ posts: [post('i', 'ENTERPRISE', 'ADMINISTRATOR')] }),
  invitedMentor: actor({ posts: [post('i', 'ENTERPRISE', 'MENTOR')] }),
  formerDelegate: actor({ posts: [post('f', 'ENTERPRISE', 'DELEGATE')] }),
  overseer: actor({ posts: [post('g', 'AUTHORITY', 'OVERSEER')], oversees: ['c'] }),
  outsiderSecretary: actor({ posts: [post('o', 'PARK', 'SECRETARY'), post('o', 'PARK', 'DELEGATE')] }),
  operator: actor({ operator: true }),
};

const consortium = { id: 'c', secretariatId: 's', invitations: [{ organizationId: 'i' }], holders: [{ organizationId: 'e' }] };
const charter = {
  id: 'h',
  consortiumId: 'c',
  kind: 'CHARTER',
  secretariatId: 's',
  candidateId: null,
  candidateStatus: null,
  invitations: [{ organizationId: 'i' }],
  signers: [{ organizationId: 'e' }],
};
const admissionOfI = { ...charter, id: 'n', kind: 'ADMISSION', candidateId: 'i', candidateStatus: 'INVITED' };
const admissionOfF = { ...charter, id: 'n', kind: 'ADMISSION', candidateId: 'f', candidateStatus: 'LEFT' };
const writeOffOfF = { ...admissionOfF, kind: 'WRITE_OFF', signers: [{ organizationId: 'e' }, { organizationId: 'f' }] };
const expulsionOfF = { ...admissionOfF, kind: 'EXPULSION' };
const membershipOf = (organizationId: string, status: string) => ({
  id: `x-${organizationId}`,
  consortiumId: 'c',
  organizationId,
  status,
  secretariatId: 's',
});

type Who = keyof typeof actors;
const everybody = Object.keys(actors) as Who[];
const readers: readonly Who[] = ['leadDelegate', 'leadMentor', 'secretary', 'newSecretary', 'teacherAtSecretariat', 'memberDelegate', 'overseer'];
const staff: readonly Who[] = ['leadDelegate', 'leadMentor', 'secretary', 'teacherAtSecretariat', 'memberDelegate'];

/** Expected values from domain.md §2.4, written by hand: whoever is not named is denied. */
const table: readonly (readonly [action: string, subject: string, what: string, object: object, allowed: readonly Who[]])[] = [
  ['choose', 'ConsortiumKind', 'the published kinds', {}, ['secretary', 'newSecretary', 'outsiderSecretary']],
  ['list', 'Consortium', 'one’s own list', {}, everybody],
  ['read', 'Consortium', 'c', consortium, [...readers, 'invitedDelegate', 'invitedAdministrator']],
  ['follow', 'Consortium', 'c', consortium, [...staff, 'overseer']],
  ['found', 'Consortium', 'with secretariat s', { id: 's', secretariatId: 's' }, ['secretary', 'newSecretary']],
  ['redraft', 'Consortium', 'c', consortium, ['secretary', 'newSecretary']],
  ['invite', 'Consortium', 'c', consortium, ['secretary', 'newSecretary']],
  ['propose', 'Consortium', 'c', consortium, ['secretary', 'newSecretary']],
  ['give-up-seat', 'Consortium', 'c, for e', consortium, ['leadDelegate']],
  ['apply', 'Application', 'of o', { id: 'o', organizationId: 'o' }, ['outsiderSecretary']],
  ['apply', 'Application', 'of f, which has left', { id: 'f', organizationId: 'f' }, ['formerDelegate']],
  ['read', 'Motion', 'the charter', charter, [...readers, 'invitedDelegate', 'invitedAdministrator']],
  ['read', 'Motion', 'the admission of i', admissionOfI, [...readers, 'invitedDelegate', 'invitedAdministrator']],
  ['read', 'Motion', 'the admission of f, which has left', admissionOfF, readers],
  ['read', 'Motion', 'the write-off of what f, which has left, is owed', writeOffOfF, [...readers, 'formerDelegate']],
  ['read-names', 'Motion', 'the write-off of what f, which has left, is owed', writeOffOfF, staff],
  ['sign', 'Motion', 'that write-off', writeOffOfF, ['leadDelegate', 'formerDelegate']],
  ['refuse', 'Motion', 'that write-off', writeOffOfF, ['leadDelegate', 'formerDelegate']],
  ['read', 'Motion', 'the expulsion of f, which has left', expulsionOfF, readers],
  ['read-names', 'Motion', 'the charter', charter, staff],
  ['sign', 'Motion', 'the charter, for e', charter, ['leadDelegate']],
  ['refuse', 'Motion', 'the charter, for e', charter, ['leadDelegate']],
  ['read', 'Membership', 'of m', membershipOf('m', 'ACTIVE'), readers],
  ['read', 'Membership', 'of i, invited', membershipOf('i', 'INVITED'), [...readers, 'invitedDelegate', 'invitedAdministrator']],
  ['read', 'Membership', 'of f, which has left', membershipOf('f', 'LEFT'), readers],
  ['answer', 'Membership', 'of i, invited', membershipOf('i', 'INVITED'), ['invitedDelegate']],
  ['answer', 'Membership', 'of m, which has answered', membershipOf('m', 'ACTIVE'), ['memberDelegate']],
  ['answer', 'Membership', 'of f, which has left', membershipOf('f', 'LEFT'), []],
  ['read', 'Membership', 'of i, which has applied', membershipOf('i', 'APPLIED'), [...readers, 'invitedDelegate', 'invitedAdministrator']],
  ['answer', 'Membership', 'of i, which has applied', membershipOf('i', 'APPLIED'), ['invitedDelegate']],
  ['turn-down', 'Membership', 'of i, which has applied', membershipOf('i', 'APPLIED'), ['secretary', 'newSecretary']],
  ['leave', 'Membership', 'of m', membershipOf('m', 'ACTIVE'), ['memberDelegate']],
  ['leave', 'Membership', 'of m, suspended', membershipOf('m', 'SUSPENDED'), ['memberDelegate']],
  ['leave', 'Membership', 'of f, expelled', membershipOf('f', 'EXPELLED'), []],
  ['leave', 'Membership', 'of f, which has left', membershipOf('f', 'LEFT'), []],
  ['leave', 'Membership', 'of i, invited', membershipOf('i', 'INVITED'), []],
];

const cases = table.flatMap(([action, subject, what, object, allowed]) =>
  everybody.map((who) => ({ who, action, subject, what, object, expected: allowed.includes(who) })),
);

test.each(cases)('$who may $action $subject ($what): $expected', ({ who, action, subject, object, expected }) => {
  expect(can(consortiumPermissions(actors[who]), action, subject, object)).toBe(expected);
});

test('every rule is needed: without it some answer of the table changes', () => {
  for (const who of everybody) {
    const rules = consortiumPermissions(actors[who]);
    const effective = rules.filter(
      (rule) => !Object.values(rule.conditions ?? {}).some((test) => typeof test === 'object' && test?.$in?.length === 0),
    );
    for (const rule of effective) {
      const without = rules.filter((other) => other !== rule);
      const changed = cases.some((c) => c.who === who && can(without, c.action, c.subject, c.object) !== c.expected);
      const overlaps = everybody.some(
        (other) => other !== who && ruleMatters(other, rule.action, rule.subject, Object.keys(rule.conditions ?? {}).join()),
      );
      expect(changed || overlaps).toBe(true);
    }
  }
});

/** Whether, for this actor, the rule with these fields decides some answer of the table. */
function ruleMatters(who: Who, action: string, subject: string, fields: string): boolean {
  const rules = consortiumPermissions(actors[who]);
  return rules
    .filter((r) => r.action === action && r.subject === subject && Object.keys(r.conditions ?? {}).join() === fields)
    .some((rule) =>
      cases.some(
        (c) =>
          c.who === who &&
          can(
            rules.filter((other) => other !== rule),
            c.action,
            c.subject,
            c.object,
          ) !== c.expected,
      ),
    );
}
