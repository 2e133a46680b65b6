import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import type { TaskItem, TaskPatterns, TaskView } from '../contract.js';
import { production } from '../index.js';
import { arrangeCast, students, type Arranged } from './testing-cast.js';
import { neighbours } from './testing-neighbours.js';
import type { Story } from './testing-story.js';

let app: TestApp;
let cast: Arranged<Client>;
let story: Story;
let cid = '';
const as = (name: string): Client => cast.as(name);

beforeAll(async () => {
  app = await startTestApp([neighbours, production]);
  cast = await arrangeCast(app, { anOrganization, aPerson, aConsortium }, (person) => new Client(app.url, person));
  ({ story, consortiumId: cid } = cast);
});
afterAll(() => app.close());

describe('posting', () => {
  it('one request publishes a task with the next number; the same key again does not post twice', async () => {
    const first = await as('poster').post(`/api/consortia/${cid}/tasks`, story.terms(), { key: 'post-once-1' });
    const again = await as('poster').post(`/api/consortia/${cid}/tasks`, story.terms(), { key: 'post-once-1' });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ number: 'RW-0001', status: 'PUBLISHED', version: 1, priceFen: '128000', actions: ['cancel', 'say'] });
    expect((await story.posted()).number).toBe('RW-0002');
  });

  it('what is missing is named in the reader’s language, and nothing is kept', async () => {
    const before = await app.sql('SELECT count(*) FROM task');
    const zh = await as('poster').post(`/api/consortia/${cid}/tasks`, {
      enterpriseId: cast.organization('huayue'),
      title: '端盖',
      quantity: 40,
      unit: '件',
    });
    expect([zh.status, zh.body.code, zh.body.title]).toEqual([
      422,
      'production.incomplete',
      '发布前还缺：交付日期、人员齐备日期、岗位数、验收标准。',
    ]);
    const unknown = await as('poster').post(`/api/consortia/${cid}/tasks`, story.terms({ status: 'ACCEPTED' }));
    expect([unknown.status, unknown.body.fields[0].field]).toEqual([400, 'status']);
    expect(await app.sql('SELECT count(*) FROM task')).toEqual(before);
  });

  it('a draft is its enterprise’s alone until it is published', async () => {
    const draft = await as('poster').send<TaskView>(`/api/consortia/${cid}/tasks`, {
      enterpriseId: cast.organization('huayue'),
      title: '法兰钻孔',
      draft: true,
    });
    expect(draft).toMatchObject({ number: null, status: 'DRAFT', actions: ['edit', 'publish', 'cancel'] });
    expect((await as('officer').get(`/api/tasks/${draft.id}`)).status).toBe(404);
    const stale = await as('poster').put(`/api/tasks/${draft.id}`, { title: '法兰' }, { ifMatch: 9 });
    expect([stale.status, stale.body.details]).toEqual([409, { version: 1 }]);
    const edited = await as('poster').put(
      `/api/tasks/${draft.id}`,
      { ...story.terms({ title: '法兰钻孔' }), enterpriseId: undefined },
      { ifMatch: 1 },
    );
    expect([edited.status, edited.body.version]).toEqual([200, 2]);
    const published = await as('poster').send<TaskView>(`/api/tasks/${draft.id}/publication`, {}, { ifMatch: 2 });
    expect(published.number).toMatch(/^RW-\d{4}$/);
    expect((await as('officer').get(`/api/tasks/${draft.id}`)).status).toBe(200);
  });

  it('search finds a published task for the members, a draft for its enterprise, and neither for others', async () => {
    await as('poster').send(`/api/consortia/${cid}/tasks`, { enterpriseId: cast.organization('huayue'), title: '蜗轮草图', draft: true });
    await story.posted({ title: '蜗轮箱体铣面' });
    const found = async (who: string): Promise<string[]> => {
      const { items } = await as(who).read<{ items: { title: string }[] }>(`/api/search?q=${encodeURIComponent('蜗轮')}`);
      return items.map((item) => item.title.replace(/^RW-\d+ /, ''));
    };
    expect(await found('poster')).toEqual(['蜗轮箱体铣面', '蜗轮草图']);
    expect(await found('officer')).toEqual(['蜗轮箱体铣面']);
    expect(await found('stranger')).toEqual([]);
    expect(await found('wang')).toEqual([]);
  });

  it('the last tasks of the enterprise are offered again', async () => {
    const { items } = await as('poster').read<TaskPatterns>(`/api/consortia/${cid}/task-patterns?enterpriseId=${cast.organization('huayue')}`);
    expect(items.find((item) => item.title === '法兰钻孔')).toMatchObject({
      title: '法兰钻孔',
      criteria: ['孔径 Ø32 H7', '毛刺'],
      priceFen: '128000',
    });
    expect((await as('officer').get(`/api/consortia/${cid}/task-patterns?enterpriseId=${cast.organization('huayue')}`)).status).toBe(403);
  });

  it('only a task owner posts, and only for the own enterprise in its own consortium', async () => {
    expect((await as('mentor').post(`/api/consortia/${cid}/tasks`, story.terms())).status).toBe(403);
    expect((await as('stranger').post(`/api/consortia/${cid}/tasks`, story.terms())).status).toBe(403);
    expect((await as('poster').post(`/api/consortia/${cid}/tasks`, story.terms({ enterpriseId: cast.organization('qiming') }))).status).toBe(404);
  });
});

describe('the team', () => {
  it('students who may not be placed are refused with the article, all or none, with an answer for each', async () => {
    const task = await story.awarded();
    const refused = await as('officer').post(`/api/tasks/${task.id}/seats`, { studentIds: [students.wang, students.young] });
    expect([refused.status, refused.body.code, refused.body.details]).toEqual([
      422,
      'training.under-16',
      { article: 'INT-16(2)', age: 16, refused: 1, [students.young]: 'training.under-16' },
    ]);
    expect((await as('officer').read<TaskView>(`/api/tasks/${task.id}`)).seats.map((s) => s.status)).toEqual(['OPEN', 'OPEN']);
    const answers = await as('officer').get(`/api/tasks/${task.id}/candidates?students=${students.wang},${students.young}`);
    expect(answers.body.items.map((a: { refusal: string | null }) => a.refusal)).toEqual([null, 'training.under-16']);
  });

  it('only a teacher of the school can be named, only an academic officer takes a task on', async () => {
    const task = await story.posted();
    const award = (who: string, schoolId: string, teacher: string) =>
      as(who).post(`/api/tasks/${task.id}/award`, { schoolId, teacherId: cast.person(teacher).personId });
    expect((await award('officer', cast.organization('linjiang'), 'mentor')).body.code).toBe('production.not-a-teacher');
    expect((await award('teacher', cast.organization('linjiang'), 'teacher')).status).toBe(403);
    expect((await award('officer', cast.organization('huayue'), 'teacher')).status).toBe(403);
    expect((await as('officer').read<{ items: object[] }>(`/api/tasks/${task.id}/teachers?schoolId=${cast.organization('linjiang')}`)).items).toEqual(
      [{ id: cast.person('teacher').personId, name: 'teacher' }],
    );
    expect((await award('officer', cast.organization('linjiang'), 'teacher')).status).toBe(200);
  });

  it('before clearance the enterprise sees a number and skills, never a name; nobody starts', async () => {
    const task = await story.staffed();
    const forEnterprise = await as('mentor').get(`/api/tasks/${task.id}`);
    expect(forEnterprise.body.seats).toMatchObject([
      { ordinal: 1, status: 'FILLED', name: null, studentId: null, skills: ['去毛刺'] },
      { ordinal: 2, name: null, skills: ['首检'] },
    ]);
    expect(forEnterprise.text).not.toMatch(/王敏|马超/);
    expect(JSON.stringify((await as('qimingMentor').get(`/api/tasks/${task.id}`)).body.seats)).not.toMatch(/去毛刺|王敏/);
    expect((await as('officer').get(`/api/tasks/${task.id}`)).body.seats[0]).toMatchObject({ name: '王敏', studentId: students.wang });
    const start = await as('mentor').post(`/api/tasks/${task.id}/start`);
    expect([start.status, start.body.code, start.body.details]).toEqual([409, 'production.not-cleared', { open: 2 }]);
    const [first] = (await as('officer').read<TaskView>(`/api/tasks/${task.id}`)).seats;
    await story.attest(task.id, first?.id ?? '', students.wang);
    expect((await as('mentor').get(`/api/tasks/${task.id}`)).body.seats).toMatchObject([
      { status: 'CLEARED', name: '王敏' },
      { status: 'FILLED', name: null },
    ]);
  });

  it('a student seated before having an account finds the task once there is one', async () => {
    const task = await story.started({ orderReference: 'PO-CODES' });
    expect((await as('ma').get(`/api/tasks/${task.id}`)).status).toBe(404);
    const data = { schoolId: cast.organization('linjiang'), students: [{ studentId: students.ma, personId: cast.person('ma').personId }] };
    await story.append('officer', 'codes.issued', data);
    expect((await as('ma').get(`/api/tasks/${task.id}`)).body.seats[1]).toMatchObject({ mine: true, name: '马超' });
    expect((await as('ma').read<{ items: TaskItem[] }>('/api/tasks/mine')).items.map((t) => t.id)).toContain(task.id);
  });
});
