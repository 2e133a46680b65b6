import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import request, { type Test } from 'supertest';
import type { Actor } from '#libs/kernel';
import { anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { Db, FileBook, Files, Settings, type FileView } from '../index.js';
import { LARGEST_FILE } from './receive-upload.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const DRAWING = '0190b1c2-0000-7000-8000-00000000000a';
const UNKNOWN = '0190b1c2-0000-7000-8000-00000000000b';

/** A capability that owns drawings; whoever is in `readers` may read all of them. */
const readers = new Set<string>();
@Module({})
class DrawingsModule {
  constructor(book: FileBook) {
    book.register('drawing', (actor) => Promise.resolve(readers.has(actor.personId)));
  }
}
const drawings = { module: DrawingsModule, refusals: {}, permissions: () => [] };

let test: TestApp;
let lan: TestPerson;
let gao: TestPerson;
let folder: string;

beforeAll(async () => {
  test = await startTestApp([drawings]);
  const school = await anOrganization(test, { name: '江城职业学校', kind: 'SCHOOL' });
  [lan, gao] = [
    await aPerson(test, { name: '周岚', posts: [[school, 'TEACHER']] }),
    await aPerson(test, { name: '高岩', posts: [[school, 'TEACHER']] }),
  ];
  folder = join(test.app.get(Settings).dataDir, 'files');
});
afterAll(() => test.close());

const upload = (person: TestPerson, content: Buffer, name: string, field = 'file'): Test =>
  request(test.url)
    .post('/api/files')
    .set('cookie', `dingyue=${person.token}`)
    .set('accept-language', 'zh')
    .attach(field, content, { filename: name });
const uploaded = async (person: TestPerson, content: Buffer, name: string): Promise<FileView> =>
  (await upload(person, content, name).expect(201)).body as FileView;
const download = (person: TestPerson, id: string): Test => new Client(test.url, person).get(`/api/files/${id}`);
const attach = (person: TestPerson, id: string): Promise<void> =>
  test.app.get(Db).transaction(() => test.app.get(Files).attach({ personId: person.personId } as Actor, [id], { kind: 'drawing', id: DRAWING }));
const inTheWay = (): string[] => readdirSync(join(folder, 'incoming'));

describe('an upload', () => {
  it('is kept under its hash and answered with what it is', async () => {
    const view = await uploaded(lan, PNG, '样品 照片.png');
    const sha256 = createHash('sha256').update(PNG).digest('hex');
    expect(view).toMatchObject({ name: '样品 照片.png', mediaType: 'image/png', size: PNG.length, sha256 });
    expect(readFileSync(join(folder, sha256.slice(0, 2), sha256))).toEqual(PNG);
    expect(inTheWay()).toEqual([]);
  });

  it('sent twice is one file; of somebody else it is another', async () => {
    const [first, again, other] = [await uploaded(lan, PDF, 'a.pdf'), await uploaded(lan, PDF, 'a.pdf'), await uploaded(gao, PDF, 'a.pdf')];
    expect(again.id).toBe(first.id);
    expect(other.id).not.toBe(first.id);
  });

  it.each([
    ['a picture called a workbook', PNG, 'x.xlsx', 415, 'file.content-mismatch'],
    ['a picture called a drawing', PNG, 'x.dxf', 415, 'file.content-mismatch'],
    ['text called a picture', Buffer.from('hello'), 'x.png', 415, 'file.content-mismatch'],
    ['a program', Buffer.from('MZ'), 'x.exe', 415, 'file.type-not-accepted'],
    ['an empty file', Buffer.alloc(0), 'x.pdf', 422, 'file.empty'],
  ])('of %s is refused and leaves nothing', async (_, content, name, status, code) => {
    const before = (await test.sql('SELECT id FROM file')).length;
    expect((await upload(lan, content, name).expect(status)).body).toMatchObject({ code });
    expect([(await test.sql('SELECT id FROM file')).length, inTheWay()]).toEqual([before, []]);
  });

  it('under another field, without a form, or by nobody is refused', async () => {
    expect((await upload(lan, PNG, 'x.png', 'photo').expect(400)).body).toMatchObject({ fields: [{ field: 'file' }] });
    expect((await new Client(test.url, lan).post('/api/files', { file: 'x' }).expect(400)).body).toMatchObject({ fields: [{ field: 'file' }] });
    await request(test.url).post('/api/files').attach('file', PNG, { filename: 'x.png' }).expect(401);
    expect(inTheWay()).toEqual([]);
  });

  it('of an operator without a post is refused', async () => {
    const operator = await aPerson(test, { name: '管理员', operator: true });
    await upload(operator, PNG, 'x.png').expect(403);
  });

  it('that announces more than is accepted is refused before it is sent', async () => {
    const answer = await raw(head(lan, 3_000_000_000), [], { until: /\r\n\r\n[^]*}/ });
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*file\.too-large/);
  });

  it('that grows beyond the limit is cut, is told why, and leaves nothing', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const body = [part('big.dxf'), ...Array.from({ length: LARGEST_FILE / chunk.length + 5 }, () => chunk)];
    const answer = await raw(chunkedHead(lan), body, { chunked: true, until: /file\.too-large/ });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    await until(() => inTheWay().length === 0);
  });

  it('broken off half-way leaves nothing, thirty times', async () => {
    for (let i = 0; i < 30; i++) await raw(head(lan, 900_000), [part('half.dxf'), Buffer.alloc(100_000, 'x')], { cut: true });
    await until(() => inTheWay().length === 0);
    expect(await test.sql(`SELECT id FROM file WHERE name = 'half.dxf'`)).toEqual([]);
    await new Client(test.url, lan).get('/api/search?q=端盖').expect(200);
  });
});

describe('a stored file', () => {
  it('is its uploader’s alone until it is attached', async () => {
    const { id } = await uploaded(lan, PDF, '图 "1".pdf');
    const answer = await download(lan, id).expect(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="_ _1_.pdf"; filename*=UTF-8''%E5%9B%BE%20_1_.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-length': String(PDF.length),
    });
    expect(answer.body).toEqual(PDF);
    await download(gao, id).expect(404);
  });

  it('follows the object it is attached to, also away from its uploader', async () => {
    const { id } = await uploaded(lan, Buffer.concat([PDF, Buffer.from('2')]), 'b.pdf');
    await attach(lan, id);
    await attach(lan, id);
    await download(lan, id).expect(404);
    readers.add(gao.personId);
    await download(gao, id).expect(200);
    readers.delete(gao.personId);
    await download(gao, id).expect(404);
  });

  it('of somebody else answers byte for byte like one that is not there', async () => {
    const { id } = await uploaded(lan, PDF, 'c.pdf');
    const [foreign, unknown] = [await download(gao, id), await download(gao, UNKNOWN)];
    const shape = ({ status, text, headers }: typeof foreign): unknown => [status, text, Object.keys(headers).sort()];
    expect(shape(foreign)).toEqual(shape(unknown));
    await expect(attach(gao, id)).rejects.toMatchObject({ code: 'access.missing' });
    await expect(attach(gao, UNKNOWN)).rejects.toMatchObject({ code: 'access.missing' });
  });

  it('leaves a trace of who read it and who was denied', async () => {
    const { id } = await uploaded(lan, PDF, 'd.pdf');
    await download(lan, id).expect(200);
    await download(gao, id).expect(404);
    const rows = await test.sql('SELECT person_id, outcome FROM access_log WHERE subject_id = $1 ORDER BY id', [id]);
    expect(rows).toEqual([
      { person_id: lan.personId, outcome: 'allowed' },
      { person_id: gao.personId, outcome: 'denied' },
    ]);
  });
});

const BOUNDARY = 'xxBOUNDARYxx';
const common = (person: TestPerson): string =>
  `POST /api/files HTTP/1.1\r\nHost: x\r\nCookie: dingyue=${person.token}\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\n`;
const head = (person: TestPerson, length: number): string => `${common(person)}Content-Length: ${length}\r\n\r\n`;
const chunkedHead = (person: TestPerson): string => `${common(person)}Transfer-Encoding: chunked\r\n\r\n`;
const part = (name: string): Buffer =>
  Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`);

/** A request byte by byte, which no well-behaved client would send: it may say more than it sends, or break off. */
function raw(start: string, body: readonly Buffer[], how: { until?: RegExp; chunked?: boolean; cut?: boolean }): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port, hostname } = new URL(test.url);
    const socket = net.connect(Number(port), hostname);
    let answer = '';
    socket.on('error', (error) => (how.cut || how.until?.test(answer) ? undefined : reject(error)));
    socket.on('close', () => resolve(answer));
    socket.on('data', (data) => {
      answer += data.toString('utf8');
      if (how.until?.test(answer)) socket.destroy();
    });
    socket.write(start);
    for (const piece of body)
      socket.write(how.chunked ? Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]) : piece);
    if (how.cut) setTimeout(() => socket.destroy(), 15);
  });
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
}
