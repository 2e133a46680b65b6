import { Injectable } from '@nestjs/common';
import { staffRoles, type Role } from '#libs/kernel';
import { Db, Ids, Rows } from '#libs/platform';
import { MergerStore, type MergerRecord, type MovedPosts, type NewMerger } from '../application/ports/merger-store.js';
import { mergedNote } from './merged-name.js';
import type { MergerState } from '../domain/merger-state.js';

/** What ends at the merged organization: every post of work. Overseers stand beside the staff roles and end with them. */
const ending: readonly Role[] = [...staffRoles, 'OVERSEER'];

@Injectable()
export class SqlMergerStore extends MergerStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly ids: Ids,
  ) {
    super();
  }

  async find(id: string): Promise<MergerRecord | null> {
    const rows = await this.db.query<MergerRecord>(
      `SELECT id, from_id AS "fromId", into_id AS "intoId", merges_on::text AS "on", state, declared_by AS "declaredBy" FROM organization_merger WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async isOpen(fromId: string, intoId: string): Promise<boolean> {
    const rows = await this.db.query(
      `SELECT 1 FROM organization_merger WHERE state IN ('DECLARED', 'ACCEPTED') AND (from_id IN ($1, $2) OR into_id = $1) LIMIT 1`,
      [fromId, intoId],
    );
    return rows.length > 0;
  }

  async add({ on, ...merger }: NewMerger): Promise<void> {
    await this.rows.insert('organization_merger', { ...merger, mergesOn: on, state: 'DECLARED' });
  }

  async settle(id: string, state: MergerState, more: Parameters<MergerStore['settle']>[2]): Promise<void> {
    await this.db.query(
      `UPDATE organization_merger SET state = $2, answered_by = coalesce($3, answered_by), answered_at = coalesce($4, answered_at), recorded_at = $5
       WHERE id = $1`,
      [id, state, more.answeredBy ?? null, more.answeredAt ?? null, more.recordedAt ?? null],
    );
  }

  async merge(fromId: string, version: number, intoId: string, at: Date): Promise<number> {
    const next = await this.rows.update('organization', { id: fromId }, version, { status: 'MERGED', mergedIntoId: intoId, mergedAt: at });
    // Who acts for those merged before is whoever acts for the one that took them in: one step from each, however long the chain.
    await this.db.query(
      `UPDATE organization o SET merged_into_id = b.id, merged_note = ${mergedNote('b.short_name')} FROM organization b
       WHERE b.id = $2 AND (o.id = $1 OR o.merged_into_id = $1)`,
      [fromId, intoId],
    );
    return next;
  }

  async movePosts(fromId: string, intoId: string, moved: readonly Role[], at: Date): Promise<MovedPosts> {
    const posts = await this.db.query<{ id: string; personId: string; role: Role }>(
      `UPDATE post SET to_at = greatest($2, from_at), version = version + 1 WHERE organization_id = $1 AND role = ANY($3::text[]) AND to_at IS NULL
       RETURNING id, person_id AS "personId", role`,
      [fromId, at, ending],
    );
    await this.db.query(
      `UPDATE invitation SET revoked_at = $2, version = version + 1
       WHERE organization_id = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2`,
      [fromId, at],
    );
    const goingOn = posts.filter(({ role }) => moved.includes(role));
    const given = await this.db.query<{ id: string }>(
      `INSERT INTO post (id, version, person_id, organization_id, role, from_at)
       SELECT n.id, 1, n.person_id, $1, n.role, $2 FROM unnest($3::uuid[], $4::uuid[], $5::text[]) n (id, person_id, role)
       WHERE NOT EXISTS (SELECT 1 FROM post p WHERE p.person_id = n.person_id AND p.organization_id = $1 AND p.to_at IS NULL AND p.role = ANY($6::text[]))
       RETURNING id`,
      [intoId, at, goingOn.map(() => this.ids.next()), goingOn.map(({ personId }) => personId), goingOn.map(({ role }) => role), ending],
    );
    return { ended: posts.map(({ id }) => id), given: given.map(({ id }) => id) };
  }
}
