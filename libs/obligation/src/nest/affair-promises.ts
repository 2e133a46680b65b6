import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { AffairsBook } from '#libs/identity/contract';
import { Db } from '#libs/platform';

const OPEN = {
  name: 'obligation-affairs',
  text: `SELECT count(*)::int AS count FROM obligation WHERE (obligor_id = $1 OR beneficiary_id = $1) AND status IN ('PROPOSED', 'AGREED')`,
};

/** Promises an organization has open, on either side: counted before it is merged. */
@Injectable()
export class AffairPromises implements OnModuleInit {
  constructor(
    private readonly db: Db,
    @Optional() private readonly affairs?: AffairsBook,
  ) {}

  onModuleInit(): void {
    this.affairs?.register(async (organizationId) => {
      const count = (await this.db.read<{ count: number }>(OPEN, [organizationId]))[0]?.count ?? 0;
      const zh = `${count} 项承诺由接收单位继续履行和核实，已有数字不变`;
      const en = `Promises kept and verified on by the other organization: ${count}; no figure changes`;
      return [{ code: 'obligation.promises', count, words: { zh, en } }];
    });
  }
}
