import { paperOf } from './paper.js';
import { pictureOf } from './picture.js';
import type { Ids } from './gather.js';
import type { World } from './world.js';

interface Task {
  readonly id: string;
  readonly seats: readonly { readonly seatId?: string; readonly id?: string; readonly ordinal: number }[];
  readonly deliveries: readonly { readonly id: string }[];
}

/** What the task owner says when posting: what, how many, when, how accepted. Days are relative to today. */
export interface Order {
  readonly title: string;
  readonly quantity: number;
  readonly postedOn: number;
  readonly dueOn: number;
  readonly seats: number;
  readonly orderReference: string;
  readonly priceFen: string;
  readonly criteria: readonly string[];
}

/** Everyone and everything a task of the story needs. */
export interface Workshop {
  readonly world: World;
  readonly ids: Ids;
  readonly consortiumId: string;
  readonly students: Ids;
}

const teacherOf = async ({ world }: Workshop): Promise<string> => (await world.get<{ person: { id: string } }>('lilaoshi', '/api/session')).person.id;

export async function post({ world, ids, consortiumId }: Workshop, order: Order): Promise<Task> {
  world.clock.goTo(order.postedOn, '08:30');
  const drawing = await world.upload<{ id: string }>('chenli', {
    name: `${order.orderReference}.pdf`,
    bytes: paperOf(`Drawing ${order.orderReference}`),
  });
  return world.post<Task>('chenli', `/api/consortia/${consortiumId}/tasks`, {
    enterpriseId: ids.huayue,
    title: order.title,
    quantity: order.quantity,
    unit: '件',
    dueOn: world.clock.date(order.dueOn),
    dueSetBy: 'ENTERPRISE',
    staffBy: world.clock.date(Math.round((order.postedOn + order.dueOn) / 2)),
    seatCount: order.seats,
    criteria: order.criteria,
    use: 'CUSTOMER_PROCESS',
    consequence: 'REWORK',
    orderReference: order.orderReference,
    priceFen: order.priceFen,
    drawingId: drawing.id,
  });
}

/** The member school takes the task on and fills its seats; the last one makes it STAFFED. */
export async function staff(shop: Workshop, taskId: string, numbers: readonly string[]): Promise<void> {
  const { world, ids, students } = shop;
  await world.post('gaomin', `/api/tasks/${taskId}/award`, { schoolId: ids.jiangbei, teacherId: await teacherOf(shop) });
  await world.post('gaomin', `/api/tasks/${taskId}/seats`, { studentIds: numbers.map((number) => students[number]) });
}

/** Six papers for each seat, attested by the school: before that nobody starts and no name is shown to the enterprise. */
export async function clear({ world }: Workshop, taskId: string): Promise<void> {
  const { seats, startsOn, dueOn } = await world.get<{ seats: { seatId: string; ordinal: number }[]; startsOn: string; dueOn: string }>(
    'gaomin',
    `/api/tasks/${taskId}/clearances`,
  );
  const from = startsOn;
  for (const { seatId, ordinal } of seats) {
    const file = async (title: string): Promise<string> =>
      (await world.upload<{ id: string }>('gaomin', { name: `${title}-${ordinal}.pdf`, bytes: paperOf(`${title} ${ordinal}`) })).id;
    await world.put('gaomin', `/api/tasks/${taskId}/clearances/${seatId}/documents`, {
      documents: [
        { kind: 'STUDENT_CONSENT', fileId: await file('student-consent'), from },
        { kind: 'GUARDIAN_CONSENT', fileId: await file('guardian-consent'), from },
        { kind: 'ENTERPRISE_CONSENT', fileId: await file('enterprise-consent'), from },
        { kind: 'TRIPARTITE_AGREEMENT', fileId: await file('agreement'), number: `SF-${ordinal}`, from },
        { kind: 'LIABILITY_POLICY', fileId: await file('policy'), number: `PICC-${ordinal}`, from, to: dueOn },
        { kind: 'SAFETY_EXAM', fileId: await file('safety-exam'), from, score: 92 },
      ],
    });
    await world.post('gaomin', `/api/tasks/${taskId}/clearances/${seatId}/attestation`);
  }
}

export const start = ({ world }: Workshop, taskId: string): Promise<Task> => world.post<Task>('wugang', `/api/tasks/${taskId}/start`);

/** Each student logs a morning; the mentor confirms, the teacher credits. */
export async function work({ world }: Workshop, taskId: string, who: readonly string[], day: number): Promise<void> {
  const date = world.clock.date(day);
  world.clock.goTo(day, '17:30');
  for (const student of who)
    await world.post(student, `/api/tasks/${taskId}/hours`, { from: `${date}T08:30:00+08:00`, to: `${date}T12:00:00+08:00`, note: '去毛刺、自检' });
}

export async function confirmHours({ world }: Workshop, taskId: string): Promise<void> {
  const idsOf = async (by: string, status: string): Promise<string[]> =>
    (await world.get<{ items: { id: string }[] }>(by, `/api/tasks/${taskId}/hours?status=${status}`)).items.map((hours) => hours.id);
  await world.post('wugang', `/api/tasks/${taskId}/hours/confirmation`, { hours: await idsOf('wugang', 'LOGGED') });
  await world.post('lilaoshi', `/api/tasks/${taskId}/hours/credit`, { hours: await idsOf('lilaoshi', 'CONFIRMED') });
}

export const say = ({ world }: Workshop, taskId: string, who: string, text: string): Promise<unknown> =>
  world.post(who, `/api/tasks/${taskId}/messages`, { text });

/** A seated student hands over a photo and a report. Answers the delivery's id. */
export async function deliver({ world }: Workshop, taskId: string, who: string): Promise<string> {
  const photo = await world.upload<{ id: string }>(who, { name: '首件照片.png', bytes: pictureOf(10) });
  const report = await world.upload<{ id: string }>(who, { name: '三坐标报告.pdf', bytes: paperOf('CMM report') });
  await world.post<Task>(who, `/api/tasks/${taskId}/deliveries`, { fileIds: [photo.id, report.id] });
  const { deliveries } = await world.get<Task>('wugang', `/api/tasks/${taskId}`);
  return deliveries.at(-1)?.id ?? '';
}

/** The school's key. */
export const sign = ({ world }: Workshop, taskId: string, deliveryId: string): Promise<unknown> =>
  world.post('lilaoshi', `/api/tasks/${taskId}/signature`, { deliveryId });

/** The enterprise's key: a mentor who did not post inspects each criterion and accepts. */
export const accept = ({ world }: Workshop, taskId: string, deliveryId: string, order: Order): Promise<unknown> =>
  world.post('wugang', `/api/tasks/${taskId}/inspection`, {
    deliveryId,
    result: 'ACCEPTED',
    counts: order.criteria.map(() => ({ passed: order.quantity, failed: 0 })),
  });
