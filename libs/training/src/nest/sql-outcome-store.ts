import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { Outcomes } from '../contract.js';
import { OutcomeStore, type NewFeedback, type NewOutcome, type NewOutcomes, type TaskOutcomes } from '../application/ports/outcome-store.js';
import { SchoolDb } from './school-db.js';

interface OutcomesRow {
  readonly id: string;
  readonly version: number;
  readonly consortium_id: string;
  readonly status: 'OPEN' | 'COMPLETED';
  readonly seats: number;
  readonly reported: number;
  readonly feedback: boolean;
}

@Injectable()
export class SqlOutcomeStore extends OutcomeStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly school: SchoolDb,
  ) {
    super();
  }

  async open({ id, organizationId, consortiumId, enterpriseId, taskId, taskNumber, seats }: NewOutcomes): Promise<void> {
    await this.db.query(
      `INSERT INTO outcomes (organization_id, id, version, consortium_id, enterprise_id, task_id, task_number, status, seats, reported, feedback)
       VALUES ($1, $2, 0, $3, $4, $5, $6, 'OPEN', $7, 0, false) ON CONFLICT (organization_id, task_id) DO NOTHING`,
      [organizationId, id, consortiumId, enterpriseId, taskId, taskNumber, seats],
    );
  }

  async hold(organizationId: string, taskId: string): Promise<TaskOutcomes | null> {
    const [row] = await this.db.query<OutcomesRow>(
      'SELECT id, version, consortium_id, status, seats, reported, feedback FROM outcomes WHERE organization_id = $1 AND task_id = $2 FOR UPDATE',
      [organizationId, taskId],
    );
    if (!row) return null;
    const { consortium_id: consortiumId, ...rest } = row;
    return { ...rest, organizationId, consortiumId, taskId };
  }

  async isReported({ organizationId, id }: TaskOutcomes, seatId: string): Promise<boolean> {
    const rows = await this.school.query(organizationId, 'SELECT 1 FROM outcome WHERE organization_id = $1 AND outcomes_id = $2 AND seat_id = $3', [
      organizationId,
      id,
      seatId,
    ]);
    return rows.length > 0;
  }

  report({ organizationId, id, taskId }: TaskOutcomes, outcome: NewOutcome): Promise<void> {
    return this.school.within(organizationId, async () => {
      await this.rows.insert('outcome', { organizationId, outcomesId: id, taskId, version: 1, ...outcome });
      await this.db.query('UPDATE outcomes SET reported = reported + 1 WHERE organization_id = $1 AND id = $2', [organizationId, id]);
    });
  }

  giveFeedback({ organizationId, id }: TaskOutcomes, feedback: NewFeedback): Promise<void> {
    return this.school.within(organizationId, async () => {
      await this.rows.insert('outcome_feedback', { organizationId, outcomesId: id, version: 1, ...feedback });
      await this.db.query('UPDATE outcomes SET feedback = true WHERE organization_id = $1 AND id = $2', [organizationId, id]);
    });
  }

  complete({ organizationId, id, version }: TaskOutcomes): Promise<number> {
    return this.rows.update('outcomes', { organizationId, id }, version, { status: 'COMPLETED' });
  }
}

@Injectable()
export class SqlOutcomes extends Outcomes {
  constructor(private readonly db: Db) {
    super();
  }

  async areComplete(schoolId: string, taskId: string): Promise<boolean> {
    const rows = await this.db.query(`SELECT 1 FROM outcomes WHERE organization_id = $1 AND task_id = $2 AND status = 'COMPLETED'`, [
      schoolId,
      taskId,
    ]);
    return rows.length > 0;
  }
}
