import { Injectable } from '@nestjs/common';
import type { SubjectTable } from '#libs/access';
import { consortiaOf, holds, missing, staffRoles, type Actor } from '#libs/kernel';
import { Db, Gate, page, readCursor, type Page, type PageQuery } from '#libs/platform';
import { OrganizationTags, type TagFact, type TagView } from '../contract.js';
import { TagStore, type TagRecord } from '../application/ports/tag-store.js';
import { tagWords } from '../domain/tag.js';
import { consortiaSql } from './sql-tag-store.js';

/** Where the fields of the rules about tags are. */
const tagTable: SubjectTable = {
  columns: { organizationId: { sql: 't.organization_id', type: 'uuid' } },
  relations: {
    consortia: {
      from: 'membership m',
      on: `m.organization_id = t.organization_id AND m.status IN ('LEADING', 'ACTIVE', 'SUSPENDED')`,
      columns: { consortiumId: { sql: 'm.consortium_id', type: 'uuid' } },
    },
  },
};

type Row = Omit<TagView, 'words' | 'mayConfirm' | 'claimedAt' | 'answeredAt'> &
  Pick<TagRecord, 'organizationId' | 'consortia'> & { readonly claimedAt: Date; readonly answeredAt: Date | null };

const SELECT = `SELECT t.id, t.version, t.organization_id AS "organizationId", json_build_object('id', o.id, 'shortName', o.short_name) AS organization, t.kind, t.value,
    t.stage, t.since::text AS since, t.source_link AS "sourceLink", t.state, t.claimed_at AS "claimedAt", t.answered_at AS "answeredAt", t.by_operator AS "byOperator", t.reason,
    CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'shortName', a.short_name) END AS "answeredBy", ${consortiaSql('t.organization_id')} AS consortia
  FROM organization_tag t JOIN organization o ON o.id = t.organization_id LEFT JOIN organization a ON a.id = t.answered_by_id`;

/** What organizations are known for, as somebody may see it. */
@Injectable()
export class TagReader extends OrganizationTags {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly tags: TagStore,
  ) {
    super();
  }

  /** Of one organization: what waits, what is confirmed, and what was not; the newest 100. */
  async ofOrganization(actor: Actor, id: string): Promise<readonly TagView[]> {
    await this.gate.require(actor, 'read', 'OrganizationTag', await this.tags.organization(id));
    const rows = await this.db.query<Row>(`${SELECT} WHERE t.organization_id = $1 AND t.state <> 'WITHDRAWN' ORDER BY t.id DESC LIMIT 100`, [id]);
    return rows.map((row) => this.view(actor, row));
  }

  /** Of the members of one consortium: what is claimed and what is confirmed. */
  async ofConsortium(actor: Actor, consortiumId: string): Promise<readonly TagView[]> {
    // The operator reads tags of organizations, and sees no consortium.
    if (![...consortiaOf(actor, ...staffRoles), ...actor.oversees].includes(consortiumId)) throw missing();
    const rows = await this.db.query<Row>(
      `${SELECT} JOIN membership n ON n.organization_id = t.organization_id AND n.consortium_id = $1 AND n.status IN ('LEADING', 'ACTIVE', 'SUSPENDED')
       WHERE t.state IN ('CLAIMED', 'VERIFIED') ORDER BY t.organization_id, t.kind, t.id LIMIT 2000`,
      [consortiumId],
    );
    return rows.map((row) => this.view(actor, row));
  }

  /** Claims the actor may confirm, the oldest first. */
  async waiting(actor: Actor, { after, limit }: PageQuery): Promise<Page<TagView>> {
    const [from = null] = readCursor(after) ?? [];
    const values: unknown[] = [from, limit + 1];
    const allowed = this.gate.predicate(actor, 'confirm', 'OrganizationTag', tagTable, (value) => `$${values.push(value)}`);
    const rows = await this.db.query<Row>(
      `${SELECT} WHERE t.state = 'CLAIMED' AND ($1::uuid IS NULL OR t.id > $1) AND ${allowed} ORDER BY t.id LIMIT $2`,
      values,
    );
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => this.view(actor, row),
    );
  }

  async one(actor: Actor, id: string): Promise<TagView> {
    await this.gate.require(actor, 'read', 'OrganizationTag', await this.tags.find(id));
    const [row] = await this.db.query<Row>(`${SELECT} WHERE t.id = $1`, [id]);
    if (!row) throw missing();
    return this.view(actor, row);
  }

  async verified(organizationIds: readonly string[]): Promise<ReadonlyMap<string, readonly TagFact[]>> {
    const rows = await this.db.query<Omit<TagFact, 'words'> & { readonly organizationId: string }>(
      `SELECT organization_id AS "organizationId", kind, value, stage, since::text AS since FROM organization_tag
       WHERE organization_id = ANY($1::uuid[]) AND state = 'VERIFIED' ORDER BY organization_id, kind, id`,
      [[...new Set(organizationIds)]],
    );
    const found = new Map<string, TagFact[]>();
    for (const { organizationId, ...tag } of rows)
      found.set(organizationId, [...(found.get(organizationId) ?? []), { ...tag, words: tagWords(tag) }]);
    return found;
  }

  private view(actor: Actor, { consortia, organizationId, claimedAt, answeredAt, ...row }: Row): TagView {
    const about = { id: row.id, organizationId, consortia };
    return {
      ...row,
      words: tagWords(row),
      claimedAt: claimedAt.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
      mayConfirm: row.state === 'CLAIMED' && !holds(actor, organizationId) && this.gate.allows(actor, 'confirm', 'OrganizationTag', about),
    };
  }
}
