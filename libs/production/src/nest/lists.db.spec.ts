import { can } from '#libs/access';
import type { Actor } from '#libs/kernel';
import { ActorReader, tokenHash, type Statement } from '#libs/platform';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { scopeOf } from '../application/list-tasks.js';
import { TaskLists } from '../application/ports/task-lists.js';
import { TaskStore } from '../application/ports/task-store.js';
import type { TaskItem } from '../contract.js';
import { taskStates, type TaskState } from '../domain/task-state.js';
import { taskSubject } from '../domain/task-subject.js';
import type { Task } from '../domain/task.js';
import { production } from '../index.js';
import { productionPermissions } from '../permissions.js';
import { MINE, VISIBLE } from './sql-task-lists.js';
import { arrangeCast, type Arranged } from './testing-cast.js';
import { neighbours } from './testing-neighbours.js';

let app: TestApp;
let cast: Arranged<Client>;
let other = '';
const actors = new Map<string, Actor>();
let tasks: readonly Task[] = [];

beforeAll(async () => {
  app = await startTestApp([neighbours, production]);
  cast = await arrangeCast(app, { anOrganization, aPerson, aConsortium }, (person) => new Client(app.url, person));
  other = await aConsortium(app, {
    members: [cast.organization('qiming'), cast.organization('outside'), cast.organization('huayue')],
    regionCode: '440100',
  });
  await arrange();
  const both = [
    [cast.organization('huayue'), 'MENTOR'],
    [cast.organization('linjiang'), 'STUDENT'],
  ] as const;
  await readActor('worksAndStudies', await aPerson(app, { name: 'both', posts: both }));
  await app.sql(`INSERT INTO task_person (consortium_id, task_id, person_id) SELECT consortium_id, id, $1 FROM task WHERE id < $2`, [
    actors.get('worksAndStudies')?.personId,
    tasks[20]?.id,
  ]);
  for (const name of ['poster', 'mentor', 'officer', 'teacher', 'wang', 'ma', 'qimingMentor', 'stranger', 'overseer'])
    await readActor(name, cast.person(name) as TestPerson);
}, 60_000);
afterAll(() => app.close());

async function readActor(name: string, person: Pick<TestPerson, 'token'>): Promise<void> {
  const [signedIn] = await app.app.get(ActorReader).byHashes([tokenHash(person.token)]);
  if (signedIn) actors.set(name, signedIn.actor);
}

/** 60 tasks of every kind: drafts, published, called off before and after, in two consortia, of two enterprises, some with wang in the team. */
async function arrange(): Promise<void> {
  const people = { chen: cast.person('poster').personId, li: cast.person('teacher').personId, wang: cast.person('wang').personId };
  for (let i = 0; i < 60; i++) {
    const status: TaskState = taskStates[i % taskStates.length] ?? 'DRAFT';
    const unpublished = status === 'DRAFT' || (status === 'CANCELLED' && i % 2 === 0);
    const consortiumId = i % 3 === 0 ? other : cast.consortiumId;
    const taken = !['DRAFT', 'PUBLISHED', 'CANCELLED'].includes(status) && consortiumId === cast.consortiumId;
    if (!taken && !unpublished && status !== 'PUBLISHED' && status !== 'CANCELLED') continue;
    await insertTask({ i, status, unpublished, consortiumId, enterpriseId: cast.organization(i % 5 === 0 ? 'qiming' : 'huayue'), taken, ...people });
  }
  const rows = await app.sql<{ id: string }>('SELECT id FROM task ORDER BY id DESC');
  const store = app.app.get(TaskStore);
  tasks = await Promise.all(rows.map(async ({ id }) => (await store.find(id)) as Task));
}

interface Row {
  readonly i: number;
  readonly status: TaskState;
  readonly unpublished: boolean;
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly taken: boolean;
  readonly chen: string;
  readonly li: string;
  readonly wang: string;
}

async function insertTask({ i, status, unpublished, consortiumId, enterpriseId, taken, chen, li, wang }: Row): Promise<void> {
  const id = `01900000-0000-7000-8000-${String(i).padStart(12, '0')}`;
  const over = ['ACCEPTED', 'CLOSED'].includes(status);
  await app.sql(
    `INSERT INTO task (id, consortium_id, version, status, number, enterprise_id, posted_by, title, quantity, unit, due_on, due_set_by, staff_by, seat_count, criteria,
       school_id, teacher_id, seats_filled, accepted_at, real, independent, created_at)
     VALUES ($1, $2, 1, $3, $4, $5, $6, $7, 1, '件', '2026-12-01', 'ENTERPRISE', '2026-11-30', 2, ARRAY['x'], $8, $9, $10, $11, $12, $12, now())`,
    [
      id,
      consortiumId,
      status,
      unpublished ? null : i + 1,
      enterpriseId,
      chen,
      `任务 ${i}`,
      taken ? cast.organization('linjiang') : null,
      taken ? li : null,
      taken && i % 4 === 1 ? 1 : 0,
      over ? new Date() : null,
      over ? false : null,
    ],
  );
  await app.sql('INSERT INTO task_person (consortium_id, task_id, person_id) VALUES ($1, $2, $3)', [consortiumId, id, chen]);
  if (taken) await app.sql('INSERT INTO task_person (consortium_id, task_id, person_id) VALUES ($1, $2, $3)', [consortiumId, id, li]);
  if (!taken || i % 4 !== 1) return;
  await app.sql(
    `INSERT INTO task_seat (id, consortium_id, task_id, ordinal, school_id, student_id, person_id, on_time, filled_at) VALUES (gen_random_uuid(), $1, $2, 1, $3, gen_random_uuid(), $4, true, now())`,
    [consortiumId, id, cast.organization('linjiang'), wang],
  );
  await app.sql('INSERT INTO task_person (consortium_id, task_id, person_id) VALUES ($1, $2, $3)', [consortiumId, id, wang]);
}

const names = ['poster', 'mentor', 'officer', 'teacher', 'wang', 'ma', 'qimingMentor', 'stranger', 'overseer', 'worksAndStudies'];

/** Every page of a list, three rows at a time. */
async function listed(
  actor: Actor,
  given: { readonly mine?: boolean; readonly states?: readonly TaskState[]; readonly consortiumId?: string },
): Promise<string[]> {
  const lists = app.app.get(TaskLists);
  const ids: string[] = [];
  for (let after: string | null = null; ; after = ids.at(-1) ?? null) {
    const rows = await lists.list(scopeOf(actor, given.consortiumId), { mine: given.mine ?? false, states: given.states ?? [], after, limit: 3 });
    ids.push(...rows.map((row) => row.id));
    if (rows.length < 3) return ids;
  }
}

describe.each(names)('%s', (name) => {
  const readable = (): readonly Task[] => {
    const actor = actors.get(name);
    return actor ? tasks.filter((task) => can(productionPermissions(actor), 'read', 'Task', taskSubject(task))) : [];
  };
  const actorOf = (): Actor => {
    const actor = actors.get(name);
    if (!actor) throw new Error(name);
    return actor;
  };

  test('lists exactly what the rules let be read, newest first, over every page', async () => {
    expect(await listed(actorOf(), {})).toEqual(readable().map((task) => task.id));
  });

  test.each(['PUBLISHED', 'DRAFT', 'CANCELLED', 'ACCEPTED'] as const)('the same for %s only', async (state) => {
    expect(await listed(actorOf(), { states: [state] })).toEqual(
      readable()
        .filter((task) => task.status === state)
        .map((task) => task.id),
    );
  });

  test('the same for one consortium only', async () => {
    expect(await listed(actorOf(), { consortiumId: other })).toEqual(
      readable()
        .filter((task) => task.consortiumId === other)
        .map((task) => task.id),
    );
  });

  test('"mine" is what may be read and has oneself in it', async () => {
    const mine = await app.sql<{ task_id: string }>('SELECT task_id FROM task_person WHERE person_id = $1', [actorOf().personId]);
    const own = new Set(mine.map((row) => row.task_id));
    expect(await listed(actorOf(), { mine: true })).toEqual(
      readable()
        .filter((task) => own.has(task.id))
        .map((task) => task.id),
    );
  });
});

test('the lists of the spec are not all empty', async () => {
  const sizes = await Promise.all(names.map(async (name) => (await listed(actors.get(name) as Actor, {})).length));
  expect(Object.fromEntries(names.map((name, i) => [name, (sizes[i] ?? 0) > 0]))).toEqual({
    poster: true,
    mentor: true,
    officer: true,
    teacher: true,
    wang: true,
    ma: false,
    qimingMentor: true,
    stranger: true,
    overseer: true,
    worksAndStudies: true,
  });
});

/** The plan of a statement as it ran, with its values in place. */
async function planOf(statement: Statement, values: readonly (string | number | readonly string[])[]): Promise<string> {
  const literal = (value: string | number | readonly string[]): string =>
    typeof value === 'number' ? String(value) : `'${typeof value === 'string' ? value : `{${value.join(',')}}`}'`;
  const text = statement.text.replace(/\$(\d)/g, (_, n: string) => literal(values[Number(n) - 1] ?? ''));
  const lines = await app.sql<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF) ${text}`);
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}

test('the hot lists walk indexes and stop: no scan, no sort of more than two pages, among 20,000 tasks', async () => {
  await app.sql(
    `INSERT INTO task (id, consortium_id, version, status, number, enterprise_id, posted_by, title, quantity, unit, due_on, due_set_by, staff_by, seat_count, criteria, created_at)
     SELECT gen_random_uuid(), $1, 1, 'PUBLISHED', 1000 + n, $2, $3, 'x', 1, '件', '2026-12-01', 'ENTERPRISE', '2026-11-30', 1, ARRAY['x'], now() FROM generate_series(1, 20000) n`,
    [cast.consortiumId, cast.organization('huayue'), cast.person('poster').personId],
  );
  await app.sql(
    'INSERT INTO task_person (consortium_id, task_id, person_id) SELECT consortium_id, id, CASE WHEN number % 100 = 0 THEN posted_by ELSE gen_random_uuid() END FROM task ON CONFLICT DO NOTHING',
  );
  await app.sql('ANALYZE task');
  await app.sql('ANALYZE task_person');
  const start = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  const scope = [[cast.consortiumId, other], [cast.consortiumId], [cast.organization('huayue')], start, 51] as const;
  const plans = [await planOf(VISIBLE, scope), await planOf(MINE, [...scope, cast.person('poster').personId, [cast.consortiumId, other], []])];
  for (const plan of plans) {
    expect(plan).toMatch(/Index (Only )?Scan/);
    expect(plan).not.toMatch(/Seq Scan on task(_person)? /);
    const rows = [...plan.matchAll(/actual rows=(\d+)/g)].map((match) => Number(match[1]));
    expect(Math.max(...rows)).toBeLessThanOrEqual(102);
  }
}, 60_000);

test('over HTTP: a page says where it goes on, a foreign cursor is refused', async () => {
  const first = await cast.as('mentor').read<{ items: TaskItem[]; next: string | null }>('/api/tasks?limit=5');
  const second = await cast.as('mentor').read<{ items: TaskItem[] }>(`/api/tasks?limit=5&after=${first.next}`);
  expect(first.items).toHaveLength(5);
  expect(second.items.map((task) => task.id)).not.toContain(first.items.at(-1)?.id);
  expect((await cast.as('mentor').get('/api/tasks?after=bm90aGluZw')).status).toBe(400);
  expect((await cast.as('mentor').get('/api/tasks?limit=201')).status).toBe(400);
});
