import { Injectable } from '@nestjs/common';
import { Rows } from '#libs/platform';
import { ClearanceStore, type ClearanceRecord, type ClearanceSeat } from '../application/ports/clearance-store.js';
import type { ClearanceDocument, ClearanceStatus } from '../domain/index.js';
import { SchoolDb } from './school-db.js';

interface ClearanceRow {
  readonly id: string;
  readonly version: number;
  readonly task_id: string;
  readonly status: ClearanceStatus;
}

/** Documents of clearances as JSON, in one column. */
export const DOCUMENTS = `coalesce((SELECT json_agg(json_build_object('kind', d.kind, 'fileId', d.file_id, 'number', d.number, 'from', d.from_on, 'to', d.to_on, 'score', d.score))
  FROM clearance_document d WHERE d.organization_id = c.organization_id AND d.clearance_id = c.id), '[]') AS documents`;

const OPEN = `
  INSERT INTO clearance (organization_id, id, version, consortium_id, enterprise_id, task_id, task_number, seat_id, student_id, status)
  SELECT "organizationId", id, 0, "consortiumId", "enterpriseId", "taskId", "taskNumber", "seatId", "studentId", 'OPEN'
  FROM jsonb_to_recordset($1) AS s("organizationId" uuid, id uuid, "consortiumId" uuid, "enterpriseId" uuid, "taskId" uuid, "taskNumber" text, "seatId" uuid, "studentId" uuid)
  ON CONFLICT (organization_id, seat_id, student_id) DO NOTHING`;

const RECORD = `
  INSERT INTO clearance_document (organization_id, clearance_id, kind, file_id, number, from_on, to_on, score, recorded_by, recorded_at)
  SELECT $1, $2, kind, "fileId", number, "from", "to", score, $4, $5
  FROM jsonb_to_recordset($3) AS d(kind text, "fileId" uuid, number text, "from" date, "to" date, score int)
  ON CONFLICT (organization_id, clearance_id, kind) DO UPDATE SET file_id = excluded.file_id, number = excluded.number, from_on = excluded.from_on,
    to_on = excluded.to_on, score = excluded.score, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`;

@Injectable()
export class SqlClearanceStore extends ClearanceStore {
  constructor(
    private readonly school: SchoolDb,
    private readonly rows: Rows,
  ) {
    super();
  }

  async open(seats: readonly (ClearanceSeat & { readonly id: string })[]): Promise<void> {
    const [first] = seats;
    if (first) await this.school.query(first.organizationId, OPEN, [JSON.stringify(seats)]);
  }

  async hold(organizationId: string, seatId: string, studentId: string): Promise<ClearanceRecord | null> {
    return this.school.within(organizationId, async () => {
      const [row] = await this.school.query<ClearanceRow>(
        organizationId,
        'SELECT id, version, task_id, status FROM clearance WHERE organization_id = $1 AND seat_id = $2 AND student_id = $3 FOR UPDATE',
        [organizationId, seatId, studentId],
      );
      if (!row) return null;
      const [found] = await this.school.query<{ documents: ClearanceDocument[] }>(
        organizationId,
        `SELECT ${DOCUMENTS} FROM clearance c WHERE c.organization_id = $1 AND c.id = $2`,
        [organizationId, row.id],
      );
      return {
        id: row.id,
        organizationId,
        version: row.version,
        taskId: row.task_id,
        seatId,
        studentId,
        status: row.status,
        documents: found?.documents ?? [],
      };
    });
  }

  record(
    clearance: ClearanceRecord,
    version: number,
    documents: readonly ClearanceDocument[],
    by: { readonly personId: string; readonly at: Date },
  ): Promise<number> {
    const { organizationId, id } = clearance;
    return this.school.within(organizationId, async () => {
      const raised = await this.rows.update('clearance', { organizationId, id }, version, {});
      await this.school.query(organizationId, RECORD, [organizationId, id, JSON.stringify(documents), by.personId, by.at]);
      return raised;
    });
  }

  attest(
    clearance: ClearanceRecord,
    version: number,
    by: { readonly personId: string; readonly at: Date; readonly rulePackVersion: number },
  ): Promise<number> {
    const { organizationId, id } = clearance;
    return this.rows.update('clearance', { organizationId, id }, version, {
      status: 'ATTESTED',
      attestedBy: by.personId,
      attestedAt: by.at,
      rulePackVersion: by.rulePackVersion,
    });
  }
}
