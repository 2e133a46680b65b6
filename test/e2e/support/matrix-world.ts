import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import type { Socket } from 'socket.io-client';
import type { Rule } from '#libs/access';
import type { Actor, Role } from '#libs/kernel';
import { ActorReader, Gate, Ids, RuleBook } from '#libs/platform';
import { aConsortium, anOrganization, aPerson, Client, freshDatabase, testSettings, type TestApp, type TestDatabase } from '#libs/testing';
import { createApp } from '../../../apps/api/src/create-app.js';
import { paperOf } from '../../../seeds/demo/paper.js';
import { play } from '../../../seeds/demo/play.js';
import { StoryClock } from '../../../seeds/demo/story-clock.js';
import { World } from '../../../seeds/demo/world.js';
import { seedReference } from '../../../seeds/seed-reference.js';
import { formOf, outcomeOf, type Outcome, type Question } from './asking.js';
import { handlersOf } from './handlers.js';
import { claimsOf, draftsOf, sampleOf } from './matrix-claims.js';
import { aBot } from './matrix-bodies.js';
import { writeNeeds } from './matrix-needs.js';
import type { Line } from './matrix-line.js';
import { askedAuthority, heldMeeting, proposedProject, openWriteOff } from './matrix-governance.js';
import { ruleName } from './rule-names.js';
import { connect, overTheWire } from './story-app.js';
import { undoing } from './undoing.js';

const enterpriseRoles: readonly Role[] = ['ADMINISTRATOR', 'DELEGATE', 'FINANCE', 'TASK_OWNER', 'MENTOR', 'SAFETY_OFFICER'];
const schoolRoles: readonly Role[] = ['ADMINISTRATOR', 'DELEGATE', 'FINANCE', 'ACADEMIC_OFFICER', 'TEACHER', 'STUDENT', 'GUARDIAN'];

/** People of the demo story by the name they have in the table. */
const storyPeople = {
  eDel: 'shenyue',
  eOwn: 'chenli',
  eMen: 'wugang',
  eFin: 'qianhui',
  eAdm: 'huayue',
  sDel: 'hejing',
  sAca: 'gaomin',
  sTea: 'lilaoshi',
  sFin: 'luofang',
  sAdm: 'jiangbei',
  sStu: 'wangmin',
  sStu2: 'chenchen',
  aDel: 'sunchuan',
  aFin: 'dingling',
  over: 'suqing',
  oper: 'operator',
} as const;

/** The demo story, people of every other standing beside it, and a way to ask whatever it is without changing anything. */
export class MatrixWorld {
  private readonly tokens = new Map<string, string>();
  private readonly sockets = new Map<string, Socket>();
  readonly ids: Record<string, string> = {};

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly database: TestDatabase,
    readonly dataDir: string,
    private readonly rows: TestApp,
    private readonly release: () => Promise<void>,
  ) {}

  /** @param undone whether what is asked over HTTP is rolled back; otherwise the world changes like any other */
  static async open({ undone }: { readonly undone: boolean }): Promise<MatrixWorld> {
    const database = await freshDatabase();
    await seedReference(database.ownerUrl);
    const dataDir = mkdtempSync(join(tmpdir(), 'dingyue-matrix-'));
    const clock = new StoryClock(new Date());
    const app = await createApp({ settings: testSettings(database.appUrl, dataDir), clock, logger: ['error'] as never });
    const undo = undoing(app);
    await app.listen(0, '127.0.0.1');
    const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    const sql = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await owner.query(text, values as unknown[])).rows as Row[];
    const world = new MatrixWorld(app, await app.getUrl(), database, dataDir, { sql } as TestApp, async () => {
      await app.close();
      await owner.end();
      rmSync(dataDir, { recursive: true, force: true });
    });
    const people = new World(overTheWire(world.url), clock, 'correct horse battery');
    await play(people, app);
    clock.goTo(0);
    await world.signInStory();
    await world.add(people);
    await world.learn(people);
    undo.on = undone;
    return world;
  }

  cookieOf(who: string): string {
    return `dingyue=${this.tokens.get(who) ?? ''}`;
  }

  sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.rows.sql<Row>(text, values);
  }

  async close(): Promise<void> {
    for (const socket of this.sockets.values()) socket.disconnect();
    await this.release();
  }

  /** Asks while the organizations of the task have left the consortium; their people keep their posts. */
  async afterLeaving<T>(work: () => Promise<T>): Promise<T> {
    const both = [[this.id('huayue'), this.id('jiangbei')]];
    const before = await this.rows.sql<{ id: string; status: string }>(
      'SELECT id, status FROM membership WHERE organization_id = ANY($1::uuid[])',
      both,
    );
    await this.rows.sql(`UPDATE membership SET status = 'LEFT', ended_at = now() WHERE organization_id = ANY($1::uuid[])`, both);
    try {
      return await work();
    } finally {
      for (const { id, status } of before) await this.rows.sql('UPDATE membership SET status = $2, ended_at = NULL WHERE id = $1', [id, status]);
    }
  }

  /** The rules somebody has, each with the actor it was made for. */
  async rulesOf(who: string): Promise<readonly { readonly rule: Rule; readonly actor: Actor }[]> {
    const signedIn = await this.app.get(ActorReader).bySession(this.tokens.get(who) ?? '');
    if (!signedIn) throw new Error(`${who} is not signed in`);
    return this.app
      .get(RuleBook)
      .rulesFor(signedIn.actor)
      .map((rule) => ({ rule, actor: signedIn.actor }));
  }

  /** Which actions on which subjects each line is decided by: what its handler needs, and what is asked on its way. */
  async questionsOf(lines: readonly Line[]): Promise<ReadonlyMap<Line, ReadonlySet<string>>> {
    const grants = new Map(handlersOf(this.app).map(({ name, grant }) => [name, grant]));
    const gate = this.app.get(Gate);
    const [allows, predicate] = [gate.allows.bind(gate), gate.predicate.bind(gate)];
    const found = new Map<Line, Set<string>>();
    for (const line of lines) {
      const asked = new Set<string>();
      found.set(line, asked);
      const grant = grants.get(line.route);
      if (grant && 'action' in grant) asked.add(`${grant.action} ${grant.subject}`);
      gate.allows = (actor, action, subject, object) => asked.add(`${action} ${subject}`) && allows(actor, action, subject, object);
      gate.predicate = (actor, action, subject, ...rest) => asked.add(`${action} ${subject}`) && predicate(actor, action, subject, ...rest);
      const oneOfEach = new Map([...line.expected].filter(([who]) => !who.startsWith('gone')).map(([who, outcome]) => [outcome, who]));
      for (const who of oneOfEach.values())
        await this.ask(
          who,
          line.question((name) => this.id(name)),
        );
    }
    Object.assign(gate, { allows, predicate });
    return found;
  }

  /** Works while the rule of this name is nobody’s. */
  async without<T>(name: string, work: () => Promise<T>): Promise<T> {
    const book = this.app.get(RuleBook);
    const rulesFor = book.rulesFor.bind(book);
    book.rulesFor = (actor) => rulesFor(actor).filter((rule) => ruleName(rule, actor) !== name);
    try {
      return await work();
    } finally {
      book.rulesFor = rulesFor;
    }
  }

  id(name: string): string {
    const found = this.ids[name];
    if (found === undefined) throw new Error(`the world has no ${name}`);
    return found;
  }

  /** The answer somebody gets; whatever it would have changed is rolled back. */
  ask(who: string, question: Question): Promise<Outcome> {
    return question.method === 'SOCKET' ? this.askSocket(who, question) : this.askHttp(who, question);
  }

  private async askHttp(who: string, question: Question): Promise<Outcome> {
    const { status, text } = await this.send(who, question);
    return outcomeOf(status, text, question.shows);
  }

  /** What a message over this person's socket is answered. */
  async acknowledged(who: string, { path, body = {} }: Question): Promise<{ readonly problem?: { readonly status: number; readonly code: string } }> {
    const open = this.sockets.get(who);
    const socket = open?.connected ? open : await connect(this.url, this.cookieOf(who));
    this.sockets.set(who, socket);
    return (await socket.emitWithAck(path, body)) as { problem?: { status: number; code: string } };
  }

  /** The answer as it came. */
  async send(
    who: string,
    { method, path, body, file }: Question,
    more: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly text: string }> {
    const cookie: Record<string, string> = who === 'nobody' ? {} : { cookie: this.cookieOf(who) };
    const form = file && formOf(file.name, file.bytes);
    const payload = form?.payload ?? (body && JSON.stringify(body));
    const headers = { ...cookie, ...more, ...(form ? form.headers : body ? { 'content-type': 'application/json' } : {}) };
    const response = await fetch(this.url + path, { method, headers, ...(payload === undefined ? {} : { body: payload }) });
    return { status: response.status, text: await response.text() };
  }

  private async askSocket(who: string, { path, body }: Question): Promise<Outcome> {
    if (who === 'nobody') {
      const refused = await new Client(this.url, null).connect().catch((error: { data?: { code?: string } }) => error.data?.code ?? '');
      return refused === 'access.unauthenticated' ? 'unauthenticated' : 'fault';
    }
    const answer = await this.acknowledged(who, { method: 'SOCKET', path, ...(body ? { body } : {}) });
    if (path === 'subscribe' && !answer.problem) await this.acknowledged(who, { method: 'SOCKET', path: 'unsubscribe', ...(body ? { body } : {}) });
    return answer.problem ? outcomeOf(answer.problem.status, JSON.stringify(answer.problem)) : 'yes';
  }

  private async openSession(who: string, accountId: string): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const id = new Ids().next();
    await this.rows.sql(
      `INSERT INTO session (id, token_hash, account_id, kind, created_at, expires_at) VALUES ($1, $2, $3, 'COOKIE', now(), now() + interval '1 day')`,
      [id, createHash('sha256').update(token).digest(), accountId],
    );
    this.tokens.set(who, token);
    this.ids[`session:${who}`] = id;
  }

  private async signInStory(): Promise<void> {
    for (const [who, signIn] of Object.entries(storyPeople)) {
      const [account] = await this.rows.sql<{ id: string; person_id: string }>('SELECT id, person_id FROM account WHERE sign_in = $1', [signIn]);
      if (!account) throw new Error(`the story has no ${signIn}`);
      this.ids[`person:${who}`] = account.person_id;
      await this.openSession(who, account.id);
    }
  }

  /** People and organizations the story has no need of. */
  private async add(people: World): Promise<void> {
    await this.named('organization', 'short_name', { huayue: '华岳精工', linjiang: '临江职院', association: '装备协会', jiangbei: '江北技师' });
    await this.named('organization', 'short_name', { qiming: '启明数控', far: '远方机械', bureau: '市教育局' });
    await this.named('consortium', 'name', { cid: '临江装备制造高技能人才集群' });
    const { huayue = '', jiangbei = '', linjiang = '', association = '', qiming = '', far = '', bureau = '' } = this.ids;
    const farSchool = await anOrganization(this.rows, { name: '远方技师学院', kind: 'SCHOOL', regionCode: '330203' });
    const farBureau = await anOrganization(this.rows, { name: '远方教育局', kind: 'AUTHORITY', regionCode: '3302' });
    const invited = await anOrganization(this.rows, { name: '受邀机械有限公司', kind: 'ENTERPRISE' });
    Object.assign(this.ids, { farSchool, invited });
    this.ids['farCid'] = await aConsortium(this.rows, { name: '远方集群', members: [far, farSchool], secretariatId: far, regionCode: '330203' });
    const each = (organizationId: string, roles: readonly Role[]) => roles.map((role) => [organizationId, role] as const);
    await this.person('eSafe', each(huayue, ['SAFETY_OFFICER']));
    await this.person('sTea2', each(jiangbei, ['TEACHER']));
    await this.person('sGua', each(jiangbei, ['GUARDIAN']));
    await this.person('lSec', each(linjiang, ['SECRETARY']));
    await this.person('aVer', each(association, ['VERIFIER']));
    await this.person('nEnt', each(qiming, enterpriseRoles));
    await this.person('nSch', each(linjiang, schoolRoles));
    await this.person('xEnt', each(far, [...enterpriseRoles, 'SECRETARY']));
    await this.person('xSch', each(farSchool, schoolRoles));
    await this.person('goneEnt', each(huayue, enterpriseRoles));
    await this.person('goneSch', each(jiangbei, schoolRoles));
    await this.person('exEnt', each(huayue, enterpriseRoles));
    await this.person('exSch', each(jiangbei, schoolRoles));
    await this.rows.sql('UPDATE post SET to_at = now() WHERE person_id = ANY($1::uuid[])', [[this.id('person:exEnt'), this.id('person:exSch')]]);
    await this.person('iDel', each(invited, ['DELEGATE']));
    await this.person('iAdm', each(invited, ['ADMINISTRATOR']));
    await this.person('overX', each(farBureau, ['OVERSEER']));
    await this.person('mentorHere', [
      [huayue, 'MENTOR'],
      [qiming, 'ADMINISTRATOR'],
    ]);
    await this.person('secretaryToo', each(linjiang, ['SECRETARY', 'FINANCE']));
    await this.person('bureauDel', each(bureau, ['DELEGATE']));
    await this.person('bureauX', each(farBureau, ['DELEGATE']));
    await this.person('overseerToo', each(bureau, ['OVERSEER', 'FINANCE']));
    await this.addOffice(farSchool, invited);
    await this.act(people);
  }

  /** A consortium whose secretariat is at an organization that is no member of it. */
  private async addOffice(member: string, invited: string): Promise<void> {
    const office = await anOrganization(this.rows, { name: '园区办公室', kind: 'PARK', regionCode: '330203' });
    const id = await aConsortium(this.rows, {
      name: '园区联合体',
      members: [member],
      seats: { LEAD_SCHOOL: member },
      secretariatId: office,
      regionCode: '330203',
    });
    await this.person('office', [[office, 'SECRETARY']]);
    const [membership, motion] = [new Ids().next(), new Ids().next()];
    await this.rows.sql(
      `INSERT INTO membership (id, consortium_id, version, organization_id, status, invited_at) VALUES ($1, $2, 1, $3, 'INVITED', now())`,
      [membership, id, invited],
    );
    await this.rows.sql(
      `INSERT INTO motion (id, consortium_id, version, kind, membership_id, content, hash, status, opened_by, opened_at)
       SELECT $1, $2, 1, kind, $3, content, hash, 'OPEN', opened_by, now() FROM motion WHERE kind = 'ADMISSION' LIMIT 1`,
      [motion, id, membership],
    );
    await this.rows.sql(`INSERT INTO motion_signer (motion_id, consortium_id, organization_id, seat) VALUES ($1, $2, $3, 'LEAD_SCHOOL')`, [
      motion,
      id,
      member,
    ]);
    Object.assign(this.ids, { officeCid: id, officeMembership: membership, officeMotion: motion });
  }

  /** What the story leaves out: a draft, an open invitation of each kind, and an application that was refused. */
  private async act(people: World): Promise<void> {
    const { cid = '', huayue = '', invited = '' } = this.ids;
    const post = async (who: string | null, path: string, body: object): Promise<string> => (await people.post<{ id: string }>(who, path, body)).id;
    this.ids['draft'] = await post('chenli', `/api/consortia/${cid}/tasks`, { enterpriseId: huayue, title: '草稿', draft: true });
    this.ids['invitedMembership'] = await post('zhoulan', `/api/consortia/${cid}/members`, { organizationId: invited });
    this.ids['invitation'] = await post('huayue', `/api/organizations/${huayue}/invitations`, { role: 'MENTOR' });
    const merger = { intoId: invited, reason: '合并', on: '2026-11-24' };
    this.ids['merger'] = await post('huayue', `/api/organizations/${huayue}/mergers`, merger);
    this.ids['ownFile'] = (await people.upload<{ id: string }>('wangmin', { name: '自用.pdf', bytes: paperOf('own') })).id;
    this.ids['bot'] = await post('huayue', '/api/bots', aBot({ organizationId: huayue }));
    this.ids['consortiumBot'] = await post('zhoulan', '/api/bots', aBot({ consortiumId: cid }));
    for (const made of [claimsOf, draftsOf]) Object.assign(this.ids, await made(people, (name) => this.id(name)));
    Object.assign(this.ids, await writeNeeds(people, this.ids, (text, ...values) => this.one(text, ...values)));
    for (const begin of [heldMeeting, askedAuthority, proposedProject]) Object.assign(this.ids, await begin(people, (name) => this.id(name)));
    Object.assign(
      this.ids,
      await sampleOf(
        (text, values) => this.rows.sql(text, values),
        (name) => this.id(name),
      ),
    );
    const about = { kind: 'ENTERPRISE', name: '被拒机械有限公司', shortName: '被拒机械', uscc: '91350100M000100Y43', regionCode: '320100' };
    const administrator = { name: '申请人', signIn: 'shenqing', password: people.password };
    this.ids['refused'] = await post(null, '/api/organizations', { ...about, administrator });
    await post('operator', `/api/organizations/${this.ids['refused']}/refusal`, { reason: 'OTHER' });
    const [account] = await this.rows.sql<{ id: string; person_id: string }>(`SELECT id, person_id FROM account WHERE sign_in = 'shenqing'`);
    this.ids['person:appl'] = account?.person_id ?? '';
    await this.openSession('appl', account?.id ?? '');
  }

  private async person(who: string, posts: readonly (readonly [string, Role])[]): Promise<void> {
    const person = await aPerson(this.rows, { name: who, posts });
    this.tokens.set(who, person.token);
    this.ids[`person:${who}`] = person.personId;
  }

  private async named(table: string, column: string, names: Readonly<Record<string, string>>): Promise<void> {
    for (const [key, name] of Object.entries(names)) this.ids[key] = await this.one(`SELECT id FROM ${table} WHERE ${column} = $1`, name);
  }

  private async one(text: string, ...values: readonly unknown[]): Promise<string> {
    const [row] = await this.rows.sql<{ id: string }>(text, values);
    if (!row) throw new Error(`nothing found by ${text}`);
    return row.id;
  }

  /** The ids of everything the questions are about. */
  private async learn(people: World): Promise<void> {
    const { jiangbei = '' } = this.ids;
    const titles = { finished: '主轴端盖 首检与去毛刺', delivered: '法兰盘 车削', running: '轴承座 镗孔', staffed: '支架 折弯', open: '端盖 去毛刺' };
    await this.named('task', 'title', titles);
    const delivered = this.id('delivered');
    const me = this.id('person:sStu');
    const school = `/api/schools/${jiangbei}`;
    const asOfficer = <View>(path: string): Promise<View> => people.get<View>('gaomin', path);
    const { items } = await asOfficer<{ items: { id: string; number: string }[] }>(`${school}/students`);
    const student = async (number: string): Promise<string> => items.find((one) => one.number === number)?.id ?? '';
    const found: Readonly<Record<string, () => Promise<string>>> = {
      delivery: () => this.one('SELECT id FROM task_delivery WHERE task_id = $1', delivered),
      seat: () => this.one('SELECT id FROM task_seat WHERE task_id = $1 AND person_id = $2', delivered, me),
      hours: () => this.one('SELECT id FROM hours WHERE task_id = $1 AND person_id = $2 ORDER BY id LIMIT 1', delivered, me),
      message: () => this.one('SELECT id FROM task_message WHERE task_id = $1 ORDER BY id LIMIT 1', this.id('running')),
      agreement: () => this.one('SELECT id FROM agreement'),
      statement: () => this.one('SELECT id FROM statement'),
      entry: () => this.one('SELECT id FROM statement_entry ORDER BY id LIMIT 1'),
      payment: () => this.one('SELECT id FROM payment WHERE payee_id = $1', jiangbei),
      pay: () => this.one('SELECT id FROM pay WHERE person_id = $1', me),
      charter: () => this.one(`SELECT id FROM motion WHERE kind = 'CHARTER'`),
      admission: () => this.one('SELECT id FROM motion WHERE membership_id = $1', this.id('invitedMembership')),
      membership: () => this.one('SELECT id FROM membership WHERE organization_id = $1', jiangbei),
      obligation: () => this.one(`SELECT id FROM obligation WHERE number = 1`),
      turn: () => this.one(`SELECT id FROM obligation WHERE status = 'PROPOSED'`),
      student: () => student('240101'),
      candidate: () => student('240105'),
      rosterImport: async () => (await asOfficer<{ items: { id: string }[] }>(`${school}/roster-imports`)).items[0]?.id ?? '',
      mentorPost: () => this.one(`SELECT id FROM post WHERE person_id = $1 AND role = 'MENTOR'`, this.id('person:eMen')),
      drawing: () => this.one('SELECT drawing_id AS id FROM task WHERE id = $1', delivered),
      photo: () => this.one('SELECT file_ids[1] AS id FROM task_delivery WHERE task_id = $1', delivered),
      paper: () => this.one(`SELECT file_id AS id FROM file_link WHERE kind = 'clearance' ORDER BY file_id LIMIT 1`),
      receipt: () => this.one('SELECT file_id AS id FROM statement_entry ORDER BY id LIMIT 1'),
    };
    Object.assign(this.ids, { nameOfSigner: '沈越', nameOfStudent: '王敏', nameOfCandidate: '赵雪' });
    for (const [key, id] of Object.entries(found)) this.ids[key] = await id();
    this.ids['writeOff'] = await this.one(openWriteOff, this.id('payment'), jiangbei);
  }
}
