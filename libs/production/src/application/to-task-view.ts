import type { Actor } from '#libs/kernel';
import type { StudentCard } from '#libs/training/contract';
import type { TaskFile, TaskView } from '../contract.js';
import type { Closing } from '../domain/close-task.js';
import { realityOf, realityProofs } from '../domain/reality.js';
import type { TaskAction } from '../domain/task-actions.js';
import { taskNumber, type Delivery, type Key, type Seat, type Task } from '../domain/task.js';
import { withdrawalHours } from '../domain/withdraw-key.js';
import { sideOf } from './side-of.js';
import { organizationOf, type OrganizationNames } from './to-task-item.js';
import type { Sight } from './sight.js';

/** All that is joined to a task for a reader. */
export interface TaskDetail {
  readonly deliveries: readonly Delivery[];
  readonly mentorIds: readonly string[];
  readonly organizations: OrganizationNames;
  readonly names: ReadonlyMap<string, string>;
  readonly cards: ReadonlyMap<string, StudentCard>;
  readonly files: ReadonlyMap<string, TaskFile>;
  readonly closing: Closing;
}

interface Reader {
  readonly actor: Actor;
  readonly actions: readonly TaskAction[];
  readonly now: Date;
}

type Person = { id: string; name: string };

const personOf = (id: string | null | undefined, names: ReadonlyMap<string, string>): Person | null => {
  const name = id ? names.get(id) : undefined;
  return id && name !== undefined ? { id, name } : null;
};

/** A task as this reader may see it. */
export function toTaskView(task: Task, detail: TaskDetail, sight: Sight, reader: Reader): TaskView {
  const { id, version, consortiumId, status, acceptedAt } = task;
  const person = (who: string | null): Person | null => (sight.room ? personOf(who, detail.names) : null);
  return {
    ...{ id, version, consortiumId, status },
    number: task.number === null ? null : taskNumber(task.number),
    ...openTerms(task),
    ...hiddenTerms(task, detail, sight),
    enterprise: organizationOf(task.enterpriseId, detail.organizations),
    school: task.schoolId === null ? null : organizationOf(task.schoolId, detail.organizations),
    poster: person(task.postedBy),
    teacher: person(task.teacherId),
    mentors: detail.mentorIds.map((mentor) => person(mentor)).filter((one): one is Person => one !== null),
    seats: seatViews(task, detail, sight, reader.actor),
    startedAt: task.startedAt?.toISOString() ?? null,
    reality: realityView(task),
    deliveries: detail.deliveries.map((delivery) => deliveryView(task, delivery, detail)),
    acceptedAt: acceptedAt?.toISOString() ?? null,
    withdrawableUntil: acceptedAt ? new Date(acceptedAt.getTime() + withdrawalHours * 3_600_000).toISOString() : null,
    counts: task.verdict?.counts ?? false,
    independent: task.verdict?.independent ?? null,
    closing: { ...detail.closing },
    actions: [...reader.actions],
    topics: sight.room ? [`task:${id}`, ...(sideOf(reader.actor, task) ? [`task:${id}:${sideOf(reader.actor, task)}`] : [])] : [],
  };
}

function openTerms({ terms }: Task) {
  const { title, quantity, unit, dueOn, dueSetBy, staffBy, seatCount, use, consequence } = terms;
  return { title, quantity, unit, dueOn, dueSetBy, staffBy, seatCount, use, consequence, criteria: [...terms.criteria] };
}

const hiddenTerms = ({ terms }: Task, detail: TaskDetail, sight: Sight) => ({
  termsShown: sight.terms,
  orderReference: sight.terms ? terms.orderReference : null,
  priceFen: sight.terms ? (terms.priceFen?.toString() ?? null) : null,
  drawing: sight.terms && terms.drawingId !== null ? (detail.files.get(terms.drawingId) ?? null) : null,
});

function realityView(task: Task): TaskView['reality'] {
  const inspectedBy = task.delivery?.inspection?.personId;
  const proofs = realityProofs(task.terms, inspectedBy === undefined || inspectedBy !== task.postedBy);
  return { ...proofs, verdict: realityOf(proofs) };
}

/** Before clearance the enterprise sees "student 1" and skills; those outside the room see only that a seat is filled (domain.md §2.4). */
function seatViews(task: Task, detail: TaskDetail, sight: Sight, actor: Actor): TaskView['seats'] {
  const filled = task.seats.map((seat) => {
    const card = detail.cards.get(seat.studentId);
    const mine = seat.personId === actor.personId;
    return {
      id: sight.room || sight.team || mine ? seat.id : null,
      ordinal: seat.ordinal,
      status: seat.cleared ? ('CLEARED' as const) : ('FILLED' as const),
      onTime: seat.onTime,
      mine,
      studentId: sight.team ? seat.studentId : null,
      name: sight.team || (sight.room && seat.cleared) ? (card?.name ?? null) : null,
      skills: sight.room || sight.team ? [...(card?.skills ?? [])] : null,
    };
  });
  const open = Array.from({ length: Math.max(0, (task.terms.seatCount ?? 0) - filled.length) }, (_, i) => openSeat(filled.length + i + 1));
  return [...filled, ...open];
}

const openSeat = (ordinal: number): TaskView['seats'][number] => ({
  id: null,
  ordinal,
  status: 'OPEN',
  onTime: null,
  mine: false,
  studentId: null,
  name: null,
  skills: null,
});

function deliveryView(task: Task, delivery: Delivery, detail: TaskDetail): TaskView['deliveries'][number] {
  const seat: Seat | undefined = task.seats.find((one) => one.id === delivery.seatId);
  const key = (given: Key) => ({ by: personOf(given.personId, detail.names), at: given.at.toISOString() });
  const { inspection, signature } = delivery;
  return {
    id: delivery.id,
    attempt: delivery.attempt,
    deliveredAt: delivery.deliveredAt.toISOString(),
    seat: seat?.ordinal ?? 0,
    by: seat?.cleared ? (detail.cards.get(seat.studentId)?.name ?? null) : null,
    files: delivery.fileIds.map((id) => detail.files.get(id)).filter((file): file is TaskFile => file !== undefined),
    signature: signature && key(signature),
    inspection: inspection && { ...key(inspection), result: inspection.result, counts: [...inspection.counts], reason: inspection.reason },
  };
}
