import { partySql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { Fulfilment, type LeadFulfilment, type Points, type PromiseDue } from '../contract.js';
import { numberOf } from '../application/naming.js';
import { fulfilmentSql, inScope, WINDOW_POINTS } from './points-sql.js';
import { DEFINITION } from './definition-sql.js';

const sums = ({ due, verified, claimed }: typeof WINDOW_POINTS): string =>
  `coalesce(sum(${due}), 0)::int AS due, coalesce(sum(${verified}), 0)::int AS verified, coalesce(sum(${claimed}), 0)::int AS claimed`;

/** Every lead seat of the charter's kind, held or not, and the fulfilment of its holder. */
const LEGS = {
  name: 'fulfilment-legs',
  text: `SELECT coalesce(k.seat, l.seat) AS seat, coalesce(k.names, jsonb_build_object('zh', l.seat, 'en', l.seat)) AS names,
      CASE WHEN g.id IS NOT NULL THEN ${partySql('g')} END AS organization, f.due, f.verified, f.claimed
    FROM (SELECT s.value ->> 'code' AS seat, s.value -> 'names' AS names, s.ordinality AS position
          FROM consortium c JOIN consortium_kind d ON d.code = c.kind_code AND d.version = c.kind_version,
            jsonb_array_elements(coalesce(d.definition -> 'seats', '[]')) WITH ORDINALITY s WHERE c.id = $1) k
    FULL JOIN (SELECT * FROM lead_seat WHERE consortium_id = $1) l ON l.seat = k.seat
    LEFT JOIN organization g ON g.id = l.organization_id
    LEFT JOIN LATERAL (SELECT ${sums(WINDOW_POINTS)} FROM obligation_window w
      WHERE w.consortium_id = $1 AND w.obligor_id = l.organization_id AND ${inScope('$2::date')}) f ON true
    ORDER BY coalesce(k.position, l.position + 1), 1`,
};

const DUE = {
  name: 'fulfilment-due',
  text: `SELECT o.id AS "obligationId", o.number, ${partySql('a')} AS obligor,
      ${partySql('b')} AS beneficiary, d.definition -> 'names' AS names,
      d.definition -> 'unit' AS unit, w.ends_on AS "dueOn",
      w.target AS target, w.claimed_numerator AS claimed, w.verified_numerator AS verified
    FROM (SELECT * FROM obligation_window w WHERE w.consortium_id = $1 AND NOT w.kept AND w.due AND w.ends_on BETWEEN $2::date AND $3::date
          ORDER BY w.ends_on, w.id LIMIT 20) w
    JOIN obligation o ON o.consortium_id = w.consortium_id AND o.id = w.obligation_id
    ${DEFINITION}
    JOIN organization a ON a.id = w.obligor_id JOIN organization b ON b.id = w.beneficiary_id ORDER BY w.ends_on, w.id`,
};

/** What of a kind of fact stood on each date: since when it did, until when, and the amounts to add. */
const standing = (from: string, since: string, until: string, amounts: string): string => `SELECT f.window_id, t.date, ${amounts} FROM t
    JOIN ${from} f ON f.consortium_id = $1 AND (f.${since} AT TIME ZONE 'Asia/Shanghai')::date <= t.date
      AND (f.${until} IS NULL OR (f.${until} AT TIME ZONE 'Asia/Shanghai')::date > t.date) GROUP BY f.window_id, t.date`;

/** Numerator, denominator and what of the numerator came late, of facts `f`. */
const amounts = (of: 'c' | 'v'): string =>
  `sum(f.numerator)::int AS ${of}n, sum(f.denominator)::int AS ${of}d, coalesce(sum(f.numerator) FILTER (WHERE f.late), 0)::int AS ${of}l`;

const amount = (column: string): string => `coalesce(${column}, 0)`;

/** The state of every window at the end of each date, from the facts and their times: each kind of fact is read once for all dates. */
const AT = {
  name: 'fulfilment-at',
  text: `WITH t AS (SELECT date, position FROM unnest($2::date[]) WITH ORDINALITY AS given(date, position)),
    v AS (${standing('verification', 'verified_at', 'withdrawn_at', `${amounts('v')}, count(*)::int AS entries, count(*) FILTER (WHERE f.late)::int AS late_entries`)}),
    c AS (${standing('obligation_claim', 'since', 'until', amounts('c'))})
    SELECT t.date::text AS date, ${sums(
      fulfilmentSql({
        cn: amount('c.cn'),
        cd: amount('c.cd'),
        cl: amount('c.cl'),
        vn: amount('v.vn'),
        vd: amount('v.vd'),
        vl: amount('v.vl'),
        entries: amount('v.entries'),
        lateEntries: amount('v.late_entries'),
      }),
    )}
    FROM t LEFT JOIN obligation_window w ON w.consortium_id = $1 AND ${inScope('t.date')}
    LEFT JOIN v ON v.window_id = w.id AND v.date = t.date LEFT JOIN c ON c.window_id = w.id AND c.date = t.date
    GROUP BY t.date, t.position ORDER BY t.position`,
};

type DueRow = Omit<PromiseDue, 'number'> & { readonly number: number };

@Injectable()
export class SqlFulfilment extends Fulfilment {
  constructor(private readonly db: Db) {
    super();
  }

  legs(consortiumId: string, today: string): Promise<readonly LeadFulfilment[]> {
    return this.db.read<LeadFulfilment>(LEGS, [consortiumId, today]);
  }

  async due(consortiumId: string, from: string, to: string): Promise<readonly PromiseDue[]> {
    const rows = await this.db.read<DueRow>(DUE, [consortiumId, from, to]);
    return rows.map((row) => ({ ...row, number: numberOf(row.number) }));
  }

  at(consortiumId: string, dates: readonly string[]): Promise<readonly (Points & { readonly date: string })[]> {
    return this.db.read<Points & { readonly date: string }>(AT, [consortiumId, dates]);
  }
}
