import { Injectable } from '@nestjs/common';
import { canTransition, missing, organizationsWhere, type Actor } from '#libs/kernel';
import { afterCursor, Db, Gate, page, readCursor, type Page, type PageQuery } from '#libs/platform';
import { AffairsBook, type AffairsView, type MergerView } from '../contract.js';
import { MergerStore } from '../application/ports/merger-store.js';
import { mergerTransitions } from '../domain/merger-state.js';

type Row = Omit<MergerView, 'declaredAt' | 'answeredAt' | 'recordedAt' | 'may'> & {
  readonly declaredAt: Date;
  readonly answeredAt: Date | null;
  readonly recordedAt: Date | null;
};

const side = (alias: string): string => `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'shortName', ${alias}.short_name)`;

const SELECT = `SELECT g.id, a.version, ${side('a')} AS "from", ${side('b')} AS "into", g.reason, g.merges_on::text AS "on", g.state,
    g.declared_at AS "declaredAt", g.answered_at AS "answeredAt", g.recorded_at AS "recordedAt"
  FROM organization_merger g JOIN organization a ON a.id = g.from_id JOIN organization b ON b.id = g.into_id`;

/** Mergers, as the staff of both sides and the operator see them. */
@Injectable()
export class MergerReader {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly mergers: MergerStore,
    private readonly affairs: AffairsBook,
  ) {}

  /** Those an organization is a side of, the newest 50. */
  async ofOrganization(actor: Actor, organizationId: string): Promise<readonly MergerView[]> {
    await this.gate.require(actor, 'read', 'Merger', { id: organizationId, fromId: organizationId, intoId: organizationId });
    const rows = await this.db.query<Row>(`${SELECT} WHERE g.from_id = $1 OR g.into_id = $1 ORDER BY g.id DESC LIMIT 50`, [organizationId]);
    return rows.map((row) => this.view(actor, row));
  }

  /** What both sides have agreed to and the operator has not recorded, the oldest first. */
  async waiting(actor: Actor, { after, limit }: PageQuery): Promise<Page<MergerView>> {
    const [from = null] = readCursor(after) ?? [];
    const rows = await this.db.query<Row>(`${SELECT} WHERE g.state = 'ACCEPTED' AND ${afterCursor('g.id', '$1')} ORDER BY g.id LIMIT $2`, [
      from,
      limit + 1,
    ]);
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => this.view(actor, row),
    );
  }

  async one(actor: Actor, id: string): Promise<MergerView> {
    const [row] = await this.db.query<Row>(`${SELECT} WHERE g.id = $1`, [id]);
    if (!row) throw missing();
    await this.gate.require(actor, 'read', 'Merger', sides(row));
    return this.view(actor, row);
  }

  /** What the other side would take in, for whoever answers. */
  async affairsFor(actor: Actor, id: string): Promise<AffairsView> {
    const { fromId } = await this.gate.require(actor, 'answer', 'Merger', await this.mergers.find(id));
    return this.affairsOf(fromId);
  }

  /** How many wait for the actor: to answer, or as operator to record. */
  async waitingFor(actor: Actor): Promise<{ readonly toAnswer: number; readonly toRecord: number }> {
    const [row] = await this.db.query<{ toAnswer: number; toRecord: number }>(
      `SELECT count(*) FILTER (WHERE state = 'DECLARED' AND into_id = ANY($1::uuid[]))::int AS "toAnswer",
         count(*) FILTER (WHERE state = 'ACCEPTED' AND $2)::int AS "toRecord"
       FROM organization_merger WHERE state IN ('DECLARED', 'ACCEPTED') AND (into_id = ANY($1::uuid[]) OR $2)`,
      [organizationsWhere(actor, 'DELEGATE'), actor.operator],
    );
    return row ?? { toAnswer: 0, toRecord: 0 };
  }

  /** What a merger would touch: posts that end, and what other capabilities count. */
  async affairsOf(organizationId: string): Promise<AffairsView> {
    const [row] = await this.db.query<{ count: number }>(
      `SELECT count(DISTINCT person_id)::int AS count FROM post WHERE organization_id = $1 AND to_at IS NULL AND role NOT IN ('STUDENT', 'GUARDIAN')`,
      [organizationId],
    );
    const count = row?.count ?? 0;
    const people = {
      code: 'identity.people',
      count,
      words: {
        zh: `${count} 位工作人员的岗位结束；日常岗位转到接收单位，代表、财务和管理员由接收单位另行任命`,
        en: `People whose posts end: ${count}; posts of daily work go on at the other organization, which names delegates, finance and administrators itself`,
      },
    };
    return { items: [people, ...(await this.affairs.of(organizationId))].map(({ words, ...each }) => ({ ...each, words: { ...words } })) };
  }

  private view(actor: Actor, { declaredAt, answeredAt, recordedAt, ...row }: Row): MergerView {
    const may = (action: string, next: 'WITHDRAWN' | 'ACCEPTED' | 'RECORDED'): boolean =>
      canTransition(mergerTransitions, row.state, next) && this.gate.allows(actor, action, 'Merger', sides(row));
    return {
      ...row,
      declaredAt: declaredAt.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
      recordedAt: recordedAt?.toISOString() ?? null,
      may: { withdraw: may('withdraw', 'WITHDRAWN'), answer: may('answer', 'ACCEPTED'), record: may('record', 'RECORDED') },
    };
  }
}

/** A merger as the rules ask about it. */
const sides = ({ id, from, into }: Pick<Row, 'id' | 'from' | 'into'>) => ({ id, fromId: from.id, intoId: into.id });
