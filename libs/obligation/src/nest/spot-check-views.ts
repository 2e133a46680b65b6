import { Injectable } from '@nestjs/common';
import { missing, organizationsWhere, staffRoles, type Actor } from '#libs/kernel';
import { Db } from '#libs/platform';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationDirectory, partySql } from '#libs/identity/contract';
import type { SampledView, SpotCheckItem, SpotChecksView, SpotCheckView } from '../contract.js';
import { numberOf } from '../application/naming.js';
import { visibleConsortia } from '../application/visible-consortia.js';
import { DEFINITION } from './definition-sql.js';
import { rowHrefSql } from './source-sql.js';

/** The seed is told of a month that is drawn, and of no other. */
const COLUMNS = `s.id, s.consortium_id AS "consortiumId", s.month, s.status, s.seed_hash AS "seedHash", s.committed_at AS "committedAt",
  coalesce(jsonb_array_length(s.population), 0) AS population, n.sample, n.confirmed, n."notConfirmed"`;
const FROM = `spot_check s CROSS JOIN LATERAL (SELECT count(*)::int AS sample, count(*) FILTER (WHERE i.outcome = 'CONFIRMED')::int AS confirmed,
    count(*) FILTER (WHERE i.outcome = 'NOT_CONFIRMED')::int AS "notConfirmed"
  FROM spot_check_item i WHERE i.consortium_id = s.consortium_id AND i.check_id = s.id) n`;

const LIST = { name: 'spot-checks', text: `SELECT ${COLUMNS} FROM ${FROM} WHERE s.consortium_id = $1 ORDER BY s.month DESC LIMIT 24` };

const ONE = {
  name: 'spot-check',
  text: `SELECT ${COLUMNS}, CASE WHEN s.status = 'DRAWN' THEN s.seed END AS seed, s.drawn_at AS "drawnAt", s.due_on AS "dueOn",
      coalesce(s.population, '[]') AS candidates, CASE WHEN g.id IS NOT NULL THEN ${partySql('g')} END AS checker
    FROM ${FROM} LEFT JOIN organization g ON g.id = s.checker_id WHERE s.id = $1`,
};

/** $1 consortium, $2 check, $3 organizations that are "we". */
const ITEMS = {
  name: 'spot-check-items',
  text: `SELECT i.id, i.version, i.verification_id AS "verificationId", i.reason, i.obligation_id AS "obligationId", o.number, o.metric,
      d.definition -> 'names' AS names, d.definition -> 'unit' AS unit, f.numerator, f.denominator, ${partySql('a')} AS obligor,
      ${partySql('b')} AS verifier, f.verified_at AS "verifiedAt", ${rowHrefSql('f')} AS href, i.outcome,
      i.checked_at AS "checkedAt", CASE WHEN a.id = ANY($3::uuid[]) OR b.id = ANY($3::uuid[]) OR i.checker_id = ANY($3::uuid[]) THEN t.text END AS note
    FROM spot_check_item i JOIN verification f ON f.consortium_id = i.consortium_id AND f.id = i.verification_id
    JOIN obligation o ON o.consortium_id = i.consortium_id AND o.id = i.obligation_id
    ${DEFINITION}
    JOIN organization a ON a.id = o.obligor_id JOIN organization b ON b.id = f.verifier_id
    LEFT JOIN obligation_text t ON t.consortium_id = i.consortium_id AND t.id = i.note_id
    WHERE i.consortium_id = $1 AND i.check_id = $2 ORDER BY i.position LIMIT 500`,
};

type Row = Omit<SpotCheckItem, 'committedAt'> & { readonly committedAt: Date; readonly consortiumId: string };
type Head = Row & Pick<SpotCheckView, 'seed' | 'dueOn' | 'checker' | 'candidates'> & { readonly drawnAt: Date | null };
type ItemRow = Omit<SampledView, 'number' | 'verifiedAt' | 'checkedAt'> & {
  readonly number: number;
  readonly verifiedAt: Date;
  readonly checkedAt: Date | null;
};

/** Samples as people read them: whoever sees the promises of a consortium sees how they are checked, and can draw again. */
@Injectable()
export class SpotCheckViews {
  constructor(
    private readonly db: Db,
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
  ) {}

  async list(actor: Actor, consortiumId: string): Promise<SpotChecksView> {
    if (!visibleConsortia(actor).includes(consortiumId)) throw missing();
    const rows = await this.db.read<Row>(LIST, [consortiumId]);
    const checkerId = (await this.consortia.find(consortiumId))?.spotCheckerId ?? null;
    const checker = checkerId === null ? undefined : (await this.organizations.find([checkerId])).get(checkerId);
    return { items: rows.map(itemOf), checker: checker ? { id: checker.id, shortName: checker.shortName } : null };
  }

  async one(actor: Actor, id: string): Promise<SpotCheckView> {
    const head = (await this.db.read<Head>(ONE, [id]))[0];
    if (!head || !visibleConsortia(actor).includes(head.consortiumId)) throw missing();
    const items = await this.db.read<ItemRow>(ITEMS, [head.consortiumId, id, organizationsWhere(actor, ...staffRoles)]);
    const { seed, drawnAt, dueOn, checker, candidates, consortiumId } = head;
    return {
      ...itemOf(head),
      consortiumId,
      seed,
      drawnAt: drawnAt?.toISOString() ?? null,
      dueOn,
      checker,
      candidates,
      items: items.map((row) => sampledOf(row)),
    };
  }

  /** The sample an item belongs to, as it stands after the command. */
  async ofItem(actor: Actor, itemId: string): Promise<SpotCheckView> {
    const rows = await this.db.query<{ id: string }>('SELECT check_id AS id FROM spot_check_item WHERE id = $1', [itemId]);
    return this.one(actor, rows[0]?.id ?? itemId);
  }
}

const itemOf = ({ id, month, status, seedHash, committedAt, population, sample, confirmed, notConfirmed }: Row): SpotCheckItem => ({
  id,
  month,
  status,
  seedHash,
  committedAt: committedAt.toISOString(),
  population,
  sample,
  confirmed,
  notConfirmed,
});

const sampledOf = ({ number, verifiedAt, checkedAt, ...row }: ItemRow): SampledView => ({
  ...row,
  number: numberOf(number),
  verifiedAt: verifiedAt.toISOString(),
  checkedAt: checkedAt?.toISOString() ?? null,
});
