import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Gate } from '#libs/platform';
import { TaskDirectory } from '#libs/production/contract';
import type { TaskOutcomesView } from '../contract.js';
import { LoadTask } from '../application/load-task.js';
import { StudentStore } from '../application/ports/student-store.js';
import type { Assessment, OutcomeType } from '../domain/index.js';
import { SchoolDb } from './school-db.js';

interface OutcomeRow {
  readonly id: string;
  readonly version: number;
  readonly seat_id: string;
  readonly type: OutcomeType;
  readonly assessment: Assessment;
  readonly note: string;
  readonly reported_at: Date;
}
interface FeedbackRow {
  readonly id: string;
  readonly version: number;
  readonly rating: number;
  readonly text: string;
  readonly given_at: Date;
}

/** What came of a task, for both sides; a student sees the own seat and the enterprise's feedback. */
@Injectable()
export class OutcomesReader {
  constructor(
    private readonly load: LoadTask,
    private readonly tasks: TaskDirectory,
    private readonly students: StudentStore,
    private readonly school: SchoolDb,
    private readonly gate: Gate,
  ) {}

  async task(actor: Actor, taskId: string): Promise<TaskOutcomesView> {
    const task = await this.load.for(actor, taskId, 'read', 'Outcome');
    const { consortiumId, organizationId, enterpriseId, number, title, status: taskStatus } = task;
    const all = await this.tasks.seats(taskId);
    const sides = { consortiumId, organizationId, enterpriseId, personId: null };
    const isStaff = this.gate.allows(actor, 'read', 'Outcome', sides);
    // Names stay with the school until it has cleared the seat (PIPL 23).
    const ofSchool = this.gate.allows(actor, 'report', 'Outcome', sides);
    const seats = isStaff ? all : all.filter((seat) => seat.seatId === task.seat?.seatId);
    const students = new Map(
      (
        await this.students.find(
          organizationId,
          seats.map((seat) => seat.studentId),
        )
      ).map((student) => [student.id, student.name]),
    );
    const { status, outcomes, feedback } = await this.told(organizationId, taskId);
    return {
      taskId,
      number,
      title,
      taskStatus,
      consortiumId,
      organizationId,
      enterpriseId,
      status,
      seats: seats.map(({ seatId, ordinal, studentId, cleared }) => ({
        seatId,
        ordinal,
        name: ofSchool || cleared ? (students.get(studentId) ?? '') : '',
        outcome: outcomeView(outcomes.find((one) => one.seat_id === seatId)),
      })),
      feedback: feedback
        ? { id: feedback.id, version: feedback.version, rating: feedback.rating, text: feedback.text, givenAt: feedback.given_at.toISOString() }
        : null,
    };
  }

  private told(
    organizationId: string,
    taskId: string,
  ): Promise<{ readonly status: 'OPEN' | 'COMPLETED'; readonly outcomes: readonly OutcomeRow[]; readonly feedback: FeedbackRow | undefined }> {
    return this.school.within(organizationId, async () => {
      const [held] = await this.school.query<{ id: string; status: 'OPEN' | 'COMPLETED' }>(
        organizationId,
        'SELECT id, status FROM outcomes WHERE organization_id = $1 AND task_id = $2',
        [organizationId, taskId],
      );
      if (!held) return { status: 'OPEN', outcomes: [], feedback: undefined };
      const outcomes = await this.school.query<OutcomeRow>(organizationId, 'SELECT * FROM outcome WHERE organization_id = $1 AND outcomes_id = $2', [
        organizationId,
        held.id,
      ]);
      const [feedback] = await this.school.query<FeedbackRow>(
        organizationId,
        'SELECT * FROM outcome_feedback WHERE organization_id = $1 AND outcomes_id = $2',
        [organizationId, held.id],
      );
      return { status: held.status, outcomes, feedback };
    });
  }
}

const outcomeView = (row: OutcomeRow | undefined): TaskOutcomesView['seats'][number]['outcome'] =>
  row
    ? { id: row.id, version: row.version, type: row.type, assessment: row.assessment, note: row.note, reportedAt: row.reported_at.toISOString() }
    : null;
