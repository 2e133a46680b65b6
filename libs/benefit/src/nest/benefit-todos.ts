import { Injectable } from '@nestjs/common';
import { businessDate, organizationsWhere, type Actor } from '#libs/kernel';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { Clock, Db } from '#libs/platform';
import { inTurnSql } from './agreement-rows.js';
import { todoOf, type TodoRow } from './todo-texts.js';

/** What waits in benefit for one person: each branch names the posts it asks, by the organizations at which they are held ($2 to $6). */
const TODOS = {
  name: 'benefit-todos',
  text: `
    (SELECT 'sign' AS what, a.id, a.number, 1 AS count FROM agreement a
      WHERE a.consortium_id = ANY($1::uuid[]) AND a.status = 'OPEN' AND coalesce(a.expires_on >= $8, true) AND EXISTS (
        SELECT 1 FROM agreement_party p WHERE p.consortium_id = a.consortium_id AND p.agreement_id = a.id AND p.organization_id = ANY($2::uuid[])
          AND ${inTurnSql('a', 'p.organization_id')})
      ORDER BY a.id LIMIT 10)
    UNION ALL
    (SELECT CASE a.status WHEN 'REFUSED' THEN 'revise-refused' ELSE 'revise-expired' END, a.id, a.number, 1 FROM agreement a
      WHERE a.consortium_id = ANY($1::uuid[]) AND a.drafted_by = $7 AND (a.status = 'REFUSED' OR (a.status = 'OPEN' AND a.expires_on < $8))
      ORDER BY a.id LIMIT 10)
    UNION ALL
    (SELECT CASE WHEN bool_or(e.kind = 'RECEIPT') THEN 'verify-receipt' ELSE 'verify-cost' END, s.id, s.number, count(*)::int
      FROM statement s JOIN statement_entry e ON e.consortium_id = s.consortium_id AND e.statement_id = s.id AND e.status = 'RECORDED' AND e.recorded_by <> $7
      WHERE s.consortium_id = ANY($1::uuid[]) AND s.status = 'OPEN' AND s.school_id = ANY($3::uuid[]) GROUP BY s.id, s.number ORDER BY s.id LIMIT 10)
    UNION ALL
    (SELECT 'record-receipt', s.id, s.number, 1 FROM statement s
      WHERE s.consortium_id = ANY($1::uuid[]) AND s.status = 'OPEN' AND s.payer_id = ANY($4::uuid[])
        AND NOT EXISTS (SELECT 1 FROM statement_entry e WHERE e.consortium_id = s.consortium_id AND e.statement_id = s.id AND e.kind = 'RECEIPT' AND e.status <> 'RETURNED')
      ORDER BY s.id LIMIT 10)
    UNION ALL
    (SELECT 'issue', s.id, s.number, 1 FROM statement s
      WHERE s.consortium_id = ANY($1::uuid[]) AND s.status = 'OPEN' AND s.payer_id = ANY($5::uuid[])
        AND EXISTS (SELECT 1 FROM statement_entry e WHERE e.consortium_id = s.consortium_id AND e.statement_id = s.id AND e.kind = 'RECEIPT' AND e.status = 'VERIFIED')
        AND NOT EXISTS (SELECT 1 FROM statement_entry e WHERE e.consortium_id = s.consortium_id AND e.statement_id = s.id AND e.status = 'RECORDED')
        AND NOT EXISTS (SELECT 1 FROM pay p WHERE p.consortium_id = s.consortium_id AND p.statement_id = s.id AND p.status = 'RECORDED')
      ORDER BY s.id LIMIT 10)
    UNION ALL
    (SELECT 'record-payment', s.id, s.number, count(*)::int FROM payment p JOIN statement s ON s.consortium_id = p.consortium_id AND s.id = p.statement_id
      WHERE p.consortium_id = ANY($1::uuid[]) AND p.status = 'DUE' AND s.payer_id = ANY($6::uuid[]) GROUP BY s.id, s.number ORDER BY s.id LIMIT 10)
    UNION ALL
    (SELECT 'confirm-payment', s.id, s.number, count(*)::int FROM payment p JOIN statement s ON s.consortium_id = p.consortium_id AND s.id = p.statement_id
      WHERE p.payee_id = ANY($6::uuid[]) AND p.consortium_id = ANY($1::uuid[]) AND p.status = 'RECORDED' AND p.recorded_by <> $7 GROUP BY s.id, s.number ORDER BY s.id LIMIT 10)
    UNION ALL
    (SELECT 'payee-to-confirm', s.id, s.number, count(*)::int FROM payment p JOIN statement s ON s.consortium_id = p.consortium_id AND s.id = p.statement_id
      WHERE p.consortium_id = ANY($1::uuid[]) AND p.status = 'RECORDED' AND s.payer_id = ANY($6::uuid[]) GROUP BY s.id, s.number ORDER BY s.id LIMIT 5)
    UNION ALL
    (SELECT 'confirm-pay', NULL::uuid, '', count(*)::int FROM pay p JOIN statement s ON s.consortium_id = p.consortium_id AND s.id = p.statement_id AND s.status = 'OPEN'
      WHERE p.person_id = $7 AND p.status = 'RECORDED' HAVING count(*) > 0)
    LIMIT 50`,
};

/** What waits for somebody in agreements and statements. */
@Injectable()
export class BenefitTodos implements TodoSource {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const rows = await this.db.read<TodoRow>(TODOS, [
      [...new Set(actor.memberships.map((membership) => membership.consortiumId))],
      organizationsWhere(actor, 'DELEGATE'),
      organizationsWhere(actor, 'FINANCE', 'ACADEMIC_OFFICER'),
      organizationsWhere(actor, 'FINANCE', 'TASK_OWNER'),
      organizationsWhere(actor, 'FINANCE', 'DELEGATE'),
      organizationsWhere(actor, 'FINANCE'),
      actor.personId,
      businessDate(this.clock.now()),
    ]);
    return rows.map(todoOf);
  }
}
