import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/kernel';
import { Db } from '#libs/platform';
import { RungStore } from '../application/ports/rung-store.js';
import type { Step } from '../domain/ladder.js';

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

@Injectable()
export class SqlRungStore extends RungStore {
  constructor(private readonly db: Db) {
    super();
  }

  async activeConsortia(): Promise<readonly string[]> {
    return idsOf(await this.db.query<{ id: string }>(`SELECT id FROM consortium WHERE status = 'ACTIVE' ORDER BY id`));
  }

  async known(consortiumId: string, windowIds: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
    if (windowIds.length === 0) return new Map();
    const rows = await this.db.query<{ windowId: string; rungs: number[] }>(
      `SELECT window_id AS "windowId", array_agg(rung) AS rungs FROM notice_rung WHERE consortium_id = $1 AND window_id = ANY($2::uuid[]) GROUP BY window_id`,
      [consortiumId, windowIds],
    );
    return new Map(rows.map(({ windowId, rungs }) => [windowId, rungs]));
  }

  async take(
    { consortiumId, windowId }: { readonly consortiumId: string; readonly windowId: string },
    id: string,
    step: Step,
    at: Date,
  ): Promise<boolean> {
    const taken = await this.db.query(
      `INSERT INTO notice_rung (consortium_id, window_id, rung, id, outcome, at) VALUES ($1, $2, $3, $4, 'SENT', $5) ON CONFLICT (consortium_id, window_id, rung) DO NOTHING RETURNING rung`,
      [consortiumId, windowId, step.send, id, at],
    );
    if (taken.length === 0) return false;
    await this.db.query(
      `INSERT INTO notice_rung (consortium_id, window_id, rung, id, outcome, at)
       SELECT $1, $2, rung, gen_random_uuid(), 'SKIPPED', $4 FROM unnest($3::smallint[]) rung ORDER BY rung ON CONFLICT DO NOTHING`,
      [consortiumId, windowId, step.skip, at],
    );
    return true;
  }

  async leadSeats(consortiumId: string): Promise<readonly string[]> {
    return idsOf(
      await this.db.query<{ id: string }>('SELECT organization_id AS id FROM lead_seat WHERE consortium_id = $1 ORDER BY position', [consortiumId]),
    );
  }

  async people(organizationIds: readonly string[], roles: readonly Role[]): Promise<readonly string[]> {
    return idsOf(
      await this.db.query<{ id: string }>(
        `SELECT DISTINCT p.person_id AS id FROM post p JOIN organization o ON o.id = p.organization_id AND o.status = 'ADMITTED'
         WHERE p.organization_id = ANY($1::uuid[]) AND p.role = ANY($2) AND p.to_at IS NULL ORDER BY 1`,
        [organizationIds, roles],
      ),
    );
  }
}
