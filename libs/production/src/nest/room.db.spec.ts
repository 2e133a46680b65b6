import type { Socket } from 'socket.io-client';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import { TodoBook } from '#libs/monitoring/contract';
import { ActorReader, tokenHash } from '#libs/platform';
import { production } from '../index.js';
import { arrangeCast, type Arranged } from './testing-cast.js';
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

describe('the room', () => {
  const said = (socket: Socket, count: number): Promise<{ type: string; data: Record<string, unknown> }[]> =>
    new Promise((done) => {
      const heard: { type: string; data: Record<string, unknown> }[] = [];
      socket.on('event', (event: { type: string; data: Record<string, unknown> }) => {
        heard.push(event);
        if (heard.length === count) done(heard);
      });
    });

  it('what is said is heard at once with its text, its author, and only by whom it is for', async () => {
    const task = await story.started({ orderReference: 'PO-ROOM' });
    const [mentor, teacher, student] = await Promise.all([as('mentor').connect(), as('teacher').connect(), as('wang').connect()]);
    for (const socket of [mentor, teacher, student]) expect((await socket.emitWithAck('subscribe', { topic: `task:${task.id}` })).ok).toBe(true);
    expect((await teacher.emitWithAck('subscribe', { topic: `task:${task.id}:${cast.organization('linjiang')}` })).ok).toBe(true);
    expect((await mentor.emitWithAck('subscribe', { topic: `task:${task.id}:${cast.organization('linjiang')}` })).problem.code).toBe(
      'access.missing',
    );
    const atTeacher = said(teacher, 2);
    const atMentor = said(mentor, 1);
    expect((await student.emitWithAck('task.say', { taskId: task.id, text: '本组：先做首件', own: true })).ok).toBe(true);
    expect((await student.emitWithAck('task.say', { taskId: task.id, text: '首件已上机' })).ok).toBe(true);
    expect((await atMentor).map((e) => e.data['text'])).toEqual(['首件已上机']);
    expect((await atTeacher).map((e) => [e.data['text'], (e.data['author'] as { name: string }).name])).toEqual([
      ['本组：先做首件', 'wang'],
      ['首件已上机', 'wang'],
    ]);
    const stored = await app.sql<{ data: string }>(`SELECT data FROM event WHERE type = 'task.message-posted'`);
    expect(stored.map((e) => e.data).join()).not.toMatch(/首件/);
    expect((await as('mentor').read<{ items: object[] }>(`/api/tasks/${task.id}/messages`)).items).toHaveLength(1);
    expect((await as('teacher').read<{ items: object[] }>(`/api/tasks/${task.id}/messages`)).items).toHaveLength(2);
    await app.sql('UPDATE task_message SET text = NULL');
    const replay = await mentor.emitWithAck('subscribe', { topic: `task:${task.id}`, after: 0 });
    expect(replay.events.at(-1)).toMatchObject({ type: 'task.message-posted', data: { text: null } });
    expect(replay.events.map((e: { seq: number }) => e.seq)).toEqual(replay.events.map((_: unknown, i: number) => i + 1));
    for (const socket of [mentor, teacher, student]) socket.disconnect();
  });

  it('over the socket too: a refusal is acknowledged with its code, an unknown field is refused', async () => {
    const task = await story.posted();
    const socket = await as('mentor').connect();
    expect((await socket.emitWithAck('task.start', { taskId: task.id })).problem.code).toBe('production.wrong-state');
    expect((await socket.emitWithAck('task.say', { taskId: task.id, text: 'x'.repeat(2001) })).problem.status).toBe(400);
    expect((await socket.emitWithAck('task.say', { taskId: task.id, text: 'x', side: 'y' })).problem.fields[0].field).toBe('side');
    socket.disconnect();
    const student = await as('ma').connect();
    expect((await student.emitWithAck('task.say', { taskId: task.id, text: '在吗' })).problem.code).toBe('access.missing');
    student.disconnect();
  });
});

describe('who may not know', () => {
  const unknown = '01900000-0000-7000-8000-0000000000ff';

  it.each(['stranger', 'ma'])('to %s a foreign task and an unknown one answer byte for byte alike', async (who) => {
    const task = await story.posted();
    for (const path of ['', '/messages']) {
      const [foreign, none] = [await as(who).get(`/api/tasks/${task.id}${path}`), await as(who).get(`/api/tasks/${unknown}${path}`)];
      expect([foreign.status, foreign.text]).toEqual([none.status, none.text]);
      expect([403, 404]).toContain(foreign.status);
    }
    const socket = await as(who).connect();
    const [foreign, none] = [
      await socket.emitWithAck('subscribe', { topic: `task:${task.id}` }),
      await socket.emitWithAck('subscribe', { topic: `task:${unknown}` }),
    ];
    expect(foreign).toEqual(none);
    socket.disconnect();
  });

  it('a list of a foreign consortium and of an unknown one answer alike', async () => {
    const [foreign, none] = [await as('stranger').get(`/api/consortia/${cid}/tasks`), await as('stranger').get(`/api/consortia/${unknown}/tasks`)];
    expect([foreign.status, foreign.text]).toEqual([404, none.text]);
  });

  it('an overseer reads tasks without persons, prices and files', async () => {
    const task = await story.delivered({ orderReference: 'PO-OVER' });
    const seen = await as('overseer').get(`/api/tasks/${task.id}`);
    expect(seen.body).toMatchObject({
      status: 'DELIVERED',
      poster: null,
      teacher: null,
      priceFen: null,
      deliveries: [],
      actions: [],
      topics: [],
      mentors: [],
    });
    expect(seen.text).not.toMatch(/王敏|马超|"name":"(wang|mentor|poster|teacher)"/u);
    expect((await as('overseer').post(`/api/tasks/${task.id}/signature`, { deliveryId: task.deliveries[0]?.id })).status).toBe(403);
  });
});

it('what waits for whom: seats, start, keys', async () => {
  const todos = async (who: string): Promise<string[]> => {
    const [signedIn] = await app.app.get(ActorReader).byHashes([tokenHash(cast.person(who).token)]);
    return signedIn ? (await app.app.get(TodoBook).all(signedIn.actor)).map((todo) => `${todo.code} ${todo.waitsFor}`) : [];
  };
  const offers = async (): Promise<number> => (await todos('officer')).filter((todo) => todo === 'production.award me').length;
  const { id: offered } = await story.posted({ orderReference: 'PO-TODO-3' });
  expect(await offers()).toBeGreaterThan(0);
  for (let i = 4; i < 10; i++) await story.posted({ orderReference: `PO-TODO-${i}` });
  expect(await offers()).toBe(5);
  await app.sql("UPDATE task SET staff_by = '2000-01-01' WHERE status = 'PUBLISHED' AND id <> $1", [offered]);
  expect(await offers()).toBe(1);
  expect(await todos('poster')).toContain('production.await-school other');
  expect(await todos('mentor')).not.toContain('production.await-school other');
  await story.awarded({ orderReference: 'PO-TODO-2' });
  const task = await story.delivered({ orderReference: 'PO-TODO' });
  expect(await todos('teacher')).toContain('production.sign me');
  expect(await todos('mentor')).toContain('production.inspect me');
  await story.sign(task);
  expect(await todos('teacher')).toContain('production.await-inspection other');
  expect(await todos('officer')).toContain('production.fill me');
  expect((await todos('wang')).every((t) => ['production.deliver me', 'production.resume me'].includes(t))).toBe(true);
  expect(await todos('stranger')).toEqual([]);
  expect(await todos('overseer')).toEqual([]);
});
