import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { AffairsBook } from '#libs/identity/contract';
import { Db } from '#libs/platform';

/** $1 the organization: what it is still to be paid, and what it is still to pay, in the statements of its agreements. */
const UNPAID = {
  name: 'benefit-affairs',
  text: `SELECT (SELECT count(*)::int FROM payment p WHERE p.payee_id = $1 AND p.status IN ('DUE', 'RECORDED')) AS due,
      (SELECT count(*)::int FROM payment p JOIN statement s ON s.consortium_id = p.consortium_id AND s.id = p.statement_id
        WHERE s.payer_id = $1 AND p.status IN ('DUE', 'RECORDED')) AS owed`,
};

interface Unpaid {
  readonly due: number;
  readonly owed: number;
}

/** Shares an organization is owed or owes: counted before it is merged. */
@Injectable()
export class AffairShares implements OnModuleInit {
  constructor(
    private readonly db: Db,
    @Optional() private readonly affairs?: AffairsBook,
  ) {}

  onModuleInit(): void {
    this.affairs?.register(async (organizationId) => {
      const [{ due, owed } = { due: 0, owed: 0 }] = await this.db.read<Unpaid>(UNPAID, [organizationId]);
      return [
        {
          code: 'benefit.shares-due',
          count: due,
          words: {
            zh: `${due} 笔应收分成尚未确认到账，由接收单位的财务继续确认`,
            en: `Shares it has not confirmed as received, confirmed on by the finance of the other organization: ${due}`,
          },
        },
        {
          code: 'benefit.shares-owed',
          count: owed,
          words: {
            zh: `${owed} 笔应付分成尚未付清，由接收单位的财务继续支付`,
            en: `Shares it has not paid, paid on by the finance of the other organization: ${owed}`,
          },
        },
      ];
    });
  }
}
