import { can } from '#libs/access';
import type { Actor, OrganizationKind, Role } from '#libs/kernel';
import { trainingPermissions } from './permissions.js';

const actor = (organizationId: string, organizationKind: OrganizationKind, role: Role, personId = 'p-other'): Actor => ({
  accountId: 'a',
  personId,
  operator: false,
  locale: 'zh',
  oversees: role === 'OVERSEER' ? ['c'] : [],
  posts: [{ organizationId, organizationKind, role }],
  memberships: [{ consortiumId: 'c', organizationId, seat: null }],
});
const people: Readonly<Record<string, Actor>> = {
  officer: actor('school', 'SCHOOL', 'ACADEMIC_OFFICER'),
  teacher: actor('school', 'SCHOOL', 'TEACHER'),
  schoolAdmin: actor('school', 'SCHOOL', 'ADMINISTRATOR'),
  mentor: actor('plant', 'ENTERPRISE', 'MENTOR'),
  taskOwner: actor('plant', 'ENTERPRISE', 'TASK_OWNER'),
  plantFinance: actor('plant', 'ENTERPRISE', 'FINANCE'),
  lin: actor('school', 'SCHOOL', 'STUDENT', 'lin'),
  classmate: actor('school', 'SCHOOL', 'STUDENT', 'mu'),
  otherOfficer: actor('school-2', 'SCHOOL', 'ACADEMIC_OFFICER'),
  otherMentor: actor('plant-2', 'ENTERPRISE', 'MENTOR'),
  secretary: actor('school', 'SCHOOL', 'SECRETARY'),
  verifier: actor('body', 'INDUSTRY_BODY', 'VERIFIER'),
  overseer: actor('bureau', 'AUTHORITY', 'OVERSEER'),
  operator: { ...actor('school-9', 'SCHOOL', 'ADMINISTRATOR'), operator: true, posts: [], memberships: [] },
};
const object = { organizationId: 'school', enterpriseId: 'plant', personId: 'lin', consortiumId: 'c' };

/** Written by hand from domain.md §2.4: who may, everybody else may not. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'read Student': ['officer', 'teacher', 'lin'],
  'reveal Student': ['officer'],
  'issueCode Student': ['officer'],
  'read RosterImport': ['officer'],
  'import RosterImport': ['officer'],
  'read Register': ['officer', 'teacher'],
  'extend Register': ['officer'],
  'read Clearance': ['officer', 'teacher'],
  'attest Clearance': ['officer', 'teacher'],
  'read Hours': ['officer', 'teacher', 'mentor', 'taskOwner', 'lin'],
  'log Hours': ['lin'],
  'confirm Hours': ['mentor'],
  'credit Hours': ['officer', 'teacher'],
  'read Outcome': ['officer', 'teacher', 'mentor', 'taskOwner', 'lin'],
  'report Outcome': ['officer', 'teacher'],
  'comment Outcome': ['mentor', 'taskOwner'],
};
const table = Object.entries(expected).flatMap(([act, who]) => Object.keys(people).map((name) => [act, name, who.includes(name)] as const));

test.each(table)('%s by %s: %s', (act, name, allowed) => {
  const [action = '', subject = ''] = act.split(' ');
  const person = people[name];
  if (!person) throw new Error(name);
  expect(can(trainingPermissions(person), action, subject, object)).toBe(allowed);
});

test('every rule is needed: without it some row of the table turns', () => {
  const rules = Object.fromEntries(Object.entries(people).map(([name, person]) => [name, trainingPermissions(person)]));
  const count = trainingPermissions(people.officer as Actor).length;
  for (let left = 0; left < count; left++) {
    const turned = table.some(([act, name, allowed]) => {
      const [action = '', subject = ''] = act.split(' ');
      return (
        can(
          (rules[name] ?? []).filter((_, position) => position !== left),
          action,
          subject,
          object,
        ) !== allowed
      );
    });
    expect([left, turned]).toEqual([left, true]);
  }
});
