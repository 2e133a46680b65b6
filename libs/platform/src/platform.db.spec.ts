import { Body, Controller, Get, Injectable, Module, Post } from '@nestjs/common';
import { MessageBody, SubscribeMessage } from '@nestjs/websockets';
import { io } from 'socket.io-client';
import { allow } from '#libs/access';
import { DomainError, type Actor } from '#libs/kernel';
import { aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import {
  Can,
  CurrentActor,
  Db,
  EventLog,
  Gate,
  Id,
  IfMatch,
  Ids,
  LiveGateway,
  PolicyBook,
  Rows,
  SearchIndex,
  Text,
  TopicBook,
  UnitOfWork,
  type Written,
} from './index.js';

// A capability as small as can be: one row of the search index stands for its aggregate, its events are real.

class NoteDto {
  @Text({ max: 20 }) text!: string;
}

@Injectable()
class WriteNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, text: string): Promise<Written> {
    return this.work.command(actor, async () => {
      const id = this.ids.next();
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'installation' },
        type: 'note.written',
        actor,
        data: { length: text.length },
        topics: ['note:1'],
      });
      return { id, version: 1 };
    });
  }
}

@Controller('api/notes')
class NotesController {
  constructor(
    private readonly write: WriteNote,
    private readonly gate: Gate,
    private readonly rows: Rows,
    private readonly db: Db,
  ) {}

  @Can('write', 'Note') @Post() post(@CurrentActor() actor: Actor, @Body() body: NoteDto): Promise<Written> {
    return this.write.run(actor, body.text);
  }
  @Can('read', 'Note') @Get('mine/:id') async read(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<object> {
    const found = await this.db.query<{ id: string }>('SELECT id FROM event WHERE stream_id = $1', [id]);
    await this.gate.require(actor, 'read', 'Note', found[0] ? { id, ownerId: (await this.owner(id)) ?? '' } : null);
    return { id, version: version ?? 1 };
  }
  @Can('read', 'Note') @Get('stale') async stale(): Promise<void> {
    await this.rows.update('person', { id: '0190b1c2-0000-7000-8000-000000000001' }, 1, { name: 'x' });
  }
  @Get('forgotten') forgotten(): object {
    return { leaked: true };
  }
  private async owner(id: string): Promise<string | undefined> {
    return (await this.db.query<{ actor_id: string }>('SELECT actor_id FROM event WHERE stream_id = $1', [id]))[0]?.actor_id;
  }
}

@LiveGateway()
class NotesGateway {
  constructor(private readonly write: WriteNote) {}

  @Can('write', 'Note') @SubscribeMessage('note.write') post(@CurrentActor() actor: Actor, @MessageBody() body: NoteDto): Promise<Written> {
    return this.write.run(actor, body.text);
  }
  @SubscribeMessage('note.forgotten') forgotten(@MessageBody() _body: unknown): object {
    return { leaked: true };
  }
}

@Module({ controllers: [NotesController], providers: [WriteNote, NotesGateway] })
class NotesModule {
  constructor(policies: PolicyBook, topics: TopicBook, search: SearchIndex) {
    policies.on('note.written', 10, async (event) => {
      await search.put({
        subject: 'Note',
        subjectId: event.stream,
        readers: [],
        title: '端盖',
        text: '',
        href: '/',
      });
      if (event.data['length'] === 13) throw new DomainError('access.denied', 'forbidden');
    });
    topics.register('note', () => (actor) => !actor.operator, 'room');
  }
}

const notes = {
  module: NotesModule,
  refusals: {},
  permissions: (actor: Actor) => (actor.operator ? [] : [allow('write', 'Note'), allow('read', 'Note', { ownerId: actor.personId })]),
};

let test: TestApp;
let writer: TestPerson;
let operator: TestPerson;
let client: Client;

beforeAll(async () => {
  test = await startTestApp([notes]);
  writer = await aPerson(test, { name: '周岚' });
  operator = await aPerson(test, { name: '管理员', operator: true });
  client = new Client(test.url, writer);
});
afterAll(() => test.close());

const count = async (table: string): Promise<number> => Number((await test.sql<{ n: string }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n);

describe('the guard', () => {
  it('denies a handler that declares nothing, over HTTP and over the socket', async () => {
    expect((await client.get('/api/notes/forgotten').expect(403)).body).toMatchObject({ code: 'access.undeclared' });
    const socket = await client.connect();
    expect(await socket.emitWithAck('note.forgotten', {})).toMatchObject({ problem: { code: 'access.undeclared' } });
    socket.disconnect();
  });
  it('lets in who has a rule, and neither strangers nor those without one', async () => {
    await client.post('/api/notes', { text: '一' }).expect(201);
    await new Client(test.url, null).post('/api/notes', { text: '一' }).expect(401);
    await new Client(test.url, operator).post('/api/notes', { text: '一' }).expect(403);
  });
  it('refuses a socket without a session', async () => {
    await expect(new Client(test.url, null).connect()).rejects.toMatchObject({
      data: { code: 'access.unauthenticated', status: 401, title: '请先登录。' },
    });
  });
  it('refuses a page of another site, by request and by handshake', async () => {
    await client.post('/api/notes', { text: '一' }).set('origin', 'http://evil.example').expect(403);
    const socket = io(test.url, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { cookie: `dingyue=${writer.token}`, origin: 'http://evil.example' },
    });
    await expect(
      new Promise((done, fail) => {
        socket.once('connect', () => done(null));
        socket.once('connect_error', fail);
      }),
    ).rejects.toBeDefined();
  });
  it('answers foreign, unknown and malformed ids byte for byte alike', async () => {
    const { id } = await client.send<Written>('/api/notes', { text: '一' });
    const other = new Client(test.url, await aPerson(test, { name: '外人' }));
    const bodies = await Promise.all(
      [id, '0190b1c2-0000-7000-8000-00000000000f', 'nonsense'].map(async (x) => (await other.get(`/api/notes/mine/${x}`).expect(404)).text),
    );
    expect(new Set(bodies).size).toBe(1);
    await client.get(`/api/notes/mine/${id}`).expect(200).expect('etag', '"1"');
  });
});

describe('a command', () => {
  it('leaves nothing of row, event and outbox when a policy fails', async () => {
    const before = [await count('event'), await count('search_document')];
    await client.post('/api/notes', { text: '一二三四五六七八九十一二三' }).expect(403);
    expect([await count('event'), await count('search_document')]).toEqual(before);
  });
  it('is done once per key, and the same key with another body is refused', async () => {
    const before = await count('event');
    const answers = await Promise.all([1, 2, 3].map(() => client.send<Written>('/api/notes', { text: '一' }, { key: 'key-00001' })));
    expect(new Set(answers.map((a) => a.id)).size).toBe(1);
    expect(await count('event')).toBe(before + 1);
    expect((await client.post('/api/notes', { text: '二' }, { key: 'key-00001' }).expect(409)).body).toMatchObject({ code: 'request.key-reused' });
  });
  it('over the socket is the same use case, once per key', async () => {
    const socket = await client.connect();
    const before = await count('event');
    const [a, b] = await Promise.all([1, 2].map(() => socket.emitWithAck('note.write', { text: '一', key: 'key-00002' })));
    expect(a).toMatchObject({ ok: true, id: b.id, version: 1 });
    expect(await count('event')).toBe(before + 1);
    expect(await socket.emitWithAck('note.write', { text: '' })).toMatchObject({ problem: { code: 'request.invalid', fields: [{ field: 'text' }] } });
    socket.disconnect();
  });
  it('refuses unknown fields, wrong types and other languages’ readers in their words', async () => {
    const english = await client.post('/api/notes', { text: '一', admin: true }, { locale: 'en' }).expect(400);
    expect(english.body).toMatchObject({ code: 'request.invalid', fields: [{ field: 'admin', message: 'unknown field' }] });
    expect((await client.post('/api/notes', { text: 5 }).expect(400)).body.fields[0].message).toBe('须为 1 到 20 个字');
    await client.post('/api/notes').set('content-type', 'application/json').send('{"text":').expect(400);
    await client.post('/api/notes', { text: 'x'.repeat(2_000_000) }).expect(413);
  });
});

describe('the log', () => {
  it('gives every topic a dense order, whatever commits when', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => client.send('/api/notes', { text: String(i) })));
    await settled();
    for (const topic of ['all', 'note:1']) {
      const rows = await test.sql<{ seq: string }>('SELECT seq FROM feed WHERE topic = $1 ORDER BY seq', [topic]);
      expect(rows.map((row) => Number(row.seq))).toEqual(rows.map((_, i) => i + 1));
    }
  });
  it('cannot be changed by the application’s own role', async () => {
    await expect(test.db.query('UPDATE event SET data = data')).rejects.toMatchObject({ code: '42501' });
    await expect(test.db.query('DELETE FROM access_log')).rejects.toMatchObject({ code: '42501' });
  });
  it('reaches a follower live, and replays what it missed', async () => {
    const socket = await client.connect();
    const { head } = await socket.emitWithAck('subscribe', { topic: 'note:1', after: 0 });
    // What was on its way when the topic was joined comes too; a client keeps only what is newer than the head it was given.
    const arrived = new Promise((done) => socket.on('event', (event: { seq: number }) => (event.seq > head ? done(event) : undefined)));
    await client.send('/api/notes', { text: '新' });
    expect(await arrived).toMatchObject({ topic: 'note:1', seq: head + 1, type: 'note.written', actor: writer.personId, data: { length: 1 } });
    const again = await socket.emitWithAck('subscribe', { topic: 'note:1', after: head - 2 });
    expect(again.events.map((e: { seq: number }) => e.seq)).toEqual([head - 1, head, head + 1]);
    socket.disconnect();
  });
  it('is not followed by those who may not, nor under a name nobody knows', async () => {
    const socket = await new Client(test.url, operator).connect();
    const foreign = await socket.emitWithAck('subscribe', { topic: 'note:1' });
    const unknown = await socket.emitWithAck('subscribe', { topic: 'nothing:1' });
    expect(foreign).toEqual(unknown);
    expect(foreign.problem.code).toBe('access.missing');
    socket.disconnect();
  });
});

async function settled(): Promise<void> {
  while ((await count('outbox')) > 0) await new Promise((done) => setImmediate(done));
}
