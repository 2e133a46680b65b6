import { Module } from '@nestjs/common';
import type { Server } from 'socket.io';
import { allow } from '#libs/access';
import { anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import { EventLog, Ids, TopicBook, UnitOfWork } from '../index.js';
import { LiveHub } from './live-hub.js';
import { Recheck } from './recheck.js';

const banned = new Set<string>();
let found = 0;

@Module({})
class RoomModule {
  constructor(topics: TopicBook) {
    topics.register('room', () => (actor) => !banned.has(actor.personId), 'room');
    topics.register(
      'hall',
      () => {
        found += 1;
        return () => true;
      },
      'room',
    );
    topics.register('staff', () => (actor) => actor.posts.length > 0, 'room');
    topics.register('list', () => () => true, 'list');
  }
}

let test: TestApp;
let server: Server;

beforeAll(async () => {
  test = await startTestApp([{ module: RoomModule, permissions: () => [allow('enter', 'Room')], refusals: {} }]);
  server = (test.app.get(LiveHub) as unknown as { server: Server }).server;
});
afterAll(() => test.close());

/** Appends one event to a topic, as a use case would. */
async function happens(topic: string): Promise<void> {
  const actor = {
    accountId: '0190b1c2-0000-7000-8000-000000000001',
    personId: '0190b1c2-0000-7000-8000-000000000002',
    operator: false,
    locale: 'zh',
    posts: [],
    memberships: [],
    oversees: [],
  } as const;
  const id = test.app.get(Ids).next();
  await test.app.get(UnitOfWork).command(actor, async () => {
    await test.app
      .get(EventLog)
      .append({ stream: id, version: 1, owner: { kind: 'installation' }, type: 'room.used', actor, data: {}, topics: [topic] });
    return { id, version: 1 };
  });
}

const next = <T>(socket: { once(event: string, listener: (message: T) => void): unknown }, event: string): Promise<T> =>
  new Promise((done) => socket.once(event, done));

it('closes a socket whose session was revoked, and leaves the others', async () => {
  const leaving = await aPerson(test, { name: '离开者' });
  const staying = await aPerson(test, { name: '留下者' });
  const [a, b] = await Promise.all([new Client(test.url, leaving).connect(), new Client(test.url, staying).connect()]);
  await test.sql('UPDATE session SET revoked_at = now() WHERE account_id = $1', [leaving.accountId]);
  expect(await a.emitWithAck('subscribe', { topic: 'room:1' })).toMatchObject({ problem: { code: 'access.unauthenticated' } });
  const closed = next(a, 'disconnect');
  await test.app.get(Recheck).run(server);
  await closed;
  expect(b.connected).toBe(true);
  b.disconnect();
});

it('takes a topic away once an event has changed who may follow it', async () => {
  const person = await aPerson(test, { name: '学生' });
  const socket = await new Client(test.url, person).connect();
  expect(await socket.emitWithAck('subscribe', { topic: 'room:2' })).toMatchObject({ ok: true });
  banned.add(person.personId);
  const heard = next<{ topic: string }>(socket, 'event');
  await happens('room:2');
  await heard;
  const evicted = next<{ topic: string }>(socket, 'evicted');
  await test.app.get(Recheck).run(server);
  expect(await evicted).toEqual({ topic: 'room:2' });
  let more = 0;
  socket.on('event', () => (more += 1));
  await happens('room:2');
  await happens('list:9');
  await socket.emitWithAck('subscribe', { topic: 'list:9' });
  expect(more).toBe(0);
  socket.disconnect();
});

it('finds the audience of a busy topic once, however many follow it', async () => {
  const people = await Promise.all(['甲', '乙', '丙', '丁'].map((name) => aPerson(test, { name })));
  const sockets = await Promise.all(people.map((person) => new Client(test.url, person).connect()));
  for (const socket of sockets) await socket.emitWithAck('subscribe', { topic: 'hall:1' });
  const heard = Promise.all(sockets.map((socket) => next(socket, 'event')));
  await happens('hall:1');
  await heard;
  found = 0;
  await test.app.get(Recheck).run(server);
  expect(found).toBe(1);
  sockets.forEach((socket) => socket.disconnect());
});

it('takes a topic away from who has sent something since the right was gone', async () => {
  const organization = await anOrganization(test, { name: '华岳精工', kind: 'ENTERPRISE' });
  const person = await aPerson(test, { name: '安全员', posts: [[organization, 'SAFETY_OFFICER']] });
  const socket = await new Client(test.url, person).connect();
  expect(await socket.emitWithAck('subscribe', { topic: 'staff:1' })).toMatchObject({ ok: true });
  await test.app.get(Recheck).run(server);
  await test.sql('UPDATE post SET to_at = now() WHERE person_id = $1', [person.personId]);
  await socket.emitWithAck('typing', { topic: 'staff:1' });
  const evicted = next<{ topic: string }>(socket, 'evicted');
  await test.app.get(Recheck).run(server);
  expect(await evicted).toEqual({ topic: 'staff:1' });
  socket.disconnect();
});

it('tells where a topic stands, so that a lost last event is noticed', async () => {
  const socket = await new Client(test.url, await aPerson(test, { name: '旁观' })).connect();
  await socket.emitWithAck('subscribe', { topic: 'room:3' });
  const heard = next(socket, 'event');
  await happens('room:3');
  await heard;
  const heads = next<Record<string, number>>(socket, 'heads');
  await test.app.get(LiveHub).tellHeads();
  expect(await heads).toEqual({ 'room:3': 1 });
  socket.disconnect();
});

it('a list only says that it changed', async () => {
  const socket = await new Client(test.url, await aPerson(test, { name: '看台账' })).connect();
  await socket.emitWithAck('subscribe', { topic: 'list:1' });
  const changed = next<object>(socket, 'changed');
  await happens('list:1');
  expect(await changed).toEqual({ topic: 'list:1', seq: 1 });
  socket.disconnect();
});

it('shows who is in a room, by name, and when they leave', async () => {
  const first = await new Client(test.url, await aPerson(test, { name: '吴刚' })).connect();
  await first.emitWithAck('subscribe', { topic: 'room:4' });
  const shown = (...names: readonly string[]): Promise<void> =>
    new Promise((done) => {
      first.on('presence', ({ people }: { people: { name: string }[] }) => {
        if (people.map((person) => person.name).join() === names.join()) done();
      });
    });
  const both = shown('吴刚', '王敏');
  const second = await new Client(test.url, await aPerson(test, { name: '王敏' })).connect();
  await second.emitWithAck('subscribe', { topic: 'room:4' });
  await both;
  const alone = shown('吴刚');
  second.disconnect();
  await alone;
  first.disconnect();
});
