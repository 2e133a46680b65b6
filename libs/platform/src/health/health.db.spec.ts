import { Logger, type LoggerService } from '@nestjs/common';
import request from 'supertest';
import { anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import { Readiness } from './readiness.js';

const settled = (word: string): Promise<string> => new Promise((resolve) => setImmediate(() => resolve(word)));

let test: TestApp;
beforeAll(async () => void (test = await startTestApp([])));
afterAll(() => test.close());

describe('health', () => {
  it('is live, and ready on a database with this version’s schema', async () => {
    expect((await request(test.url).get('/health/live').expect(200)).body).toEqual({ live: true });
    expect((await request(test.url).get('/health/ready').expect(200)).body).toEqual({ database: true, schema: true, stopping: false });
  });

  it('is not ready on a schema older than itself', async () => {
    await test.sql(`UPDATE migration SET name = name || '-aside' WHERE id = (SELECT max(id) FROM migration)`);
    const fresh = new Readiness(test.db);
    expect(await fresh.check()).toEqual({ database: true, schema: false, stopping: false });
    expect(await fresh.missingMigrations()).toHaveLength(1);
    await test.sql(`UPDATE migration SET name = replace(name, '-aside', '')`);
    expect(await fresh.check()).toMatchObject({ schema: true });
  });

  it('is not ready while the database does not answer', async () => {
    const broken = new Readiness({ query: () => Promise.reject(new Error('connection refused')) } as never);
    expect(await broken.check()).toEqual({ database: false, schema: false, stopping: false });
  });
});

describe('metrics', () => {
  it('count requests by route and never by id', async () => {
    const school = await anOrganization(test, { name: '江城职业学校', kind: 'SCHOOL' });
    const lan = await aPerson(test, { name: '周岚', posts: [[school, 'TEACHER']] });
    await new Client(test.url, lan).get(`/api/files/${lan.personId}`).expect(404);
    const { text } = await request(test.url).get('/metrics').expect(200);
    expect(text).toContain('dingyue_http_requests_total{method="GET",route="/api/files/:id",status="4xx"} 1');
    expect(text).toMatch(/^dingyue_sockets 0$/m);
    expect(text).toMatch(/^dingyue_outbox_oldest_seconds 0$/m);
    expect(text).toMatch(/^dingyue_database_connections\{state="waiting"\} 0$/m);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(text).not.toContain(lan.personId);
  });

  it('count the sockets that are connected', async () => {
    const socket = await new Client(test.url, await aPerson(test, { name: '高岩' })).connect();
    expect((await request(test.url).get('/metrics')).text).toMatch(/^dingyue_sockets 1$/m);
    socket.disconnect();
  });

  it('are for this machine only: what came through a proxy finds nothing, like any address that is not there', async () => {
    const there = await request(test.url).get('/metrics').set('x-forwarded-for', '203.0.113.7').expect(404);
    const nowhere = await request(test.url).get('/nowhere').expect(404);
    expect(there.text).toBe(nowhere.text);
  });
});

describe('the line of a request', () => {
  it('holds the route, the status and the correlation id, and nothing of what was asked', async () => {
    const lines: unknown[] = [];
    const listener = { log: (message: unknown, context: string) => context === 'Request' && lines.push(message) } as unknown as LoggerService;
    Logger.overrideLogger(listener);
    const answer = await request(test.url).get('/api/search?q=周岚').set('cookie', 'dingyue=secret-token');
    Logger.overrideLogger(false);
    const line = { method: 'GET', route: '/api/search', status: 401, milliseconds: expect.any(Number) as unknown };
    expect(lines).toEqual([{ ...line, correlationId: answer.headers['x-correlation-id'] }]);
  });
});

describe('a process that stops', () => {
  it('is not ready, still answers, and asks for a new connection', async () => {
    expect((await request(test.url).get('/health/live').set('connection', 'keep-alive')).headers['connection']).not.toBe('close');
    test.app.get(Readiness).drain();
    expect((await request(test.url).get('/health/ready').expect(503)).body).toMatchObject({ database: true, stopping: true });
    const answer = await request(test.url).get('/health/live').set('connection', 'keep-alive').expect(200);
    expect(answer.headers['connection']).toBe('close');
  });

  it('waits for the requests under way, but not for ever', async () => {
    const readiness = new Readiness(test.db);
    const [first, second] = [readiness.began(), readiness.began()];
    const waited = readiness.idle(60_000).then(() => 'idle');
    first();
    expect(await Promise.race([waited, settled('busy')])).toBe('busy');
    second();
    expect(await waited).toBe('idle');
    readiness.began();
    await readiness.idle(20);
  });
});
