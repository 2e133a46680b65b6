import { can, type Rule } from '#libs/access';
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
  formerMentor: { ...actor('plant', 'ENTERPRISE', 'MENTOR'), memberships: [] },
  mentorElsewhere: { ...actor('plant', 'ENTERPRISE', 'MENTOR'), memberships: [{ consortiumId: 'c-2', organizationId: 'plant', seat: null }] },
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

const keyOf = (rule: Rule): string => `${rule.action} ${rule.subject} ${Object.keys(rule.conditions ?? {}).join()}`;
const everyRule = [...new Set(Object.values(people).flatMap((person) => trainingPermissions(person).map(keyOf)))];

test.each(everyRule)('without the rule "%s" some row of the table turns', (key) => {
  const turned = table.filter(([act, name, allowed]) => {
    const [action = '', subject = ''] = act.split(' ');
    const left = trainingPermissions(people[name] as Actor).filter((rule) => keyOf(rule) !== key);
    return can(left, action, subject, object) !== allowed;
  });
  expect(turned).not.toEqual([]);
});
