import { z } from 'zod';
import { consequences, dueSources, uses } from './domain/terms.js';
import { taskActions } from './domain/task-actions.js';
import { taskStates, type TaskState } from './domain/task-state.js';
import { inspectionResults } from './domain/task.js';

export type { TaskEventData, TaskEventType } from './domain/task-event.js';

// Ports: what other capabilities may ask of production. They check no access; their callers do.

/** A task as other capabilities need it. */
export interface TaskFacts {
  readonly id: string;
  readonly consortiumId: string;
  /** 'RW-0388'; null for a draft. */
  readonly number: string | null;
  readonly title: string;
  readonly enterpriseId: string;
  readonly schoolId: string | null;
  readonly status: TaskState;
  /** Persons who hold the role of a mentor at the enterprise now, without the poster. */
  readonly mentorIds: readonly string[];
  readonly teacherIds: readonly string[];
  /** 'YYYY-MM-DD': the day it was started, or is to be staffed by; insurance covers the work from here. */
  readonly startsOn: string;
  /** 'YYYY-MM-DD' */
  readonly dueOn: string;
  readonly startedAt: Date | null;
  readonly priceFen: bigint | null;
}

export interface SeatFacts {
  readonly seatId: string;
  readonly ordinal: number;
  readonly studentId: string;
  /** Null until the student has an account. */
  readonly personId: string | null;
  readonly schoolId: string;
  readonly cleared: boolean;
}

/** Port: production tasks, for other capabilities. */
export abstract class TaskDirectory {
  abstract find(taskId: string): Promise<TaskFacts | null>;
  /** The seat a person holds in a task. */
  abstract seatOf(taskId: string, personId: string): Promise<SeatFacts | null>;
  /** The filled seats in their order. */
  abstract seats(taskId: string): Promise<readonly SeatFacts[]>;
}

// Views: what the API answers.

const id = z.string();
const day = z.string();
const instant = z.string();
const state = z.enum(taskStates);
const action = z.enum(taskActions);
const organization = z.object({ id, name: z.string(), shortName: z.string() });
const person = z.object({ id, name: z.string() });

/** One line of a list of tasks. */
export const TaskItem = z.object({
  id,
  consortiumId: id,
  number: z.string().nullable(),
  title: z.string(),
  quantity: z.int().nullable(),
  unit: z.string().nullable(),
  dueOn: day.nullable(),
  status: state,
  enterprise: organization,
  school: organization.nullable(),
  seatCount: z.int().nullable(),
  seatsFilled: z.int(),
  seatsCleared: z.int(),
  /** Which sides have turned their key to the newest delivery. */
  keys: z.object({ school: z.boolean(), enterprise: z.boolean() }),
  /** Accepted real work between independent parties. */
  counts: z.boolean(),
  /** The step that waits for the reader; null when it is the other's turn. */
  act: action.nullable(),
});
export type TaskItem = z.infer<typeof TaskItem>;

const file = z.object({ id, name: z.string(), mediaType: z.string(), size: z.int() });

/** A stored file as a task shows it. */
export type TaskFile = z.infer<typeof file>;

const seat = z.object({
  id: id.nullable(),
  ordinal: z.int(),
  status: z.enum(['OPEN', 'FILLED', 'CLEARED']),
  onTime: z.boolean().nullable(),
  mine: z.boolean(),
  /** For the student's own school. */
  studentId: id.nullable(),
  /** For the student's own school; for the enterprise once the seat is cleared (domain.md §2.4). */
  name: z.string().nullable(),
  skills: z.array(z.string()).nullable(),
});

const key = z.object({ by: person.nullable(), at: instant });
const count = z.object({ passed: z.int(), failed: z.int() });

const delivery = z.object({
  id,
  attempt: z.int(),
  deliveredAt: instant,
  seat: z.int(),
  by: z.string().nullable(),
  files: z.array(file),
  signature: key.nullable(),
  inspection: key.extend({ result: z.enum(inspectionResults), counts: z.array(count), reason: z.string().nullable() }).nullable(),
});

/** A task with its team, deliveries and what the reader may do. Price, order and drawing are null for readers they are not for. */
export const TaskView = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  number: z.string().nullable(),
  status: state,
  title: z.string(),
  quantity: z.int().nullable(),
  unit: z.string().nullable(),
  dueOn: day.nullable(),
  dueSetBy: z.enum(dueSources),
  staffBy: day.nullable(),
  seatCount: z.int().nullable(),
  criteria: z.array(z.string()),
  use: z.enum(uses).nullable(),
  consequence: z.enum(consequences).nullable(),
  /** Whether the reader sees price, order reference and drawing. */
  termsShown: z.boolean(),
  orderReference: z.string().nullable(),
  priceFen: z.string().nullable(),
  drawing: file.nullable(),
  enterprise: organization,
  school: organization.nullable(),
  poster: person.nullable(),
  teacher: person.nullable(),
  mentors: z.array(person),
  seats: z.array(seat),
  startedAt: instant.nullable(),
  /** The five tests of domain.md §4.1 as they stand; acceptance is taken as given until somebody has inspected. */
  reality: z.object({
    order: z.boolean(),
    use: z.boolean(),
    acceptance: z.boolean(),
    consequence: z.boolean(),
    clock: z.boolean(),
    verdict: z.enum(['REAL', 'SIMULATED', 'TEACHING']),
  }),
  deliveries: z.array(delivery),
  acceptedAt: instant.nullable(),
  /** Until when an acceptance can be taken back. */
  withdrawableUntil: instant.nullable(),
  counts: z.boolean(),
  independent: z.boolean().nullable(),
  closing: z.object({ settled: z.boolean(), outcomesDone: z.boolean() }),
  actions: z.array(action),
  /** The live topics the reader may follow: the room, and the reader's own side of it. */
  topics: z.array(z.string()),
});
export type TaskView = z.infer<typeof TaskView>;

/** A previous task of the same enterprise, offered again: what the 60-second form fills in. */
export const TaskPattern = z.object({
  title: z.string(),
  unit: z.string().nullable(),
  seatCount: z.int().nullable(),
  criteria: z.array(z.string()),
  priceFen: z.string().nullable(),
  quantity: z.int().nullable(),
  use: z.enum(uses).nullable(),
  consequence: z.enum(consequences).nullable(),
  drawing: file.nullable(),
});
export type TaskPattern = z.infer<typeof TaskPattern>;
export const TaskPatterns = z.object({ items: z.array(TaskPattern) });
export type TaskPatterns = z.infer<typeof TaskPatterns>;

/** Whether each student may be assigned; `refusal` is the code of training's refusal and what it says to the reader. */
export const SeatAnswers = z.object({
  items: z.array(z.object({ studentId: id, refusal: z.string().nullable(), details: z.record(z.string(), z.union([z.string(), z.number()])) })),
});
export type SeatAnswers = z.infer<typeof SeatAnswers>;

/** Teachers of a school who may answer for a task. */
export const TeachersView = z.object({ items: z.array(person) });
export type TeachersView = z.infer<typeof TeachersView>;

/** One thing said in the room. */
export const MessageView = z.object({
  id,
  version: z.int(),
  taskId: id,
  author: person,
  /** The organization whose people alone read it; null for the whole room. */
  side: id.nullable(),
  /** Null once it has been erased. */
  text: z.string().nullable(),
  at: instant,
});
export type MessageView = z.infer<typeof MessageView>;
