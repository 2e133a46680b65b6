import { Injectable } from '@nestjs/common';
import { businessDate, type Actor } from '#libs/kernel';
import { Clock } from '#libs/platform';
import { PersonDirectory } from '#libs/identity/contract';
import type { SeatFacts } from '#libs/production/contract';
import type { ClearanceView, TaskClearancesView } from '../contract.js';
import { LoadTask } from '../application/load-task.js';
import { PaperFiles } from '../application/ports/paper-files.js';
import { RulePacks } from '../application/ports/rule-packs.js';
import { StudentStore, type StudentRecord } from '../application/ports/student-store.js';
import { faultsOf, type ClearanceDocument, type ClearanceStatus, type RulePackParams } from '../domain/index.js';
import { marksOn } from './placement-marks.js';
import { SchoolDb } from './school-db.js';
import { DOCUMENTS } from './sql-clearance-store.js';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly seat_id: string;
  readonly student_id: string;
  readonly status: ClearanceStatus;
  readonly attested_at: Date | null;
  readonly attested_by: string | null;
  readonly documents: ClearanceDocument[];
}

/** The checklists of a task's seats, for the school. */
@Injectable()
export class ClearanceReader {
  constructor(
    private readonly load: LoadTask,
    private readonly students: StudentStore,
    private readonly people: PersonDirectory,
    private readonly papers: PaperFiles,
    private readonly packs: RulePacks,
    private readonly school: SchoolDb,
    private readonly clock: Clock,
  ) {}

  async task(actor: Actor, taskId: string): Promise<TaskClearancesView> {
    const task = await this.load.for(actor, taskId, 'read', 'Clearance');
    const { organizationId, enterpriseId, number, title, startsOn, dueOn } = task;
    const seats = await this.load.seatsOf(task);
    const studentIds = seats.map((seat) => seat.studentId);
    const today = businessDate(this.clock.now());
    const [rows, students, { params }] = await Promise.all([
      this.rows(organizationId, taskId),
      this.students.find(organizationId, studentIds),
      this.packs.on(today),
    ]);
    const [names, files] = await Promise.all([
      this.people.names(rows.flatMap((row) => row.attested_by ?? [])),
      this.papers.names(rows.flatMap((row) => row.documents.map((document) => document.fileId))),
    ]);
    const known = { rows, students, names, files, startsOn, dueOn, params };
    const lowestSafetyScore = params.lowestSafetyScore;
    return {
      taskId,
      number,
      title,
      organizationId,
      enterpriseId,
      startsOn,
      dueOn,
      lowestSafetyScore,
      seats: seats.map((seat) => seatView(seat, known)),
    };
  }

  private rows(organizationId: string, taskId: string): Promise<Row[]> {
    return this.school.query<Row>(
      organizationId,
      `SELECT c.id, c.version, c.seat_id, c.student_id, c.status, c.attested_at, c.attested_by, ${DOCUMENTS} FROM clearance c WHERE c.organization_id = $1 AND c.task_id = $2`,
      [organizationId, taskId],
    );
  }
}

interface Known {
  readonly rows: readonly Row[];
  readonly students: readonly StudentRecord[];
  readonly names: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly params: RulePackParams;
}

function seatView(seat: SeatFacts, { rows, students, names, files, ...work }: Known): ClearanceView {
  const row = rows.find((one) => one.seat_id === seat.seatId && one.student_id === seat.studentId);
  const student = students.find((one) => one.id === seat.studentId);
  const documents = row?.documents ?? [];
  return {
    id: row?.id ?? null,
    version: row?.version ?? 0,
    seatId: seat.seatId,
    ordinal: seat.ordinal,
    studentId: seat.studentId,
    name: student?.name ?? '',
    number: student?.number ?? '',
    status: row?.status ?? 'OPEN',
    marks: student ? marksOn(student, work.startsOn, work.params) : [],
    documents: documents.map((document) => ({ ...document, fileName: files.get(document.fileId) ?? '' })),
    faults: [...faultsOf(documents, work)],
    attestedAt: row?.attested_at?.toISOString() ?? null,
    attestedBy: (row?.attested_by && names.get(row.attested_by)) ?? null,
  };
}
