import type { Delivery, Seat, Task } from './task.js';
import type { TaskTerms } from './terms.js';

/** Terms of the story's task: 40 end caps, deburred. For specs. */
export const someTerms = (given: Partial<TaskTerms> = {}): TaskTerms => ({
  title: '主轴端盖去毛刺',
  quantity: 40,
  unit: '件',
  dueOn: '2026-11-27',
  dueSetBy: 'ENTERPRISE',
  staffBy: '2026-11-25',
  seatCount: 2,
  criteria: ['孔径 Ø32 H7', '毛刺'],
  orderReference: 'PO-2026-118',
  priceFen: 128_000n,
  use: 'OWN_PROCESS',
  consequence: 'REWORK',
  drawingId: null,
  ...given,
});

export const someSeat = (ordinal: number, given: Partial<Seat> = {}): Seat => ({
  id: `seat-${ordinal}`,
  ordinal,
  schoolId: 'linjiang',
  studentId: `student-${ordinal}`,
  personId: `person-${ordinal}`,
  onTime: true,
  cleared: true,
  ...given,
});

export const someDelivery = (given: Partial<Delivery> = {}): Delivery => ({
  id: 'delivery-1',
  attempt: 1,
  seatId: 'seat-1',
  deliveredAt: new Date('2026-11-26T08:00:00Z'),
  fileIds: ['file-1'],
  signature: null,
  inspection: null,
  ...given,
});

/** The story's task, published; everything else is given. For specs. */
export const someTask = (given: Partial<Task> = {}): Task => ({
  id: 'task-1',
  consortiumId: 'c1',
  version: 3,
  status: 'PUBLISHED',
  number: 388,
  enterpriseId: 'huayue',
  postedBy: 'chen',
  terms: someTerms(),
  orderRefHash: 'hash-1',
  schoolId: null,
  teacherId: null,
  seats: [],
  startedBy: null,
  startedAt: null,
  delivery: null,
  acceptedAt: null,
  verdict: null,
  ...given,
});

/** The same task after award, with both seats filled and cleared. */
export const staffedTask = (given: Partial<Task> = {}): Task =>
  someTask({ status: 'STAFFED', schoolId: 'linjiang', teacherId: 'li', seats: [someSeat(1), someSeat(2)], ...given });

/** The same task, handed in once, with no key turned. */
export const deliveredTask = (given: Partial<Task> = {}): Task =>
  staffedTask({ status: 'DELIVERED', startedBy: 'wu', startedAt: new Date('2026-11-25T01:00:00Z'), delivery: someDelivery(), ...given });
