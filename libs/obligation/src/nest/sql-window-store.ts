import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { isDue, isKept } from '../domain/progress.js';
import type { Window } from '../domain/window.js';
import type { ObligationRecord, WindowRecord } from '../application/ports/records.js';
import { WindowStore, type Figures } from '../application/ports/window-store.js';

/** A window as the domain reads it. */
export const WINDOW_COLUMNS = `w.id, w.consortium_id AS "consortiumId", w.obligation_id AS "obligationId", w.ordinal, w.starts_on AS "startsOn", w.ends_on AS "endsOn",
  w.obligor_id AS "obligorId", w.beneficiary_id AS "beneficiaryId", w.metric, w.target, w.weight, w.entries, w.late_entries AS "lateEntries",
  w.waived_at IS NOT NULL AS waived, w.grace_days AS "graceDays", w.extended_to AS "extendedTo", w.kept,
  json_build_object('numerator', w.claimed_numerator, 'denominator', w.claimed_denominator, 'late', w.claimed_late) AS claimed,
  json_build_object('numerator', w.verified_numerator, 'denominator', w.verified_denominator, 'late', w.verified_late) AS verified`;

const OF = `SELECT ${WINDOW_COLUMNS} FROM obligation_window w WHERE w.consortium_id = $1 AND w.obligation_id = $2`;

const NOTHING = { numerator: 0, denominator: 0, late: 0 };

@Injectable()
export class SqlWindowStore extends WindowStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  last({ consortiumId, id }: ObligationRecord): Promise<WindowRecord | null> {
    return this.one(`${OF} ORDER BY w.ordinal DESC LIMIT 1`, [consortiumId, id]);
  }

  on({ consortiumId, id }: ObligationRecord, date: string): Promise<WindowRecord | null> {
    return this.one(`${OF} AND w.starts_on <= $3 AND w.ends_on >= $3`, [consortiumId, id, date]);
  }

  drawnOver({ consortiumId, id }: ObligationRecord, date: string): Promise<WindowRecord | null> {
    return this.one(`${OF} AND w.ends_on < $3 AND w.extended_to >= $3 AND NOT w.kept AND w.waived_at IS NULL ORDER BY w.ordinal LIMIT 1`, [
      consortiumId,
      id,
      date,
    ]);
  }

  find({ consortiumId, id }: ObligationRecord, windowId: string): Promise<WindowRecord | null> {
    return this.one(`${OF} AND w.id = $3`, [consortiumId, id, windowId]);
  }

  async open(id: string, obligation: ObligationRecord, ordinal: number, window: Window): Promise<void> {
    const { consortiumId, obligorId, beneficiaryId, metric, target, weight, graceDays } = obligation;
    const due = isDue({ metric, target, weight, claimed: NOTHING, verified: NOTHING, entries: 0, lateEntries: 0 });
    await this.rows.insert('obligation_window', {
      id,
      consortiumId,
      obligationId: obligation.id,
      ordinal,
      ...window,
      obligorId,
      beneficiaryId,
      metric,
      target,
      weight,
      graceDays,
      due,
    });
  }

  async write(window: WindowRecord, { claimed, verified, entries, lateEntries }: Figures): Promise<void> {
    const next = { ...window, claimed, verified, entries, lateEntries };
    await this.db.query(
      `UPDATE obligation_window SET claimed_numerator = $3, claimed_denominator = $4, verified_numerator = $5, verified_denominator = $6, entries = $7, due = $8, kept = $9,
         claimed_late = $10, verified_late = $11, late_entries = $12
       WHERE consortium_id = $1 AND id = $2`,
      [
        window.consortiumId,
        window.id,
        claimed.numerator,
        claimed.denominator,
        verified.numerator,
        verified.denominator,
        entries,
        isDue(next),
        isKept(next),
        claimed.late,
        verified.late,
        lateEntries,
      ],
    );
  }

  async waive(window: WindowRecord, at: Date): Promise<void> {
    await this.db.query('UPDATE obligation_window SET waived_at = $3, due = false, kept = false WHERE consortium_id = $1 AND id = $2', [
      window.consortiumId,
      window.id,
      at,
    ]);
  }

  async extend({ consortiumId, id }: WindowRecord, until: string): Promise<void> {
    await this.db.query('UPDATE obligation_window SET extended_to = $3 WHERE consortium_id = $1 AND id = $2', [consortiumId, id, until]);
  }

  private async one(sql: string, values: readonly unknown[]): Promise<WindowRecord | null> {
    return (await this.db.query<WindowRecord>(sql, values))[0] ?? null;
  }
}
