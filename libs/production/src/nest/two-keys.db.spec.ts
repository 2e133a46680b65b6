import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import type { TaskView } from '../contract.js';
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

describe('the two keys', () => {
  it('after one key nothing counts; with the second, in one transaction, it does; the figure opens to the events it is the sum of', async () => {
    const before = await story.figure('tasks-accepted');
    const task = await story.delivered({ orderReference: 'PO-KEYS' });
    expect((await story.sign(task)).body).toMatchObject({ status: 'DELIVERED', counts: false });
    const between = await story.figure('tasks-accepted');
    expect([between.verified, between.claimed]).toEqual([before.verified, String(Number(before.claimed) + 1)]);
    expect(await story.figure('tasks-awaiting-key')).toMatchObject({ verified: '1', recomputed: '1', listed: '1' });
    const accepted = await story.accept(task);
    expect(accepted.body).toMatchObject({ status: 'ACCEPTED', counts: true, independent: true, reality: { verdict: 'REAL' } });
    const after = await story.figure('tasks-accepted');
    expect(after.verified).toBe(String(Number(before.verified) + 1));
    expect([after.recomputed, after.listed]).toEqual([after.verified, after.verified]);
    expect(await story.figure('tasks-awaiting-key')).toMatchObject({ verified: '0', recomputed: '0', listed: '0' });
    const log = await app.sql<{ version: number; type: string }>('SELECT version, type FROM event WHERE stream_id = $1 ORDER BY version', [task.id]);
    expect(log.map((e) => e.type)).toEqual([
      'task.published',
      'task.awarded',
      'task.seat-filled',
      'task.staffed',
      'task.seat-cleared',
      'task.seat-cleared',
      'task.started',
      'task.delivered',
      'task.delivery-signed',
      'task.inspected',
      'task.accepted',
    ]);
    expect(log.map((e) => e.version)).toEqual(log.map((_, i) => i + 1));
    expect(accepted.body.version).toBe(log.length);
  });

  it('a row altered behind the product’s back no longer adds up', async () => {
    await app.sql(`UPDATE task SET counts = false WHERE counts`);
    const figure = await story.figure('tasks-accepted');
    expect(figure.verified).not.toBe(figure.recomputed);
    await app.sql(`UPDATE task SET counts = true WHERE status = 'ACCEPTED' AND real AND independent`);
  });

  it('both keys turned at the same moment accept once', async () => {
    const task = await story.delivered({ orderReference: 'PO-RACE' });
    const [one, other] = await Promise.all([story.sign(task), story.accept(task)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect((await as('mentor').read<TaskView>(`/api/tasks/${task.id}`)).status).toBe('ACCEPTED');
    expect(await app.sql(`SELECT 1 FROM event WHERE stream_id = $1 AND type = 'task.accepted'`, [task.id])).toHaveLength(1);
  });

  it('the poster does not inspect, nor a mentor of another member, nor the teacher for the enterprise', async () => {
    const duties = ['TASK_OWNER', 'MENTOR'] as const;
    const both = await aPerson(app, { name: 'both', posts: duties.map((role) => [cast.organization('huayue'), role] as const) });
    const poster = new Client(app.url, both);
    const published = await poster.send<TaskView>(`/api/consortia/${cid}/tasks`, story.terms({ orderReference: 'PO-SELF' }));
    const seated = await as('officer').send<TaskView>(`/api/tasks/${(await story.award(published)).id}/seats`, {
      studentIds: [students.wang, students.ma],
    });
    const task = await story.deliver(await story.clearAndStart(seated));
    const inspection = {
      deliveryId: task.deliveries[0]?.id,
      result: 'ACCEPTED',
      counts: [
        { passed: 40, failed: 0 },
        { passed: 40, failed: 0 },
      ],
    };
    const self = await poster.post(`/api/tasks/${task.id}/inspection`, inspection);
    expect([self.status, self.body.code]).toEqual([403, 'production.poster-inspects']);
    expect((await as('qimingMentor').post(`/api/tasks/${task.id}/inspection`, inspection)).status).toBe(403);
    expect((await as('teacher').post(`/api/tasks/${task.id}/inspection`, inspection)).status).toBe(403);
    expect((await as('officer').post(`/api/tasks/${task.id}/signature`, { deliveryId: inspection.deliveryId })).status).toBe(403);
  });

  it('one control group on both sides is accepted and never counts', async () => {
    await app.sql(`UPDATE organization SET control_group = 'one-hand' WHERE id = ANY($1::uuid[])`, [
      [cast.organization('huayue'), cast.organization('linjiang')],
    ]);
    const task = await story.delivered({ orderReference: 'PO-GROUP' });
    await story.sign(task);
    expect((await story.accept(task)).body).toMatchObject({ status: 'ACCEPTED', independent: false, counts: false });
    await app.sql(`UPDATE organization SET control_group = NULL`);
  });

  it('one order split into two tasks counts once', async () => {
    for (const [reference, counts] of [
      ['PO-SPLIT-7', true],
      [' po－split 7', false],
    ] as const) {
      const task = await story.delivered({ orderReference: reference });
      await story.sign(task);
      expect((await story.accept(task)).body).toMatchObject({ status: 'ACCEPTED', counts });
    }
  });

  it('an acceptance taken back is a counter-entry; it can be given again; after 24 hours it stands', async () => {
    const task = await story.delivered({ orderReference: 'PO-BACK' });
    await story.accept(task);
    const accepted = (await story.sign(task)).body;
    expect(accepted.status).toBe('ACCEPTED');
    const before = Number((await story.figure('tasks-accepted')).verified);
    const withdrawn = await as('mentor').send<TaskView>(`/api/tasks/${task.id}/withdrawal`, {}, { ifMatch: accepted.version });
    expect(withdrawn).toMatchObject({ status: 'DELIVERED', counts: false, acceptedAt: null });
    expect(await story.figure('tasks-accepted')).toMatchObject({ verified: String(before - 1), recomputed: String(before - 1) });
    expect((await story.figure('tasks-awaiting-key')).verified).toBe('1');
    expect((await story.accept(task)).body.status).toBe('ACCEPTED');
    app.clock.pass(24 * 60 + 1);
    const late = await as('teacher').post(`/api/tasks/${task.id}/withdrawal`);
    app.clock.pass(-24 * 60 - 1);
    expect([late.status, late.body.code]).toEqual([409, 'production.withdrawal-late']);
  });

  it('rework needs a reason, and the next delivery is the second attempt', async () => {
    const task = await story.delivered({ orderReference: 'PO-REWORK' });
    expect((await story.accept(task, { result: 'REWORK' })).body.code).toBe('production.reason-needed');
    const back = await story.accept(task, { result: 'REWORK', reason: '毛刺未清' });
    expect(back.body).toMatchObject({ status: 'REWORK', deliveries: [{ inspection: { reason: '毛刺未清' } }] });
    await as('wang').send(`/api/tasks/${task.id}/resumption`);
    const again = await as('wang').send<TaskView>(`/api/tasks/${task.id}/deliveries`, {
      fileIds: [await story.upload('wang', '复检.pdf')],
    });
    expect(again.deliveries.map((d) => d.attempt)).toEqual([1, 2]);
    const events = await app.sql<{ data: string }>('SELECT data FROM event WHERE stream_id = $1', [task.id]);
    expect(events.map((e) => e.data).join()).not.toContain('毛刺未清');
  });

  it('files are opened by the room, not by other members', async () => {
    const task = await story.delivered({ orderReference: 'PO-FILES' });
    const fileId = task.deliveries[0]?.files[0]?.id;
    expect((await as('mentor').get(`/api/files/${fileId}`)).status).toBe(200);
    expect((await as('qimingMentor').get(`/api/files/${fileId}`)).status).toBe(404);
    const outsider = await as('qimingMentor').read<TaskView>(`/api/tasks/${task.id}`);
    expect([outsider.deliveries, outsider.priceFen, outsider.orderReference, outsider.poster, outsider.termsShown]).toEqual([
      [],
      null,
      null,
      null,
      false,
    ]);
  });

  it('settled and reported, in either order, closes the task', async () => {
    const task = await story.delivered({ orderReference: 'PO-CLOSE' });
    await story.sign(task);
    await story.accept(task);
    await story.append('mentor', 'outcomes.completed', { taskId: task.id });
    expect((await as('mentor').read<TaskView>(`/api/tasks/${task.id}`)).status).toBe('ACCEPTED');
    await story.append('mentor', 'statement.settled', { taskIds: [task.id] });
    expect(await as('mentor').read<TaskView>(`/api/tasks/${task.id}`)).toMatchObject({
      status: 'CLOSED',
      closing: { settled: true, outcomesDone: true },
    });
  });
});
