import { Injectable } from '@nestjs/common';
import { inGoodStanding } from '#libs/consortium/contract';
import { businessDate } from '#libs/kernel';
import { Clock, Db, Rows } from '#libs/platform';
import type { ObligationStatus } from '../domain/obligation-status.js';
import type { FactSource, Standing } from '../domain/template.js';
import { ObligationStore, type NewObligation, type WeighedAnew } from '../application/ports/obligation-store.js';
import type { ObligationRecord } from '../application/ports/records.js';

const COLUMNS = `o.id, o.consortium_id AS "consortiumId", o.version, o.number, o.set_hash AS "setHash", o.code, o.metric, o.target, o.weight, o.cadence, o.grace_days AS "graceDays",
  o.scope, o.computed_from AS "computedFrom", o.within_days AS "withinDays", o.obligor_id AS "obligorId", o.beneficiary_id AS "beneficiaryId", o.proposed_by_id AS "proposedById",
  o.awaits_id AS "awaitsId", o.replaces_id AS "replacesId", o.superseded_by_id AS "supersededById", o.status, o.answer_by AS "answerBy", o.proposed_at AS "proposedAt", o.agreed_at AS "agreedAt",
  json_build_array(json_build_object('organizationId', o.obligor_id), json_build_object('organizationId', o.beneficiary_id)) AS parties`;

const FIND = `SELECT ${COLUMNS} FROM obligation o WHERE o.id = $1`;

const STANDINGS = `SELECT m.organization_id AS "organizationId", g.kind,
    EXISTS (SELECT 1 FROM lead_seat l WHERE l.consortium_id = m.consortium_id AND l.organization_id = m.organization_id) AS leads,
    c.secretariat_id = m.organization_id AS "holdsSecretariat"
  FROM membership m JOIN organization g ON g.id = m.organization_id JOIN consortium c ON c.id = m.consortium_id
  WHERE m.consortium_id = $1 AND m.organization_id = ANY($2::uuid[]) AND ${inGoodStanding('m', '$3')}`;

const NEXT_NUMBER = `INSERT INTO obligation_number (consortium_id, last) VALUES ($1, 1)
  ON CONFLICT (consortium_id) DO UPDATE SET last = obligation_number.last + 1 RETURNING last`;

const CREDITABLE = `SELECT ${COLUMNS} FROM obligation o
  WHERE o.consortium_id = $1 AND o.computed_from = $2 AND o.obligor_id = $3 AND o.status IN ('AGREED', 'SUPERSEDED') AND (o.beneficiary_id = $4 OR o.scope = 'CONSORTIUM')
  ORDER BY o.id FOR UPDATE`;

/** Nothing begins in a dissolved consortium. */
const BEHIND = `SELECT o.id FROM obligation o WHERE o.status = 'AGREED' AND NOT EXISTS (
    SELECT 1 FROM consortium c WHERE c.id = o.consortium_id AND c.status = 'DISSOLVED') AND NOT EXISTS (
    SELECT 1 FROM obligation_window w WHERE w.consortium_id = o.consortium_id AND w.obligation_id = o.id AND w.ends_on >= $1)
  ORDER BY o.id LIMIT $2`;

const WEIGHED_ANEW = `SELECT o.id, o.consortium_id AS "consortiumId", o.weight AS from, (t.definition ->> 'weight')::int AS weight
  FROM obligation o JOIN consortium c ON c.id = o.consortium_id JOIN obligation_template t ON t.set_hash = c.template_hash AND t.code = o.code
  WHERE o.consortium_id = $1 AND o.set_hash IS NOT NULL AND o.status IN ('PROPOSED', 'AGREED') AND o.weight <> (t.definition ->> 'weight')::int
  ORDER BY o.id FOR UPDATE OF o`;

@Injectable()
export class SqlObligationStore extends ObligationStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly clock: Clock,
  ) {
    super();
  }

  async find(id: string): Promise<ObligationRecord | null> {
    return (await this.db.read<ObligationRecord>({ name: 'obligation-find', text: FIND }, [id]))[0] ?? null;
  }

  async lock(id: string): Promise<ObligationRecord | null> {
    return (await this.db.query<ObligationRecord>(`${FIND} FOR UPDATE`, [id]))[0] ?? null;
  }

  async standings(consortiumId: string, organizationIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await this.db.query<Standing>(STANDINGS, [consortiumId, organizationIds, businessDate(this.clock.now())]);
    return new Map(rows.map((row) => [row.organizationId, row]));
  }

  async nextNumber(consortiumId: string): Promise<number> {
    const rows = await this.db.query<{ last: number }>(NEXT_NUMBER, [consortiumId]);
    return rows[0]?.last ?? 1;
  }

  async standingNumber(
    consortiumId: string,
    { obligorId, beneficiaryId, except }: Parameters<ObligationStore['standingNumber']>[1],
    code: string,
  ): Promise<number | null> {
    const rows = await this.db.query<{ number: number }>(
      `SELECT number FROM obligation WHERE consortium_id = $1 AND obligor_id = $2 AND beneficiary_id = $3 AND code = $4 AND status IN ('PROPOSED', 'AGREED')
         AND id IS DISTINCT FROM $5 LIMIT 1`,
      [consortiumId, obligorId, beneficiaryId, code, except],
    );
    return rows[0]?.number ?? null;
  }

  async insert({ definition, ...obligation }: NewObligation): Promise<void> {
    await this.rows.insert('obligation', { ...obligation, definition: definition && JSON.stringify(definition), version: 1, status: 'PROPOSED' });
  }

  answer(obligation: ObligationRecord, status: ObligationStatus, at: Date): Promise<number> {
    return this.rows.update('obligation', { id: obligation.id }, obligation.version, {
      status,
      awaitsId: null,
      agreedAt: status === 'AGREED' ? at : null,
    });
  }

  async amend(
    { consortiumId, id }: Pick<ObligationRecord, 'id' | 'consortiumId'>,
    { status, target, weight, supersededById }: Parameters<ObligationStore['amend']>[1],
  ): Promise<number> {
    const rows = await this.db.query<{ version: number }>(
      `UPDATE obligation SET status = coalesce($3, status), target = coalesce($4, target), superseded_by_id = coalesce($5, superseded_by_id), weight = coalesce($6, weight), version = version + 1
       WHERE consortium_id = $1 AND id = $2 RETURNING version`,
      [consortiumId, id, status ?? null, target ?? null, supersededById ?? null, weight ?? null],
    );
    return rows[0]?.version ?? 0;
  }

  async touch({ consortiumId, id }: ObligationRecord): Promise<number> {
    const rows = await this.db.query<{ version: number }>(
      'UPDATE obligation SET version = version + 1 WHERE consortium_id = $1 AND id = $2 RETURNING version',
      [consortiumId, id],
    );
    return rows[0]?.version ?? 0;
  }

  lockCreditable(consortiumId: string, source: FactSource, obligorId: string, verifierId: string): Promise<readonly ObligationRecord[]> {
    return this.db.query<ObligationRecord>(CREDITABLE, [consortiumId, source, obligorId, verifierId]);
  }

  lockWeighedAnew(consortiumId: string): Promise<readonly WeighedAnew[]> {
    return this.db.query<WeighedAnew>(WEIGHED_ANEW, [consortiumId]);
  }

  async withoutWindowOn(date: string, limit: number): Promise<readonly string[]> {
    return (await this.db.query<{ id: string }>(BEHIND, [date, limit])).map((row) => row.id);
  }
}
