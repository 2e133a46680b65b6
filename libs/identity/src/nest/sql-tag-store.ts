import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import type { TagClaim } from '../domain/decide-tag.js';
import { TagStore, type TaggedOrganization, type TagOutcome, type TagRecord } from '../application/ports/tag-store.js';

/** Consortia an organization is a member of, as the rules ask for them. */
export const consortiaSql = (
  organization: string,
): string => `coalesce((SELECT json_agg(json_build_object('consortiumId', m.consortium_id)) FROM membership m
  WHERE m.organization_id = ${organization} AND m.status IN ('LEADING', 'ACTIVE', 'SUSPENDED')), '[]')`;

@Injectable()
export class SqlTagStore extends TagStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(id: string): Promise<TagRecord | null> {
    const rows = await this.db.query<TagRecord>(
      `SELECT t.id, t.version, t.organization_id AS "organizationId", t.kind, t.value, t.state, ${consortiaSql('t.organization_id')} AS consortia
       FROM organization_tag t WHERE t.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async organization(id: string): Promise<TaggedOrganization | null> {
    const rows = await this.db.query<TaggedOrganization>(
      `SELECT o.id, o.id AS "organizationId", o.kind AS "organizationKind", ${consortiaSql('o.id')} AS consortia FROM organization o WHERE o.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async standing(organizationId: string, { kind, value }: Pick<TagClaim, 'kind' | 'value'>): ReturnType<TagStore['standing']> {
    const rows = await this.db.query<{ state: string; stage: string | null }>(
      `SELECT state, stage FROM organization_tag WHERE organization_id = $1 AND kind = $2 AND value = $3 AND state IN ('CLAIMED', 'VERIFIED')`,
      [organizationId, kind, value],
    );
    const verified = rows.find(({ state }) => state === 'VERIFIED');
    return { waiting: rows.some(({ state }) => state === 'CLAIMED'), verified: verified ? { stage: verified.stage } : null };
  }

  async add(tag: Parameters<TagStore['add']>[0]): Promise<void> {
    await this.rows.insert('organization_tag', { ...tag, version: 1, state: 'CLAIMED' });
  }

  async settle(tag: TagRecord, version: number, { state, at, ...outcome }: TagOutcome): Promise<number> {
    if (state === 'VERIFIED') {
      await this.db.query(
        `UPDATE organization_tag SET state = 'SUPERSEDED' WHERE organization_id = $1 AND kind = $2 AND value = $3 AND state = 'VERIFIED'`,
        [tag.organizationId, tag.kind, tag.value],
      );
    }
    return this.rows.update('organization_tag', { id: tag.id }, version, { state, answeredAt: at, ...outcome });
  }
}
