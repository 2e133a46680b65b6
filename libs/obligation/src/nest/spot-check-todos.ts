import { Injectable } from '@nestjs/common';
import { organizationsWhere, type Actor } from '#libs/kernel';
import type { Todo } from '#libs/monitoring/contract';
import { Db } from '#libs/platform';
import { ownSeats } from '../application/visible-consortia.js';
import { arbiterRoles } from '../permissions.js';

/** What of each sample these organizations have not looked at: $1 and $2 the pairs (consortium, organization). */
const OPEN = {
  name: 'spot-check-todos',
  text: `SELECT s.id, s.consortium_id AS "consortiumId", s.month, s.due_on AS "dueOn", count(*)::int AS open
    FROM unnest($1::uuid[], $2::uuid[]) AS mine(consortium_id, organization_id)
    JOIN spot_check_item i ON i.consortium_id = mine.consortium_id AND i.checker_id = mine.organization_id AND i.outcome IS NULL
    JOIN spot_check s ON s.consortium_id = i.consortium_id AND s.id = i.check_id
    GROUP BY s.id ORDER BY s.due_on, s.id LIMIT 20`,
};

interface Row {
  readonly id: string;
  readonly consortiumId: string;
  readonly month: string;
  readonly dueOn: string;
  readonly open: number;
}

/** Samples that wait for the checker's look. */
@Injectable()
export class SpotCheckTodos {
  constructor(private readonly db: Db) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const seats = ownSeats(actor, organizationsWhere(actor, ...arbiterRoles));
    if (seats.length === 0) return [];
    const rows = await this.db.read<Row>(OPEN, [seats.map((seat) => seat.consortiumId), seats.map((seat) => seat.organizationId)]);
    return rows.map(({ id, consortiumId, month, dueOn, open }) => ({
      code: 'obligation.spot-check',
      href: `/consortia/${consortiumId}/spot-checks?month=${id}`,
      dueOn,
      title: { zh: `抽查 ${month.slice(0, 7)} 的核验：还有 ${open} 项`, en: `Check the sample of ${month.slice(0, 7)}: ${open} to look at` },
      consequence: { zh: '不予确认的不再计入，核验方留有提示', en: 'What is not confirmed counts no longer, and its verifier is flagged' },
      mark: 'verified',
      waitsFor: 'me',
    }));
  }
}
