import { can } from '#libs/access';
import type { Actor, OrganizationKind, Role } from '#libs/kernel';
import { productionPermissions } from './permissions.js';

const kinds: Record<string, OrganizationKind> = {
  huayue: 'ENTERPRISE',
  qiming: 'ENTERPRISE',
  linjiang: 'SCHOOL',
  jiangbei: 'SCHOOL',
  body: 'INDUSTRY_BODY',
  bureau: 'AUTHORITY',
  outside: 'ENTERPRISE',
};
const members = ['huayue', 'qiming', 'linjiang', 'jiangbei', 'body'];

/** One person with one post; `of` names the consortium its organization is a member of. */
function actor(person: string, organization: string, role: Role, of: string | null = members.includes(organization) ? 'c1' : null): Actor {
  return {
    accountId: `a-${person}`,
    personId: person,
    operator: false,
    locale: 'zh',
    posts: [{ organizationId: organization, organizationKind: kinds[organization] ?? 'ENTERPRISE', role }],
    memberships: of ? [{ consortiumId: of, organizationId: organization, seat: null }] : [],
    oversees: role === 'OVERSEER' ? ['c1'] : [],
  };
}

const people: Record<string, Actor> = {
  poster: actor('chen', 'huayue', 'TASK_OWNER'),
  mentor: actor('wu', 'huayue', 'MENTOR'),
  'safety officer': actor('sun', 'huayue', 'SAFETY_OFFICER'),
  'finance of the enterprise': actor('qian', 'huayue', 'FINANCE'),
  'task owner of another member': actor('zhao', 'qiming', 'TASK_OWNER'),
  'mentor of another member': actor('feng', 'qiming', 'MENTOR'),
  'academic officer': actor('zhou', 'linjiang', 'ACADEMIC_OFFICER'),
  'academic officer of another school': actor('shen', 'jiangbei', 'ACADEMIC_OFFICER'),
  teacher: actor('li', 'linjiang', 'TEACHER'),
  'another teacher': actor('he', 'linjiang', 'TEACHER'),
  'cleared student': actor('wang', 'linjiang', 'STUDENT'),
  'seated student': actor('ma', 'linjiang', 'STUDENT'),
  'another student': actor('hu', 'linjiang', 'STUDENT'),
  verifier: actor('xu', 'body', 'VERIFIER'),
  secretary: actor('lan', 'linjiang', 'SECRETARY'),
  overseer: actor('tang', 'bureau', 'OVERSEER'),
  guardian: actor('ding', 'linjiang', 'GUARDIAN'),
  'former member’s task owner': actor('gone', 'outside', 'TASK_OWNER', null),
  'task owner of another consortium': actor('far', 'outside', 'TASK_OWNER', 'c2'),
  operator: { accountId: 'a-op', personId: 'op', operator: true, locale: 'zh', posts: [], memberships: [], oversees: [] },
};

const awarded = {
  id: 't1',
  consortiumId: 'c1',
  enterpriseId: 'huayue',
  number: 388,
  status: 'DELIVERED',
  schoolId: 'linjiang',
  teacherId: 'li',
  seats: [{ personId: 'wang' }, { personId: 'ma' }],
  clearedSeats: [{ personId: 'wang' }],
};
const published = { ...awarded, status: 'PUBLISHED', schoolId: null, teacherId: null, seats: [], clearedSeats: [] };
const draft = { ...published, status: 'DRAFT', number: null };

const allOf = (...names: string[]): ReadonlySet<string> => new Set(names);
const enterpriseStaff = ['poster', 'mentor', 'safety officer', 'finance of the enterprise'];
const memberStaff = [
  ...enterpriseStaff,
  'task owner of another member',
  'mentor of another member',
  'academic officer',
  'academic officer of another school',
  'teacher',
  'another teacher',
  'verifier',
  'secretary',
];
const room = ['poster', 'mentor', 'safety officer', 'academic officer', 'teacher', 'cleared student'];

// By hand from domain.md §2.4: who may, of everybody above; all others may not.
const table: readonly [action: string, on: string, task: object, may: ReadonlySet<string>][] = [
  ['read', 'a draft', draft, allOf(...enterpriseStaff)],
  ['read', 'a published task', published, allOf(...memberStaff, 'overseer')],
  ['read', 'an awarded task', awarded, allOf(...memberStaff, 'overseer', 'cleared student', 'seated student')],
  ['read-terms', 'a published task', published, allOf(...enterpriseStaff)],
  ['read-terms', 'an awarded task', awarded, allOf(...enterpriseStaff, 'academic officer', 'teacher', 'cleared student')],
  ['follow', 'a published task', published, allOf('poster', 'mentor', 'safety officer')],
  ['follow', 'an awarded task', awarded, allOf(...room)],
  ['say', 'an awarded task', awarded, allOf(...room)],
  ['post', 'a task of the enterprise', draft, allOf('poster')],
  ['edit', 'a draft', draft, allOf('poster')],
  ['publish', 'a draft', draft, allOf('poster')],
  ['cancel', 'an awarded task', awarded, allOf('poster')],
  ['award', 'a task as the school’s', { ...published, schoolId: 'linjiang' }, allOf('academic officer')],
  ['award', 'a published task without naming a school', published, allOf()],
  ['name-teacher', 'an awarded task', awarded, allOf('academic officer')],
  ['fill', 'an awarded task', awarded, allOf('academic officer')],
  ['know-team', 'an awarded task', awarded, allOf('academic officer', 'teacher', 'another teacher')],
  ['start', 'an awarded task', awarded, allOf('mentor')],
  ['deliver', 'an awarded task', awarded, allOf('cleared student')],
  ['resume', 'an awarded task', awarded, allOf('cleared student', 'teacher')],
  ['sign', 'an awarded task', awarded, allOf('teacher')],
  ['inspect', 'an awarded task', awarded, allOf('mentor')],
  ['withdraw', 'an awarded task', awarded, allOf('mentor', 'teacher')],
];

describe.each(table)('%s %s', (action, _, task, may) => {
  test.each(Object.keys(people))('%s', (name) => {
    const who = people[name];
    expect(who && can(productionPermissions(who), action, 'Task', task)).toBe(may.has(name));
  });
});

test('rights at one member never reach through another consortium', () => {
  const both: Actor = {
    ...actor('chen', 'huayue', 'TASK_OWNER'),
    posts: [
      { organizationId: 'huayue', organizationKind: 'ENTERPRISE', role: 'TASK_OWNER' },
      { organizationId: 'qiming', organizationKind: 'ENTERPRISE', role: 'MENTOR' },
    ],
    memberships: [
      { consortiumId: 'c1', organizationId: 'huayue', seat: null },
      { consortiumId: 'c2', organizationId: 'qiming', seat: null },
    ],
  };
  expect(can(productionPermissions(both), 'post', 'Task', { ...draft, consortiumId: 'c2' })).toBe(false);
  expect(can(productionPermissions(both), 'inspect', 'Task', { ...awarded, consortiumId: 'c2' })).toBe(false);
});
