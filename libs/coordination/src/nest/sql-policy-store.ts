import { shortNameSql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { inGoodStanding } from '#libs/consortium/contract';
import { addDays } from '#libs/kernel';
import { Db } from '#libs/platform';
import { PolicyStore, type Member } from '../application/ports/policy-store.js';
import type { Policy } from '../domain/policy.js';

/** How far back a fact of the last year reaches. */
const yearDays = 365;

/**
 * What the log verifies of each member ($1 consortium, $2 today, $3 a year before): tasks accepted by both keys that count, less those
 * withdrawn; receipts the payee confirmed; agreements in force, one per pair, since a newer one takes the place of the one before.
 */
const MEMBERS = {
  name: 'policy-members',
  text: `WITH fact AS (
      SELECT s.id, 'ACCEPTED_REAL_TASKS' AS fact, CASE e.type WHEN 'task.accepted' THEN 1 ELSE -1 END AS n FROM event e
        CROSS JOIN LATERAL (VALUES (e.data::jsonb ->> 'enterpriseId'), (e.data::jsonb ->> 'schoolId')) AS s(id)
        WHERE e.owner_id = $1 AND e.type IN ('task.accepted', 'task.acceptance-withdrawn') AND e.at >= $3::date AND e.data::jsonb @> '{"counts":true}'
      UNION ALL
      SELECT e.data::jsonb ->> 'payeeId', 'CONFIRMED_RECEIPTS', 1 FROM event e WHERE e.owner_id = $1 AND e.type = 'payment.received' AND e.at >= $3::date
      UNION ALL
      SELECT s.id, 'AGREEMENTS_IN_FORCE', 1 FROM (SELECT DISTINCT e.data::jsonb ->> 'payerId' AS payer, e.data::jsonb ->> 'schoolId' AS school FROM event e
          WHERE e.owner_id = $1 AND e.type = 'agreement.in-force') AS pair CROSS JOIN LATERAL (VALUES (pair.payer), (pair.school)) AS s(id)),
    summed AS (SELECT id, fact, sum(n)::int AS n FROM fact GROUP BY id, fact)
    SELECT o.id, o.name, ${shortNameSql('o')} AS "shortName", o.kind, o.region_code AS "regionCode",
      json_build_object('ACCEPTED_REAL_TASKS', 0, 'CONFIRMED_RECEIPTS', 0, 'AGREEMENTS_IN_FORCE', 0)::jsonb
        || coalesce((SELECT jsonb_object_agg(s.fact, s.n) FROM summed s WHERE s.id = o.id::text), '{}') AS known
    FROM membership m JOIN organization o ON o.id = m.organization_id WHERE m.consortium_id = $1 AND ${inGoodStanding('m', '$2')} ORDER BY m.id`,
};

@Injectable()
export class SqlPolicyStore extends PolicyStore {
  constructor(private readonly db: Db) {
    super();
  }

  async published(): Promise<readonly Policy[]> {
    const rows = await this.db.query<{ definition: Policy }>('SELECT definition FROM policy ORDER BY code, version');
    return rows.map(({ definition }) => definition);
  }

  members(consortiumId: string, today: string): Promise<readonly Member[]> {
    return this.db.read<Member>(MEMBERS, [consortiumId, today, addDays(today, -yearDays)]);
  }
}
