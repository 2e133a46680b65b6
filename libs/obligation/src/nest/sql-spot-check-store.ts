import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import {
  SpotCheckStore,
  type CandidateFacts,
  type CommittedCheck,
  type SampledRecord,
  type VerifiedFor,
} from '../application/ports/spot-check-store.js';

const UNCOMMITTED = `SELECT c.id FROM consortium c WHERE c.status = 'ACTIVE' AND c.spot_checker_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM spot_check s WHERE s.consortium_id = c.id AND s.month = $1) ORDER BY c.id`;

const COMMIT = `INSERT INTO spot_check (id, consortium_id, version, month, status, seed, seed_hash, committed_at)
  VALUES ($1, $2, 1, $3, 'COMMITTED', $4, $5, $6) ON CONFLICT (consortium_id, month) DO NOTHING RETURNING id`;

/** A month is over on the first day of the next one: $1 today. */
const UNDRAWN = `SELECT s.id FROM spot_check s WHERE s.status = 'COMMITTED' AND s.month < date_trunc('month', $1::date)::date ORDER BY s.month, s.id`;

const LOCK = `SELECT s.id, s.consortium_id AS "consortiumId", s.version, s.month, s.seed FROM spot_check s
  WHERE s.id = $1 AND s.status = 'COMMITTED' FOR UPDATE SKIP LOCKED`;

const CANDIDATES = `SELECT f.id, f.obligation_id AS "obligationId", o.obligor_id AS "obligorId", f.verifier_id AS "verifierId",
    CASE WHEN f.source_kind = 'CLAIM' THEN c.since END AS "claimedAt", f.verified_at AS "verifiedAt"
  FROM verification f JOIN obligation o ON o.consortium_id = f.consortium_id AND o.id = f.obligation_id
  LEFT JOIN obligation_claim c ON f.source_kind = 'CLAIM' AND c.id = f.source_id
  WHERE f.consortium_id = $1 AND f.source_kind IN ('TASK', 'HOURS', 'PAYMENT', 'CLAIM') AND f.withdrawn_at IS NULL
    AND f.verified_at >= ($2::date)::timestamp AT TIME ZONE 'Asia/Shanghai' AND f.verified_at < ($3::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`;

const VERIFIED_FOR = `SELECT f.verifier_id AS "verifierId", o.obligor_id AS "obligorId", count(*)::int AS count
  FROM verification f JOIN obligation o ON o.consortium_id = f.consortium_id AND o.id = f.obligation_id
  WHERE f.consortium_id = $1 AND f.source_kind = 'CLAIM' AND f.withdrawn_at IS NULL GROUP BY f.verifier_id, o.obligor_id`;

const ITEMS = `INSERT INTO spot_check_item (id, consortium_id, check_id, version, position, verification_id, obligation_id, reason, checker_id)
  SELECT i."itemId", $1, $2, 0, i.position, i.id, i."obligationId", i.reason, $3
  FROM ROWS FROM (json_to_recordset($4) AS ("itemId" uuid, id uuid, "obligationId" uuid, reason text)) WITH ORDINALITY
    AS i("itemId", id, "obligationId", reason, position)`;

const ITEM = `SELECT i.id, i.consortium_id AS "consortiumId", i.check_id AS "checkId", i.version, i.outcome, i.obligation_id AS "obligationId",
    o.obligor_id AS "obligorId", f.verifier_id AS "verifierId", f.withdrawn_at IS NULL AS stands,
    json_build_object('id', f.id, 'obligationId', f.obligation_id, 'windowId', f.window_id, 'numerator', f.numerator, 'denominator', f.denominator,
      'late', f.late) AS verification,
    json_build_object('consortiumId', f.consortium_id, 'kind', f.source_kind, 'id', f.source_id, 'pageId', f.page_id) AS source
  FROM spot_check_item i JOIN verification f ON f.consortium_id = i.consortium_id AND f.id = i.verification_id
  JOIN obligation o ON o.consortium_id = i.consortium_id AND o.id = i.obligation_id WHERE i.id = $1`;

@Injectable()
export class SqlSpotCheckStore extends SpotCheckStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async uncommitted(month: string): Promise<readonly string[]> {
    return (await this.db.query<{ id: string }>(UNCOMMITTED, [month])).map(({ id }) => id);
  }

  async commit({ id, consortiumId, month, seed, seedHash, committedAt }: Parameters<SpotCheckStore['commit']>[0]): Promise<boolean> {
    return (await this.db.query(COMMIT, [id, consortiumId, month, seed, seedHash, committedAt])).length > 0;
  }

  async undrawn(today: string): Promise<readonly string[]> {
    return (await this.db.query<{ id: string }>(UNDRAWN, [today])).map(({ id }) => id);
  }

  async lock(id: string): Promise<CommittedCheck | null> {
    return (await this.db.query<CommittedCheck>(LOCK, [id]))[0] ?? null;
  }

  candidates(consortiumId: string, from: string, to: string): Promise<readonly CandidateFacts[]> {
    return this.db.query<CandidateFacts>(CANDIDATES, [consortiumId, from, to]);
  }

  verifiedFor(consortiumId: string): Promise<readonly VerifiedFor[]> {
    return this.db.query<VerifiedFor>(VERIFIED_FOR, [consortiumId]);
  }

  async draw(
    { id, consortiumId, version }: CommittedCheck,
    { at, dueOn, checkerId, population, items }: Parameters<SpotCheckStore['draw']>[1],
  ): Promise<number> {
    const changes = { status: 'DRAWN', drawnAt: at, dueOn, checkerId, population: JSON.stringify(population) };
    const drawn = await this.rows.update('spot_check', { consortiumId, id }, version, changes);
    await this.db.query(ITEMS, [consortiumId, id, checkerId, JSON.stringify(items)]);
    return drawn;
  }

  async item(id: string): Promise<SampledRecord | null> {
    return (await this.db.query<SampledRecord>(ITEM, [id]))[0] ?? null;
  }

  record({ id, consortiumId, version }: SampledRecord, found: Parameters<SpotCheckStore['record']>[1]): Promise<number> {
    return this.rows.update('spot_check_item', { consortiumId, id }, version, { ...found });
  }
}
