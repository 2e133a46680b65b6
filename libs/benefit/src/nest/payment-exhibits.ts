import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { shortNameSql } from '#libs/identity/contract';
import { ExhibitBook, type Exhibit, type ExhibitSource } from '#libs/obligation/contract';
import { Db } from '#libs/platform';

const RECEIVED = `SELECT p.id, s.id AS "statementId", s.number, ${shortNameSql('g')} AS payee, (p.received_at AT TIME ZONE 'Asia/Shanghai')::date::text AS on,
    s.payer_id AS "payerId", p.payee_id AS "payeeId", h.kind = 'COMMON_FUND' AS fund
  FROM payment p JOIN statement_share h ON h.consortium_id = p.consortium_id AND h.statement_id = p.statement_id AND h.position = p.position
  JOIN statement s ON s.consortium_id = p.consortium_id AND s.id = p.statement_id JOIN organization g ON g.id = p.payee_id
  WHERE p.consortium_id = $1 AND p.status = 'RECEIVED'`;
const NEWEST = {
  name: 'benefit-exhibits-newest',
  text: `${RECEIVED} AND (s.payer_id = $2 OR p.payee_id = $2) ORDER BY p.received_at DESC, p.id DESC LIMIT $3`,
};
const FIND = { name: 'benefit-exhibits', text: `${RECEIVED} AND p.id = ANY($2::uuid[])` };

interface Row {
  readonly id: string;
  readonly statementId: string;
  readonly number: string;
  readonly payee: string;
  readonly on: string;
  readonly payerId: string;
  readonly payeeId: string;
  /** Paid to the keeper of the common fund, for the fund. */
  readonly fund: boolean;
}

/** Payments that have come, as evidence of what else was promised: of which statement and to whom, never how much; for others than the two, that there is one. */
@Injectable()
export class PaymentExhibits implements ExhibitSource, OnModuleInit {
  readonly kind = 'PAYMENT';

  constructor(
    private readonly db: Db,
    @Optional() private readonly book?: ExhibitBook,
  ) {}

  onModuleInit(): void {
    this.book?.register(this);
  }

  async newest(consortiumId: string, organizationId: string, limit: number): Promise<readonly Exhibit[]> {
    return (await this.db.read<Row>(NEWEST, [consortiumId, organizationId, limit])).map(exhibitOf);
  }

  async find(consortiumId: string, ids: readonly string[]): Promise<readonly Exhibit[]> {
    return (await this.db.read<Row>(FIND, [consortiumId, ids])).map(exhibitOf);
  }
}

const exhibitOf = ({ id, statementId, number, payee, on, payerId, payeeId, fund }: Row): Exhibit => ({
  kind: 'PAYMENT',
  id,
  names: { zh: `到账确认 ${number} ${payee}${fund ? '（发展基金）' : ''}`, en: `Payment received ${number} ${payee}${fund ? ' (common fund)' : ''}` },
  on,
  href: `/statements/${statementId}`,
  sides: [payerId, payeeId],
  outside: { names: { zh: '到账确认', en: 'Payment received' }, href: null },
});
