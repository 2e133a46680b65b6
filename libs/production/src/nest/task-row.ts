import type { TaskState } from '../domain/task-state.js';
import type { CriterionCount, Delivery, InspectionResult, Seat, Task } from '../domain/task.js';
import type { Consequence, DueSource, TaskTerms, Use } from '../domain/terms.js';

/** A row of task with its seats and newest delivery as JSON: everything a decision needs, in one statement. */
export interface TaskRecord {
  id: string;
  consortium_id: string;
  version: number;
  status: TaskState;
  number: number | null;
  enterprise_id: string;
  posted_by: string;
  title: string;
  quantity: number | null;
  unit: string | null;
  due_on: string | null;
  due_set_by: DueSource;
  staff_by: string | null;
  seat_count: number | null;
  criteria: string[];
  order_reference: string | null;
  order_ref_hash: string | null;
  price_fen: bigint | null;
  use: Use | null;
  consequence: Consequence | null;
  drawing_id: string | null;
  school_id: string | null;
  teacher_id: string | null;
  started_by: string | null;
  started_at: Date | null;
  accepted_at: Date | null;
  real: boolean | null;
  independent: boolean | null;
  counts: boolean;
  seats: SeatRecord[];
  delivery: DeliveryRecord | null;
}

interface SeatRecord {
  id: string;
  ordinal: number;
  school_id: string;
  student_id: string;
  person_id: string | null;
  on_time: boolean;
  cleared_at: string | null;
}

export interface DeliveryRecord {
  id: string;
  attempt: number;
  seat_id: string;
  file_ids: string[];
  delivered_at: string | Date;
  signed_by: string | null;
  signed_at: string | Date | null;
  inspected_by: string | null;
  inspected_at: string | Date | null;
  result: InspectionResult | null;
  passed: number[] | null;
  failed: number[] | null;
  reason: string | null;
}

/** Terms of a row. */
export const termsOfRow = (
  row: Pick<
    TaskRecord,
    | 'title'
    | 'quantity'
    | 'unit'
    | 'due_on'
    | 'due_set_by'
    | 'staff_by'
    | 'seat_count'
    | 'criteria'
    | 'order_reference'
    | 'price_fen'
    | 'use'
    | 'consequence'
    | 'drawing_id'
  >,
): TaskTerms => ({
  title: row.title,
  quantity: row.quantity,
  unit: row.unit,
  dueOn: row.due_on,
  dueSetBy: row.due_set_by,
  staffBy: row.staff_by,
  seatCount: row.seat_count,
  criteria: row.criteria,
  orderReference: row.order_reference,
  priceFen: row.price_fen,
  use: row.use,
  consequence: row.consequence,
  drawingId: row.drawing_id,
});

const seatOf = (row: SeatRecord): Seat => ({
  id: row.id,
  ordinal: row.ordinal,
  schoolId: row.school_id,
  studentId: row.student_id,
  personId: row.person_id,
  onTime: row.on_time,
  cleared: row.cleared_at !== null,
});

/** A delivery of a row. */
export function deliveryOf(row: DeliveryRecord): Delivery {
  const { signed_by, signed_at, inspected_by, inspected_at, result } = row;
  return {
    id: row.id,
    attempt: row.attempt,
    seatId: row.seat_id,
    fileIds: row.file_ids,
    deliveredAt: new Date(row.delivered_at),
    signature: signed_by !== null && signed_at !== null ? { personId: signed_by, at: new Date(signed_at) } : null,
    inspection:
      inspected_by !== null && inspected_at !== null && result !== null
        ? { personId: inspected_by, at: new Date(inspected_at), result, counts: countsOf(row), reason: row.reason }
        : null,
  };
}

const countsOf = ({ passed, failed }: DeliveryRecord): readonly CriterionCount[] =>
  (passed ?? []).map((count, i) => ({ passed: count, failed: failed?.[i] ?? 0 }));

/** A task of its row. */
export const taskOf = (row: TaskRecord): Task => ({
  id: row.id,
  consortiumId: row.consortium_id,
  version: row.version,
  status: row.status,
  number: row.number,
  enterpriseId: row.enterprise_id,
  postedBy: row.posted_by,
  terms: termsOfRow(row),
  orderRefHash: row.order_ref_hash,
  schoolId: row.school_id,
  teacherId: row.teacher_id,
  seats: row.seats.map(seatOf),
  startedBy: row.started_by,
  startedAt: row.started_at,
  delivery: row.delivery && deliveryOf(row.delivery),
  acceptedAt: row.accepted_at,
  verdict: row.real !== null && row.independent !== null ? { real: row.real, independent: row.independent, counts: row.counts } : null,
});

/** The columns a decision may change, in the order of `changingColumns`. */
export const changingValues = (task: Task): readonly unknown[] => {
  const { terms, verdict, delivery } = task;
  return [
    task.status,
    task.number,
    terms.title,
    terms.quantity,
    terms.unit,
    terms.dueOn,
    terms.dueSetBy,
    terms.staffBy,
    terms.seatCount,
    terms.criteria,
    terms.orderReference,
    task.orderRefHash,
    terms.priceFen,
    terms.use,
    terms.consequence,
    terms.drawingId,
    task.schoolId,
    task.teacherId,
    task.seats.length,
    task.seats.filter((seat) => seat.cleared).length,
    Boolean(delivery?.signature),
    delivery?.inspection?.result === 'ACCEPTED',
    task.startedBy,
    task.startedAt,
    task.acceptedAt,
    verdict?.real ?? null,
    verdict?.independent ?? null,
    verdict?.counts ?? false,
  ];
};

export const changingColumns = [
  'status',
  'number',
  'title',
  'quantity',
  'unit',
  'due_on',
  'due_set_by',
  'staff_by',
  'seat_count',
  'criteria',
  'order_reference',
  'order_ref_hash',
  'price_fen',
  'use',
  'consequence',
  'drawing_id',
  'school_id',
  'teacher_id',
  'seats_filled',
  'seats_cleared',
  'school_key',
  'enterprise_key',
  'started_by',
  'started_at',
  'accepted_at',
  'real',
  'independent',
  'counts',
] as const;
