import { Injectable, type OnModuleInit } from '@nestjs/common';
import { organizationsWhere, type Actor } from '#libs/kernel';
import { TodoBook, type Todo } from '#libs/monitoring/contract';
import { Db } from '#libs/platform';
import { ownSeats } from '../application/visible-consortia.js';
import { NOT_PROMISED } from './laid-drafts.js';

/** How many are counted; beyond that it is "so many and more". */
const MOST = 200;

const of = (side: string): string => `(SELECT d.id, d.consortium_id FROM obligation_draft d
  WHERE d.consortium_id = mine.consortium_id AND d.${side} = mine.organization_id AND d.state = 'OPEN' AND ${NOT_PROMISED} LIMIT ${MOST})`;

/** $1 and $2: the pairs (consortium, organization). */
const WAITING = {
  name: 'draft-todos',
  text: `SELECT line.consortium_id AS "consortiumId", count(DISTINCT line.id)::int AS open FROM unnest($1::uuid[], $2::uuid[]) AS mine(consortium_id, organization_id)
    CROSS JOIN LATERAL (${of('obligor_id')} UNION ALL ${of('beneficiary_id')}) line GROUP BY 1 ORDER BY 1 LIMIT 20`,
};

/** Drafts the secretariat laid down that wait for one of our two keys. */
@Injectable()
export class DraftTodos implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly book: TodoBook,
  ) {}

  onModuleInit(): void {
    this.book.register(this);
  }

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const seats = ownSeats(actor, organizationsWhere(actor, 'DELEGATE'));
    if (seats.length === 0) return [];
    const rows = await this.db.read<{ readonly consortiumId: string; readonly open: number }>(WAITING, [
      seats.map((seat) => seat.consortiumId),
      seats.map((seat) => seat.organizationId),
    ]);
    return rows.map(({ consortiumId, open }) => ({
      code: 'obligation.drafts',
      href: `/consortia/${consortiumId}/ledger`,
      dueOn: null,
      title: {
        zh: `秘书处为我方草拟了 ${open} 项承诺`,
        en: `The secretariat laid down ${open} ${open === 1 ? 'promise' : 'promises'} for us`,
      },
      consequence: { zh: '不提出即不生效，不计入任何一方', en: 'Unless one side proposes them they bind nobody and count nowhere' },
      mark: 'promised',
      waitsFor: 'me',
    }));
  }
}
