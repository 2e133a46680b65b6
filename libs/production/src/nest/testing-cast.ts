import { refuse, type OrganizationKind, type Role } from '#libs/kernel';
import { Placements } from '#libs/training/contract';
import type { Roster } from './testing-neighbours.js';
import { Story, type Caller } from './testing-story.js';

// Who is there in the specs of this capability. The tools of libs/testing are handed in, because only specs may import them.

interface Person {
  readonly personId: string;
  readonly token: string;
}

interface App {
  readonly url: string;
  readonly app: { get<T>(token: abstract new (...args: never[]) => T): T };
}

interface Tools<Test, P extends Person> {
  anOrganization(test: Test, about: { readonly name: string; readonly kind: OrganizationKind; readonly regionCode?: string }): Promise<string>;
  aPerson(test: Test, about: { readonly name: string; readonly posts?: readonly (readonly [string, Role])[] }): Promise<P>;
  aConsortium(test: Test, about: { readonly members: readonly string[] }): Promise<string>;
}

const organizations: readonly (readonly [string, OrganizationKind])[] = [
  ['huayue', 'ENTERPRISE'],
  ['linjiang', 'SCHOOL'],
  ['qiming', 'ENTERPRISE'],
  ['outside', 'ENTERPRISE'],
  ['bureau', 'AUTHORITY'],
];

const posts: readonly (readonly [string, string, Role])[] = [
  ['poster', 'huayue', 'TASK_OWNER'],
  ['mentor', 'huayue', 'MENTOR'],
  ['officer', 'linjiang', 'ACADEMIC_OFFICER'],
  ['teacher', 'linjiang', 'TEACHER'],
  ['wang', 'linjiang', 'STUDENT'],
  ['ma', 'linjiang', 'STUDENT'],
  ['qimingMentor', 'qiming', 'MENTOR'],
  ['stranger', 'outside', 'TASK_OWNER'],
  ['overseer', 'bureau', 'OVERSEER'],
];

/** Students of linjiang: wang has an account, ma none yet, the third is too young. */
export const students = {
  wang: '01900000-0000-7000-8000-00000000000a',
  ma: '01900000-0000-7000-8000-00000000000b',
  young: '01900000-0000-7000-8000-00000000000c',
} as const;

export interface Arranged<C extends Caller> {
  readonly story: Story;
  readonly consortiumId: string;
  readonly as: (name: string) => C;
  readonly person: (name: string) => Person;
  readonly organization: (name: string) => string;
}

/** Two enterprises and a school in one consortium, an overseer above it, and an enterprise that has no part in it. */
export async function arrangeCast<Test extends App, P extends Person, C extends Caller>(
  test: Test,
  tools: Tools<Test, P>,
  clientOf: (person: P) => C,
): Promise<Arranged<C>> {
  const org = new Map<string, string>();
  const people = new Map<string, P>();
  for (const [name, kind] of organizations) org.set(name, await tools.anOrganization(test, { name: `${name}单位`, kind, regionCode: '3201' }));
  const organization = (name: string): string => org.get(name) ?? '';
  for (const [name, where, role] of posts) people.set(name, await tools.aPerson(test, { name, posts: [[organization(where), role]] }));
  const consortiumId = await tools.aConsortium(test, { members: ['huayue', 'linjiang', 'qiming'].map(organization) });
  const person = (name: string): P => {
    const found = people.get(name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  const as = (name: string): C => clientOf(person(name));
  fillRoster(test.app.get(Placements) as Roster, person('wang').personId);
  const cast = { url: test.url, app: test.app, as, person, organization, consortiumId };
  return { story: new Story(cast, [students.wang, students.ma]), consortiumId, as, person, organization };
}

function fillRoster(roster: Roster, wang: string): void {
  const card = (name: string, personId: string | null, skills: readonly string[]) => ({ personId, name, skills, grade: 2024 });
  roster.students.set(students.wang, { card: card('王敏', wang, ['去毛刺']), refusal: null });
  roster.students.set(students.ma, { card: card('马超', null, ['首检']), refusal: null });
  roster.students.set(students.young, { card: card('小童', null, []), refusal: refuse('training.under-16', { article: 'INT-16(2)', age: 16 }) });
}
