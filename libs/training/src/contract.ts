import { z } from 'zod';
import type { Refusal } from '#libs/kernel';
import {
  assessments,
  clearanceStatuses,
  documentKinds,
  hoursStatuses,
  importStatuses,
  outcomeTypes,
  rosterColumns,
  rowFaultCodes,
} from './domain/index.js';

// Ports: what other capabilities may ask of training.

/** What a task's people may see of a student. */
export interface StudentCard {
  readonly personId: string | null;
  readonly name: string;
  readonly skills: readonly string[];
  /** Year of entry. */
  readonly grade: number;
}

/** Who of a school's students may be placed, and who they are. Ids of other schools and unknown ones answer alike. */
export abstract class Placements {
  /**
   * Why each student may not be assigned to work that starts on a day; null: nothing stands against it. Called inside the assigning command, it keeps the
   * students from being taken off the roster until that command has ended (R11, R12).
   */
  abstract refusalToAssign(
    schoolId: string,
    studentIds: readonly string[],
    on: { readonly startsOn: string },
  ): Promise<ReadonlyMap<string, Refusal | null>>;
  abstract cards(schoolId: string, studentIds: readonly string[]): Promise<ReadonlyMap<string, StudentCard>>;
}

/** Whether everything was told that came of a task. */
export abstract class Outcomes {
  abstract areComplete(schoolId: string, taskId: string): Promise<boolean>;
}

/** Port: what people who teach at work have behind them. */
export abstract class MentoredHours {
  /**
   * Minutes of students' hours that these people confirmed and the school has credited, by person: both sides have said so. Who has none is
   * absent, which is not reported, never 0.
   */
  abstract credited(personIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

// Views: what the API answers.

const id = z.string();
const instant = z.string();
const day = z.string();
const version = z.int();
const mark = z.object({ code: z.enum(['training.under-16', 'training.first-grade']), article: z.string() });

export const RegisterView = z.object({
  organizationId: id,
  version,
  programmes: z.array(z.object({ name: z.string(), classes: z.array(z.string()) })),
});
export type RegisterView = z.infer<typeof RegisterView>;

const fault = z.object({ column: z.enum(rosterColumns), code: z.enum(rowFaultCodes), hint: z.string().nullable(), text: z.string() });

export const RosterImportView = z.object({
  id,
  version,
  organizationId: id,
  status: z.enum(importStatuses),
  rows: z.int(),
  added: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  marked: z.int(),
  unknownHeadings: z.array(z.string()),
  /** Faults by what repairs them. */
  groups: z.array(
    z.object({
      code: z.enum(rowFaultCodes),
      column: z.enum(rosterColumns),
      rows: z.int(),
      lines: z.array(z.int()),
      values: z.array(z.object({ text: z.string(), programme: z.string().nullable(), rows: z.int() })),
    }),
  ),
  /** Rows with a fault or a mark, the first 200 of them; `shown` of `notable`. */
  notable: z.int(),
  items: z.array(
    z.object({
      line: z.int(),
      number: z.string(),
      name: z.string(),
      outcome: z.enum(['NEW', 'UPDATED', 'UNCHANGED', 'REFUSED']),
      faults: z.array(fault),
      marks: z.array(mark),
    }),
  ),
  checkedAt: instant,
  importedAt: instant.nullable(),
  undoneAt: instant.nullable(),
});
export type RosterImportView = z.infer<typeof RosterImportView>;

export const ImportItem = z.object({
  id,
  status: z.enum(importStatuses),
  added: z.int(),
  updated: z.int(),
  refused: z.int(),
  marked: z.int(),
  checkedAt: instant,
});
export type ImportItem = z.infer<typeof ImportItem>;

export const StudentView = z.object({
  id,
  version,
  organizationId: id,
  personId: id.nullable(),
  number: z.string(),
  name: z.string(),
  sex: z.enum(['F', 'M']).nullable(),
  grade: z.int(),
  programme: z.string(),
  classGroup: z.string(),
  /** Masked; what is behind it is a logged act of its own. */
  identityNumber: z.string().nullable(),
  phone: z.string().nullable(),
  skills: z.array(z.string()),
  /** Why the student could not be placed at work today. */
  marks: z.array(mark),
});
export type StudentView = z.infer<typeof StudentView>;

export const RevealedView = z.object({ identityNumber: z.string().nullable(), phone: z.string().nullable(), bornOn: day });
export type RevealedView = z.infer<typeof RevealedView>;

export const CodeSheetView = z.object({
  id,
  madeAt: instant,
  items: z.array(z.object({ studentId: id, number: z.string(), name: z.string(), classGroup: z.string(), code: z.string() })),
});
export type CodeSheetView = z.infer<typeof CodeSheetView>;

export const ClearanceView = z.object({
  id: id.nullable(),
  version,
  seatId: id,
  ordinal: z.int(),
  studentId: id,
  name: z.string(),
  number: z.string(),
  status: z.enum(clearanceStatuses),
  marks: z.array(mark),
  documents: z.array(
    z.object({
      kind: z.enum(documentKinds),
      fileId: id,
      fileName: z.string(),
      number: z.string().nullable(),
      from: day.nullable(),
      to: day.nullable(),
      score: z.int().nullable(),
    }),
  ),
  /** What still keeps it from being attested. */
  faults: z.array(z.object({ kind: z.enum(documentKinds), fault: z.enum(['missing', 'number', 'date', 'period', 'score']) })),
  attestedAt: instant.nullable(),
  attestedBy: z.string().nullable(),
});
export type ClearanceView = z.infer<typeof ClearanceView>;

export const TaskClearancesView = z.object({
  taskId: id,
  number: z.string(),
  title: z.string(),
  organizationId: id,
  enterpriseId: id,
  startsOn: day,
  dueOn: day,
  lowestSafetyScore: z.int(),
  seats: z.array(ClearanceView),
});
export type TaskClearancesView = z.infer<typeof TaskClearancesView>;

export const HoursView = z.object({
  id,
  version,
  organizationId: id,
  enterpriseId: id,
  taskId: id,
  taskNumber: z.string(),
  seatId: id,
  personId: id,
  name: z.string(),
  status: z.enum(hoursStatuses),
  from: instant,
  to: instant.nullable(),
  minutes: z.int(),
  day,
  note: z.string(),
  reason: z.string().nullable(),
  exceptions: z.array(z.enum(['night', 'weekend', 'unbroken'])),
});
export type HoursView = z.infer<typeof HoursView>;

const minutes = z.object({ logged: z.int(), confirmed: z.int(), credited: z.int() });

export const TaskHoursView = z.object({
  taskId: id,
  number: z.string(),
  title: z.string(),
  status: z.string(),
  consortiumId: id,
  organizationId: id,
  enterpriseId: id,
  /** The reader's own seat, when they have one. */
  personId: id.nullable(),
  cleared: z.boolean(),
  minutes,
  items: z.array(HoursView),
  next: z.string().nullable(),
});
export type TaskHoursView = z.infer<typeof TaskHoursView>;

export const MyHoursView = z.object({
  running: HoursView.nullable(),
  week: z.object({ from: day, to: day, minutes, refused: z.int() }),
  items: z.array(HoursView),
  next: z.string().nullable(),
});
export type MyHoursView = z.infer<typeof MyHoursView>;

export const HoursBatchView = z.object({ id, version, taskId: id, minutes: z.int(), hours: z.int() });
export type HoursBatchView = z.infer<typeof HoursBatchView>;

export const TaskOutcomesView = z.object({
  taskId: id,
  number: z.string(),
  title: z.string(),
  taskStatus: z.string(),
  consortiumId: id,
  organizationId: id,
  enterpriseId: id,
  status: z.enum(['OPEN', 'COMPLETED']),
  seats: z.array(
    z.object({
      seatId: id,
      ordinal: z.int(),
      name: z.string(),
      outcome: z
        .object({ id, version, type: z.enum(outcomeTypes), assessment: z.enum(assessments), note: z.string(), reportedAt: instant })
        .nullable(),
    }),
  ),
  feedback: z.object({ id, version, rating: z.int(), text: z.string(), givenAt: instant }).nullable(),
});
export type TaskOutcomesView = z.infer<typeof TaskOutcomesView>;
