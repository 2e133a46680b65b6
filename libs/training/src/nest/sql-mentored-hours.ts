import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { MentoredHours } from '../contract.js';

/** The mentor's batch says who confirmed, the hours' own state that the school has credited them. */
const CREDITED = {
  name: 'training-mentored-hours',
  text: `SELECT b.decided_by AS "personId", sum(h.minutes)::int AS minutes
    FROM hours_batch b JOIN hours h ON h.organization_id = b.organization_id AND h.confirmation_id = b.id AND h.status = 'CREDITED'
    WHERE b.kind = 'CONFIRMED' AND b.counts AND b.decided_by = ANY($1::uuid[]) GROUP BY b.decided_by`,
};

@Injectable()
export class SqlMentoredHours extends MentoredHours {
  constructor(private readonly db: Db) {
    super();
  }

  async credited(personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.read<{ personId: string; minutes: number }>(CREDITED, [[...new Set(personIds)]]);
    return new Map(rows.map(({ personId, minutes }) => [personId, minutes]));
  }
}
