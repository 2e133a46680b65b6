import request from 'supertest';
import { ActorReader, EventLog, Ids } from '#libs/platform';
import { FigureBook, TodoBook } from '#libs/monitoring/contract';
import { aConsortium, anOrganization, aPerson, ArrangedTasks, Client, neighbours, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import {
  Outcomes,
  Placements,
  type HoursBatchView,
  type HoursView,
  type MyHoursView,
  type TaskClearancesView,
  type TaskHoursView,
  type TaskOutcomesView,
} from '../contract.js';
import { training } from '../index.js';
import { enrol } from './testing-roster.js';

const ids = new Ids();
const tasks = new ArrangedTasks();
let app: TestApp;
const place: Record<'school' | 'plant' | 'sister' | 'consortium' | 'task', string> = { school: '', plant: '', sister: '', consortium: '', task: '' };
const who: Record<string, TestPerson> = {};
const seat = {
  lin: { seatId: ids.next(), studentId: ids.next() },
  mu: { seatId: ids.next(), studentId: ids.next() },
  young: { seatId: ids.next(), studentId: ids.next() },
};

const as = (name: string): Client => new Client(app.url, who[name] ?? null);
const code = (answer: PromiseLike<{ status: number; body: unknown }>): PromiseLike<string> =>
  answer.then(({ status, body }) => (status < 400 ? 'ok' : (body as { code: string }).code));
const event = async (type: string): Promise<readonly Record<string, unknown>[]> =>
  (await app.sql<{ data: string }>('SELECT data FROM event WHERE type = $1 ORDER BY id', [type])).map(
    (row) => JSON.parse(row.data) as Record<string, unknown>,
  );
/** What production would report, in its own transaction. */
const production = (type: string, data: Record<string, string>): Promise<unknown> =>
  app.db.transaction(() =>
    app.app
      .get(EventLog)
      .append({ stream: ids.next(), version: 1, owner: { kind: 'consortium', id: place.consortium }, type, actor: null, data, topics: [] }),
  );
const at = (time: string, day = '2026-11-24'): string => `${day}T${time}:00+08:00`;

beforeAll(async () => {
  app = await startTestApp([neighbours(tasks), training]);
  app.clock.set('2026-11-24T12:00:00Z'); // 20:00 in Shanghai
  place.school = await anOrganization(app, { name: '甬江职业技术学校', kind: 'SCHOOL', controlGroup: 'yongjiang' });
  place.plant = await anOrganization(app, { name: '华岳精工', kind: 'ENTERPRISE' });
  place.sister = await anOrganization(app, { name: '甬江校办工厂', kind: 'ENTERPRISE', controlGroup: 'yongjiang' });
  place.consortium = await aConsortium(app, { members: [place.school, place.plant, place.sister] });
  for (const [name, organization, role] of [
    ['officer', 'school', 'ACADEMIC_OFFICER'],
    ['teacher', 'school', 'TEACHER'],
    ['mentor', 'plant', 'MENTOR'],
    ['owner', 'plant', 'TASK_OWNER'],
    ['sisterMentor', 'sister', 'MENTOR'],
    ['lin', 'school', 'STUDENT'],
    ['mu', 'school', 'STUDENT'],
    ['stranger', 'school', 'STUDENT'],
  ] as const)
    who[name] = await aPerson(app, { name, posts: [[place[organization], role]] });
  await as('officer').send(`/api/schools/${place.school}/programmes`, { programmes: [{ name: '数控技术', classes: ['数控1班'] }] });
  await enrol(app, place.school, [
    { id: seat.lin.studentId, number: '001', name: '林小满', bornOn: '2008-05-01' },
    { id: seat.mu.studentId, number: '002', name: '穆清', bornOn: '2008-06-01' },
    { id: seat.young.studentId, number: '003', name: '任小雨', bornOn: '2010-11-25' },
  ]);
  place.task = arrange('plant', 'RW-0388');
});
afterAll(() => app.close());

/** A staffed task of an enterprise with Lin and Mu on it. */
function arrange(enterprise: 'plant' | 'sister', number: string, cleared = false): string {
  const id = ids.next();
  const sit = (name: 'lin' | 'mu', ordinal: number) => ({
    ...seat[name],
    seatId: ids.next(),
    ordinal,
    personId: who[name]?.personId ?? '',
    schoolId: place.school,
    cleared,
  });
  tasks.tasks.set(id, {
    id,
    consortiumId: place.consortium,
    number,
    title: '主轴端盖',
    enterpriseId: place[enterprise],
    schoolId: place.school,
    status: 'STAFFED',
    mentorIds: [],
    teacherIds: [],
    startsOn: '2026-11-24',
    dueOn: '2026-12-18',
    startedAt: null,
    priceFen: null,
    seats: [sit('lin', 1), sit('mu', 2)],
  } as never);
  return id;
}
const seatsOf = (taskId = place.task) => tasks.tasks.get(taskId)?.seats ?? [];
const seatId = (ordinal: number, taskId = place.task): string => seatsOf(taskId)[ordinal - 1]?.seatId ?? '';
const begin = (taskId = place.task): void =>
  tasks.change(taskId, {
    status: 'IN_PROGRESS',
    startedAt: new Date(at('08:00', '2026-11-20')),
    seats: seatsOf(taskId).map((one) => ({ ...one, cleared: true })),
  });

describe('placements', () => {
  test('under sixteen on the first day is refused with the article, the birthday is not, and an unknown student is unknown', async () => {
    const placements = app.app.get(Placements);
    const all = [seat.lin.studentId, seat.young.studentId, ids.next()];
    expect(
      [...(await placements.refusalToAssign(place.school, all, { startsOn: '2026-11-24' })).values()].map((r) => [r?.refusal, r?.details.article]),
    ).toEqual([
      [undefined, undefined],
      ['training.under-16', 'INT-16(2)'],
      ['training.student-unknown', undefined],
    ]);
    expect((await placements.refusalToAssign(place.school, [seat.young.studentId], { startsOn: '2026-11-25' })).get(seat.young.studentId)).toBeNull();
    expect((await placements.refusalToAssign(place.plant, [seat.lin.studentId], { startsOn: '2026-11-24' })).get(seat.lin.studentId)?.refusal).toBe(
      'training.student-unknown',
    );
    expect(await placements.cards(place.plant, [seat.lin.studentId])).toEqual(new Map());
    expect((await placements.cards(place.school, [seat.lin.studentId])).get(seat.lin.studentId)).toEqual({
      personId: null,
      name: '林小满',
      skills: ['车工'],
      grade: 2024,
    });
  });
});

/** A paper a teacher has scanned and uploaded. */
async function paper(name = 'teacher'): Promise<string> {
  const answer = await request(app.url)
    .post('/api/files')
    .set('cookie', `dingyue=${who[name]?.token ?? ''}`)
    .attach('file', Buffer.from(`%PDF-1.4\n%${ids.next()}\n`), { filename: '同意书.pdf', contentType: 'application/pdf' });
  if (answer.status >= 400) throw new Error(answer.text);
  return (answer.body as { id: string }).id;
}

describe('clearance', () => {
  const kinds = ['STUDENT_CONSENT', 'GUARDIAN_CONSENT', 'ENTERPRISE_CONSENT', 'TRIPARTITE_AGREEMENT', 'LIABILITY_POLICY', 'SAFETY_EXAM'];
  const said: Readonly<Record<string, object>> = {
    TRIPARTITE_AGREEMENT: { number: 'XY-07', from: '2026-11-21' },
    LIABILITY_POLICY: { number: 'PZ-889', from: '2026-11-01', to: '2027-01-31' },
    SAFETY_EXAM: { from: '2026-11-22', score: 92 },
  };
  const papers: Record<string, string> = {};
  const documents = (but: Readonly<Record<string, object>> = {}): object[] =>
    kinds.map((kind) => ({ kind, fileId: papers[kind], ...(said[kind] ?? { from: '2026-11-20' }), ...but[kind] }));
  beforeAll(async () => {
    for (const kind of kinds) papers[kind] = await paper();
  });

  test('filling seats opens the checklists, and the school is told', async () => {
    await production('task.seat-filled', { taskId: place.task });
    const view = await as('officer').read<TaskClearancesView>(`/api/tasks/${place.task}/clearances`);
    expect(view.seats.map((one) => [one.ordinal, one.name, one.status, one.version, one.faults.length])).toEqual([
      [1, '林小满', 'OPEN', 0, 6],
      [2, '穆清', 'OPEN', 0, 6],
    ]);
    const todos = await app.app.get(TodoBook).all(await actorOf('officer'));
    expect(todos.map((todo) => [todo.code, todo.title.zh])).toEqual([['training.attest-clearance', 'RW-0388：2 个岗位待出具上岗核验']]);
  });

  test('incomplete papers are refused by name; complete ones clear the seat once, with one event', async () => {
    const path = `/api/tasks/${place.task}/clearances/${seatId(1)}`;
    await as('teacher').put(`${path}/documents`, { documents: documents({ LIABILITY_POLICY: { to: '2026-12-17' } }).slice(0, 5) });
    const refused = await as('teacher').post(`${path}/attestation`);
    expect(refused.body).toMatchObject({
      status: 422,
      code: 'training.clearance-incomplete',
      title: '材料不齐：覆盖任务期的实习责任保险单、合格的安全考核记录；补齐后再出具核验。',
    });
    const theirs = await paper('mentor');
    expect(await code(as('teacher').put(`${path}/documents`, { documents: documents({ SAFETY_EXAM: { fileId: theirs } }) }))).toBe('access.missing');
    // A colleague corrects a date under somebody else's scan.
    const view = (await as('officer').put(`${path}/documents`, { documents: documents().slice(0, 5) }, { ifMatch: 1 })).body as TaskClearancesView;
    expect(view.seats[0]?.faults).toEqual([{ kind: 'SAFETY_EXAM', fault: 'missing' }]);
    const whole = (await as('teacher').put(`${path}/documents`, { documents: documents() }, { ifMatch: 2 })).body as TaskClearancesView;
    expect(whole.seats[0]).toMatchObject({
      version: 3,
      faults: [],
      documents: expect.arrayContaining([expect.objectContaining({ fileName: '同意书.pdf' })]),
    });
    const done = await as('teacher').send<TaskClearancesView>(`${path}/attestation`, {}, { ifMatch: 3 });
    expect(done.seats[0]).toMatchObject({ status: 'ATTESTED', version: 4, attestedBy: 'teacher' });
    expect(await event('clearance.attested')).toEqual([
      { clearanceId: done.seats[0]?.id, taskId: place.task, seatId: seatId(1), studentId: seat.lin.studentId, rulePack: 1 },
    ]);
    expect(await code(as('teacher').post(`${path}/attestation`))).toBe('training.clearance-attested');
    expect(await code(as('teacher').put(`${path}/documents`, { documents: documents() }))).toBe('training.clearance-attested');
  });

  test.each([
    ['mentor', 404],
    ['owner', 404],
    ['lin', 404],
    ['sisterMentor', 404],
    ['officer', 200],
  ])('%s reads the checklists: %s', async (name, status) => expect((await as(name).get(`/api/tasks/${place.task}/clearances`)).status).toBe(status));

  test('papers are the school’s: nobody else opens them, and a paper that is not there answers the same bytes', async () => {
    expect((await as('officer').get(`/api/files/${papers['GUARDIAN_CONSENT'] ?? ''}`)).status).toBe(200);
    const unknown = await as('mentor').get(`/api/files/${ids.next()}`);
    for (const name of ['mentor', 'owner', 'lin', 'sisterMentor'])
      expect((await as(name).get(`/api/files/${papers['GUARDIAN_CONSENT'] ?? ''}`)).text).toBe(unknown.text);
  });

  test('who may not see the task and who asks for one that is not there get the same bytes', async () => {
    const foreign = await as('sisterMentor').get(`/api/tasks/${place.task}/clearances`);
    expect((await as('sisterMentor').get(`/api/tasks/${ids.next()}/clearances`)).text).toBe(foreign.text);
    expect((await as('officer').post(`/api/tasks/${place.task}/clearances/${ids.next()}/attestation`)).text).toBe(foreign.text);
  });
});

describe('hours', () => {
  const log = (name: string, from: string, to: string, day = '2026-11-24', taskId = place.task) =>
    as(name).post(`/api/tasks/${taskId}/hours`, { from: at(from, day), to: at(to, day), note: '去毛刺' });

  test('nobody logs before the seat is cleared and the task has started', async () => {
    expect(await code(log('lin', '09:00', '10:00'))).toBe('training.not-cleared');
    tasks.change(place.task, { seats: seatsOf().map((one) => ({ ...one, cleared: true })) });
    expect(await code(log('lin', '09:00', '10:00'))).toBe('training.task-not-under-way');
    begin();
    expect(await code(log('lin', '07:00', '08:00', '2026-11-20'))).toBe('training.hours-before-start');
    expect(await code(log('stranger', '09:00', '10:00'))).toBe('access.missing');
    expect(await code(log('mentor', '09:00', '10:00'))).toBe('access.denied');
  });

  test('an interval counts once, over every task and consortium, and a day has eight hours; the refusal never says where', async () => {
    const logged = await log('lin', '08:00', '12:00');
    expect(logged.body).toMatchObject({ status: 'LOGGED', minutes: 240, day: '2026-11-24', name: '林小满', version: 1 });
    const other = arrange('sister', 'RW-0390', true);
    begin(other);
    const overlap = await log('lin', '11:59', '13:00', '2026-11-24', other);
    expect(overlap.body).toMatchObject({ code: 'training.hours-overlap' });
    expect(overlap.text).not.toContain('0388');
    expect(await code(log('lin', '13:00', '17:00', '2026-11-24', other))).toBe('ok');
    expect((await log('lin', '18:00', '18:01')).body).toMatchObject({ code: 'training.hours-over-day', details: { left: 0, longest: 8 } });
    expect(await code(log('lin', '19:00', '20:01'))).toBe('training.hours-in-future');
  });

  test('ten windows that log the same hour at once log it once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => code(log('mu', '09:00', '10:00', '2026-11-23'))));
    expect(answers.sort()).toEqual(['ok', ...Array.from({ length: 9 }, () => 'training.hours-overlap')].sort());
  });

  test('a clock is started, runs alone, and is stopped with what really passed', async () => {
    app.clock.set('2026-11-25T01:00:00Z');
    const running = await as('lin').send<HoursView>(`/api/tasks/${place.task}/hours/start`);
    expect(running).toMatchObject({ status: 'RUNNING', to: null, minutes: 0 });
    expect(await code(as('lin').post(`/api/tasks/${place.task}/hours/start`))).toBe('training.hours-running');
    app.clock.pass(130);
    expect((await as('lin').read<MyHoursView>('/api/me/hours')).running?.id).toBe(running.id);
    expect(await code(as('mu').post(`/api/hours/${running.id}/stop`, { note: '' }))).toBe('access.missing');
    const stopped = await as('lin').send<HoursView>(`/api/hours/${running.id}/stop`, { note: '下班' }, { ifMatch: 1 });
    expect(stopped).toMatchObject({ status: 'LOGGED', minutes: 130, version: 2 });
    expect(await code(as('lin').post(`/api/hours/${running.id}/stop`, { note: '' }))).toBe('training.hours-not-running');
    const { week } = await as('lin').read<MyHoursView>('/api/me/hours');
    expect(week).toEqual({ from: '2026-11-23', to: '2026-11-29', minutes: { logged: 610, confirmed: 0, credited: 0 }, refused: 0 });
  });

  test('a student sees the own hours only, the sides of the task all of them', async () => {
    const seen = async (name: string): Promise<string[]> =>
      (await as(name).read<TaskHoursView>(`/api/tasks/${place.task}/hours`)).items.map((one) => one.name);
    expect(await seen('mu')).toEqual(['穆清']);
    expect((await seen('mentor')).sort()).toEqual(['林小满', '林小满', '穆清']);
    expect(await seen('teacher')).toHaveLength(3);
    expect((await as('stranger').get(`/api/tasks/${place.task}/hours`)).status).toBe(404);
    const first = await as('mentor').read<TaskHoursView>(`/api/tasks/${place.task}/hours?limit=2`);
    const rest = await as('mentor').read<TaskHoursView>(`/api/tasks/${place.task}/hours?limit=2&after=${first.next ?? ''}`);
    expect(new Set([...first.items, ...rest.items].map((one) => one.id)).size).toBe(3);
  });

  test('the mentor refuses one with a reason and confirms the rest as one batch; the school credits; each side only its own step', async () => {
    const { items } = await as('mentor').read<TaskHoursView>(`/api/tasks/${place.task}/hours?status=LOGGED`);
    const [wrong, ...right] = items;
    expect(await code(as('teacher').post(`/api/hours/${wrong?.id ?? ''}/refusal`, { reason: '不在场' }))).toBe('access.denied');
    expect(await as('mentor').send<HoursView>(`/api/hours/${wrong?.id ?? ''}/refusal`, { reason: '当天没有来' })).toMatchObject({
      status: 'REFUSED',
      reason: '当天没有来',
    });
    const hours = right.map((one) => one.id);
    expect(await code(as('owner').post(`/api/tasks/${place.task}/hours/confirmation`, { hours }))).toBe('access.denied');
    expect(await code(as('mentor').post(`/api/tasks/${place.task}/hours/confirmation`, { hours: [...hours, wrong?.id] }))).toBe(
      'training.hours-decided',
    );
    expect(await code(as('teacher').post(`/api/tasks/${place.task}/hours/credit`, { hours }))).toBe('training.hours-not-confirmed');
    expect(await code(as('mentor').post(`/api/tasks/${place.task}/hours/confirmation`, { hours: [ids.next()] }))).toBe('access.missing');
    const batch = await as('mentor').send<HoursBatchView>(`/api/tasks/${place.task}/hours/confirmation`, { hours }, { key: 'week-47-batch' });
    const minutes = right.reduce((sum, one) => sum + one.minutes, 0);
    expect(batch).toMatchObject({ minutes, hours: hours.length, version: 1 });
    expect(await as('mentor').send<HoursBatchView>(`/api/tasks/${place.task}/hours/confirmation`, { hours }, { key: 'week-47-batch' })).toEqual(
      batch,
    );
    const parties = { taskId: place.task, consortiumId: place.consortium, enterpriseId: place.plant, schoolId: place.school };
    const told = { ...parties, hours, minutes, counts: true };
    expect(await event('hours.confirmed')).toEqual([{ batchId: batch.id, ...told, mentorMinutes: null }]);
    expect(await code(as('mentor').post(`/api/tasks/${place.task}/hours/credit`, { hours }))).toBe('access.denied');
    expect(await as('teacher').send<HoursBatchView>(`/api/tasks/${place.task}/hours/credit`, { hours })).toMatchObject({ minutes });
    expect(await event('hours.credited')).toMatchObject([{ ...told, mentorMinutes: minutes }]);
    expect(await event('hours.refused')).toHaveLength(1);
    expect(JSON.stringify(await event('hours.refused'))).not.toContain('当天');
  });

  test('a mentor’s own time is told once, however many students were taught side by side and however the credits are split', async () => {
    /** The minutes of each of these credits, given at once. */
    const credited = async (...credits: readonly string[]): Promise<unknown[]> => {
      const batches: string[][] = credits.map(() => []);
      for (const [nth, credit] of credits.entries())
        for (const [who = '', from = '', to = ''] of credit.split(', ').map((one) => one.split(' ')))
          batches[nth]?.push((await log(who, from, to, '2026-11-22')).body.id);
      await as('mentor').send(`/api/tasks/${place.task}/hours/confirmation`, { hours: batches.flat() });
      await Promise.all(batches.map((hours) => as('teacher').send(`/api/tasks/${place.task}/hours/credit`, { hours })));
      return (await event('hours.credited')).slice(-credits.length).map(({ mentorMinutes }) => mentorMinutes);
    };
    expect(await credited('lin 08:00 10:00, mu 09:00 11:00')).toEqual([180]);
    expect(await credited('mu 07:30 08:30, lin 10:30 11:30')).toEqual([60]);
    expect(await credited('lin 10:00 10:30')).toEqual([0]);
    expect((await credited('lin 13:00 14:00', 'mu 13:00 14:00')).sort()).toEqual([0, 60]);
  });

  test('hours at an enterprise of the school’s own group are confirmed and credited, and never verified', async () => {
    const other = [...tasks.tasks.keys()].at(-1) ?? '';
    const hours = (await as('sisterMentor').read<TaskHoursView>(`/api/tasks/${other}/hours`)).items.map((one) => one.id);
    await as('sisterMentor').send(`/api/tasks/${other}/hours/confirmation`, { hours });
    expect((await event('hours.confirmed')).at(-1)?.counts).toBe(false);
    const figure = await app.app.get(FigureBook).find(place.consortium, 'hours-confirmed');
    const read = await figure?.read(place.consortium);
    expect(read?.verified).toBe(await figure?.recompute(place.consortium));
    expect(Number(read?.verified)).toBeGreaterThan(0);
    await app.sql(`UPDATE hours SET minutes = minutes + 1 WHERE task_id = $1 AND status = 'CREDITED'`, [place.task]);
    expect((await figure?.read(place.consortium))?.verified).not.toBe(await figure?.recompute(place.consortium));
  });
});

describe('outcomes', () => {
  const report = (ordinal: number, type = 'PRODUCT') =>
    as('teacher').post(`/api/tasks/${place.task}/outcomes/seats/${seatId(ordinal)}`, { type, assessment: 'GOOD', note: '独立完成去毛刺' });

  test('wait for the last inspection, then both sides are told', async () => {
    expect(await code(report(1))).toBe('training.task-not-over');
    tasks.change(place.task, { status: 'ACCEPTED' });
    await production('task.accepted', { taskId: place.task });
    const codes = async (name: string): Promise<string[]> => (await app.app.get(TodoBook).all(await actorOf(name))).map((todo) => todo.code);
    expect(await codes('officer')).toContain('training.report-outcomes');
    expect(await codes('owner')).toEqual(['training.give-feedback']);
  });

  test('are complete when every seat is reported and feedback is there, whichever comes last, with one event', async () => {
    expect(await code(report(1))).toBe('ok');
    expect(await code(report(1))).toBe('training.outcome-reported');
    expect(
      await code(as('mentor').post(`/api/tasks/${place.task}/outcomes/seats/${seatId(2)}`, { type: 'HIRE', assessment: 'GOOD', note: '一' })),
    ).toBe('access.denied');
    expect(await code(as('teacher').post(`/api/tasks/${place.task}/outcomes/feedback`, { rating: 5, text: '很好' }))).toBe('access.denied');
    expect(await event('outcomes.completed')).toEqual([]);
    // The last report and the feedback at the same moment: neither may miss the other.
    const both = await Promise.all([
      code(report(2, 'IMPROVEMENT')),
      code(as('mentor').post(`/api/tasks/${place.task}/outcomes/feedback`, { rating: 4, text: '交付及时，图纸理解要加强' })),
    ]);
    expect(both).toEqual(['ok', 'ok']);
    expect(await event('outcomes.completed')).toEqual([{ taskId: place.task, consortiumId: place.consortium }]);
    expect(await app.app.get(Outcomes).areComplete(place.school, place.task)).toBe(true);
    expect(await code(as('owner').post(`/api/tasks/${place.task}/outcomes/feedback`, { rating: 1, text: '再说一次' }))).toBe(
      'training.feedback-given',
    );
  });

  test('a student reads the own outcome and the feedback, both sides read all', async () => {
    const mine = await as('lin').read<TaskOutcomesView>(`/api/tasks/${place.task}/outcomes`);
    expect(mine.seats.map((one) => one.outcome?.type)).toEqual(['PRODUCT']);
    expect(mine).toMatchObject({ status: 'COMPLETED', feedback: { rating: 4 } });
    expect((await as('owner').read<TaskOutcomesView>(`/api/tasks/${place.task}/outcomes`)).seats).toHaveLength(2);
    expect((await as('sisterMentor').get(`/api/tasks/${place.task}/outcomes`)).status).toBe(404);
  });
});

test('a closed task takes no more hours', async () => {
  tasks.change(place.task, { status: 'CLOSED' });
  expect(await code(as('lin').post(`/api/tasks/${place.task}/hours`, { from: at('09:00'), to: at('10:00'), note: '' }))).toBe(
    'training.task-not-under-way',
  );
});

const actorOf = async (name: string) => {
  const signedIn = await app.app.get(ActorReader).bySession(who[name]?.token ?? '');
  if (!signedIn) throw new Error(name);
  return signedIn.actor;
};
