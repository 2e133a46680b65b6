import { can } from '#libs/access';
import type { Actor, OrganizationKind, Role } from '#libs/kernel';
import { identityPermissions } from './permissions.js';

// Two organizations and one that waits; each actor differs from the next in one thing. Expected values by hand from design.md §5.
const factory = 'o-factory';
const school = 'o-school';
const kindOf: Readonly<Record<string, OrganizationKind>> = { [factory]: 'ENTERPRISE', [school]: 'SCHOOL' };

function actor(personId: string, posts: readonly (readonly [string, Role])[], operator = false): Actor {
  const held = posts.map(([organizationId, role]) => ({ organizationId, organizationKind: kindOf[organizationId] ?? 'PARK', role }));
  return { accountId: `a-${personId}`, personId, operator, locale: 'zh', posts: held, memberships: [], oversees: [] };
}

const at = (personId: string, organizationId: string, organizationKind: OrganizationKind, role: Role): Actor => ({
  ...actor(personId, []),
  posts: [{ organizationId, organizationKind, role }],
});

const actors = {
  administrator: actor('p-zhou', [[factory, 'ADMINISTRATOR']]),
  delegate: actor('p-chen', [[factory, 'DELEGATE']]),
  secretary: actor('p-lin', [[factory, 'SECRETARY']]),
  mentor: actor('p-wu', [[factory, 'MENTOR']]),
  'administrator of another': actor('p-li', [[school, 'ADMINISTRATOR']]),
  student: actor('p-student', [[school, 'STUDENT']]),
  applicant: actor('p-new', []),
  'verifier of a body': {
    ...at('p-body', 'o-body', 'INDUSTRY_BODY', 'VERIFIER'),
    memberships: [{ consortiumId: 'c', organizationId: 'o-body', seat: null }],
  },
  overseer: { ...at('p-bureau', 'o-bureau', 'AUTHORITY', 'OVERSEER'), oversees: ['c'] },
  nobody: actor('p-nobody', []),
  operator: actor('p-op', [], true),
} as const;
type Who = keyof typeof actors;

const administrators = [{ personId: 'p-zhou' }];
const subjects: Readonly<Record<string, readonly [string, object]>> = {
  'the organization': ['Organization', { id: factory, status: 'ADMITTED', administrators }],
  'another organization': ['Organization', { id: 'o-far', status: 'ADMITTED', administrators: [{ personId: 'p-far' }] }],
  'the waiting organization': ['Organization', { id: 'o-new', status: 'PENDING', administrators: [{ personId: 'p-new' }] }],
  'the refused organization': ['Organization', { id: 'o-new', status: 'REFUSED', administrators: [{ personId: 'p-new' }] }],
  'an invitation of it': ['Invitation', { id: 'i1', organizationId: factory }],
  'a mentor’s post': ['Post', { id: 'x1', organizationId: factory, personId: 'p-wu', role: 'MENTOR' }],
  'a student’s post at the school': ['Post', { id: 'x2', organizationId: school, personId: 'p-student', role: 'STUDENT' }],
  'a mentor of it': ['Person', { id: 'p-wu', posts: [{ organizationId: factory, role: 'MENTOR' }] }],
  'its administrator': ['Person', { id: 'p-zhou', posts: [{ organizationId: factory, role: 'ADMINISTRATOR' }] }],
  'a student of the school': ['Person', { id: 'p-student', posts: [{ organizationId: school, role: 'STUDENT' }] }],
  'the mentor’s session': ['Session', { id: 's1', accountId: 'a-p-wu' }],
  'the mentor’s account': ['Account', { id: 'a-p-wu' }],
  'a token of the mentor': ['Token', { id: 't1', accountId: 'a-p-wu' }],
  'a tag of it': ['OrganizationTag', { id: 'g1', organizationId: factory, consortia: [{ consortiumId: 'c' }] }],
  'a merger of it': ['Merger', { id: 'm1', fromId: factory, intoId: 'o-far' }],
  'a merger into it': ['Merger', { id: 'm2', fromId: 'o-far', intoId: factory }],
  'the directory': ['Directory', {}],
  'an invitation to accept': ['Invitation', {}],
  'an organization to register': ['Organization', {}],
};

const everybody = Object.keys(actors) as Who[];
const table: readonly (readonly [string, string, readonly Who[]])[] = [
  ['read', 'the organization', ['administrator', 'delegate', 'secretary', 'mentor', 'operator']],
  ['read', 'another organization', ['operator']],
  ['read', 'the waiting organization', ['applicant', 'operator']],
  ['resubmit', 'the refused organization', ['applicant']],
  ['resubmit', 'the waiting organization', []],
  ['see-colleagues', 'the organization', ['administrator', 'delegate', 'secretary', 'mentor']],
  ['invite', 'the organization', ['administrator']],
  ['give-posts', 'the organization', ['administrator']],
  ['admit', 'the waiting organization', ['operator']],
  ['group', 'the organization', ['operator']],
  ['read', 'an invitation of it', ['administrator']],
  ['revoke', 'an invitation of it', ['administrator']],
  ['read', 'a mentor’s post', ['administrator', 'delegate', 'secretary', 'mentor']],
  ['end', 'a mentor’s post', ['administrator']],
  ['read', 'a student’s post at the school', []],
  ['end', 'a student’s post at the school', []],
  ['read', 'a mentor of it', ['administrator', 'delegate', 'secretary', 'mentor']],
  ['reset', 'a mentor of it', ['administrator']],
  ['erase', 'a mentor of it', ['administrator', 'mentor']],
  ['read', 'its administrator', ['administrator', 'delegate', 'secretary', 'mentor', 'operator']],
  ['reset', 'its administrator', ['administrator', 'operator']],
  ['erase', 'its administrator', ['administrator']],
  ['read', 'a student of the school', ['administrator of another', 'student']],
  ['reset', 'a student of the school', ['administrator of another']],
  ['erase', 'a student of the school', ['administrator of another', 'student']],
  ['read', 'the mentor’s session', ['mentor']],
  ['end', 'the mentor’s session', ['mentor']],
  ['change', 'the mentor’s account', ['mentor']],
  ['open', 'a token of the mentor', ['mentor']],
  ['tag', 'the organization', ['administrator']],
  ['read', 'a tag of it', ['administrator', 'delegate', 'secretary', 'mentor', 'verifier of a body', 'overseer', 'operator']],
  ['confirm', 'a tag of it', ['verifier of a body', 'overseer', 'operator']],
  ['withdraw', 'a tag of it', ['administrator']],
  ['merge', 'the organization', ['administrator', 'delegate']],
  ['read', 'a merger of it', ['administrator', 'delegate', 'secretary', 'mentor', 'operator']],
  ['read', 'a merger into it', ['administrator', 'delegate', 'secretary', 'mentor', 'operator']],
  ['withdraw', 'a merger of it', ['administrator', 'delegate']],
  ['withdraw', 'a merger into it', []],
  ['answer', 'a merger of it', []],
  ['answer', 'a merger into it', ['delegate']],
  ['record', 'a merger of it', ['operator']],
  ['search', 'the directory', ['administrator', 'delegate', 'secretary', 'administrator of another']],
  ['accept', 'an invitation to accept', everybody],
  ['register', 'an organization to register', everybody],
];

type Rules = ReturnType<typeof identityPermissions>;

function allows(rules: Rules, action: string, what: string): boolean {
  const [subject, object] = subjects[what] ?? ['', {}];
  return can(rules, action, subject, object);
}

describe.each(table)('%s %s', (action, what, expected) => {
  test.each(everybody)('%s', (who) => {
    expect(allows(identityPermissions(actors[who]), action, what)).toBe(expected.includes(who));
  });
});

const keyOf = (rule: Rules[number]): string => `${rule.action} ${rule.subject} ${Object.keys(rule.conditions ?? {}).join()}`;
const everyRule = [...new Set(everybody.flatMap((who) => identityPermissions(actors[who]).map(keyOf)))];

test.each(everyRule)('without the rule "%s" the table is wrong', (key) => {
  const wrong = everybody.filter((who) => {
    const left = identityPermissions(actors[who]).filter((rule) => keyOf(rule) !== key);
    return table.some(([action, what, expected]) => allows(left, action, what) !== expected.includes(who));
  });
  expect(wrong).not.toEqual([]);
});

test('the operator has no rule about consortia or what is in them', () => {
  const subjectsOfOperator = new Set(identityPermissions(actors.operator).map((rule) => rule.subject));
  expect([...subjectsOfOperator].sort()).toEqual(
    ['Account', 'Invitation', 'Merger', 'Organization', 'OrganizationTag', 'Person', 'Session', 'Token'].sort(),
  );
});
