import type { Standing } from '#libs/kernel';
import { Ids, SearchIndex } from '#libs/platform';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { FIND } from './search.controller.js';

let test: TestApp;
let people: Record<'clerk' | 'teacher' | 'student' | 'guardian' | 'neighbour' | 'stranger' | 'overseer' | 'operator', TestPerson>;
let readers: Record<string, readonly Standing[]>;

const ids = new Ids();

/** Puts one document for every audience, all with the same text. */
beforeAll(async () => {
  test = await startTestApp([]);
  const school = await anOrganization(test, { name: '临江职院', kind: 'SCHOOL' });
  const enterprise = await anOrganization(test, { name: '华岳精工', kind: 'ENTERPRISE' });
  const far = await anOrganization(test, { name: '远方企业', kind: 'ENTERPRISE' });
  const authority = await anOrganization(test, { name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' });
  const here = await aConsortium(test, { members: [school, enterprise] });
  const elsewhere = await aConsortium(test, { members: [school, far], regionCode: '330100' });
  people = {
    clerk: await aPerson(test, { name: '方会计', posts: [[school, 'FINANCE']] }),
    teacher: await aPerson(test, { name: '周老师', posts: [[school, 'TEACHER']] }),
    student: await aPerson(test, { name: '林同学', posts: [[school, 'STUDENT']] }),
    guardian: await aPerson(test, { name: '林家长', posts: [[school, 'GUARDIAN']] }),
    neighbour: await aPerson(test, { name: '马厂长', posts: [[enterprise, 'FINANCE']] }),
    stranger: await aPerson(test, { name: '远人', posts: [[far, 'FINANCE']] }),
    overseer: await aPerson(test, { name: '督导', posts: [[authority, 'OVERSEER']] }),
    operator: await aPerson(test, { name: '管理员', operator: true }),
  };
  readers = {
    nobody: [],
    consortium: [{ consortiumId: here }],
    member: [{ consortiumId: here, organizationId: school }],
    role: [{ consortiumId: here, organizationId: school, role: 'FINANCE' }],
    'roles of two': [school, enterprise].map((organizationId) => ({ consortiumId: here, organizationId, role: 'FINANCE' as const })),
    overseers: [{ consortiumId: here, role: 'OVERSEER' }],
    elsewhere: [{ consortiumId: elsewhere, organizationId: school, role: 'FINANCE' }],
  };
  for (const [title, whose] of Object.entries(readers)) await put(title, whose);
});
afterAll(() => test.close());

const documents: Record<string, string> = {};
const put = (title: string, whose: readonly Standing[]): Promise<void> =>
  test.app
    .get(SearchIndex)
    .put({ subject: 'Note', subjectId: (documents[title] ??= ids.next()), readers: whose, title, text: '主轴端盖', href: '/' });
const found = async (who: keyof typeof people): Promise<readonly string[]> => {
  const { items } = await new Client(test.url, people[who]).read<{ items: { title: string }[] }>(`/api/search?q=${encodeURIComponent('端盖')}`);
  return items.map((item) => item.title).reverse();
};

const expected: Record<keyof typeof people, readonly string[]> = {
  clerk: ['consortium', 'member', 'role', 'roles of two', 'elsewhere'],
  teacher: ['consortium', 'member'],
  student: [],
  guardian: [],
  neighbour: ['consortium', 'roles of two'],
  stranger: [],
  overseer: ['consortium', 'overseers'],
  operator: [],
};

it.each(Object.keys(expected) as (keyof typeof people)[])('%s finds what is for a standing they have, and nothing else', async (who) => {
  expect(await found(who)).toEqual(expected[who]);
});

it('who has left finds nothing any more, however the document named them', async () => {
  await test.sql(`UPDATE membership SET status = 'LEFT'`);
  expect([await found('clerk'), await found('teacher'), await found('neighbour')]).toEqual([[], [], []]);
  await test.sql(`UPDATE membership SET status = 'ACTIVE'`);
});

it('a document follows its readers', async () => {
  const { role = [], overseers = [] } = readers;
  await put('role', overseers);
  expect([await found('clerk'), await found('overseer')]).toEqual([
    ['consortium', 'member', 'roles of two', 'elsewhere'],
    ['consortium', 'role', 'overseers'],
  ]);
  await put('role', role);
  expect(await found('overseer')).toEqual(expected.overseer);
});

it('looks the words up in their index, even for somebody who may read everything', async () => {
  await test.sql(`
    INSERT INTO search_document (subject, subject_id, readers, title, body, href, doc)
    SELECT 'Filler', gen_random_uuid(), ARRAY['everything'], '', '', '/', array_to_tsvector(ARRAY['w' || i, '任务']) FROM generate_series(1, 20000) i`);
  await test.sql('ANALYZE search_document');
  const plan = await test.sql<{ 'QUERY PLAN': string }>(`EXPLAIN ${FIND.text}`, [`'端盖'`, '端盖', ['everything']]);
  expect(plan.map((row) => row['QUERY PLAN']).join(' ')).toMatch(/Index Scan on search_document_doc_idx/);
});
