import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';

/** Sets the consortium whose money rows this transaction may see and write: the backstop under every explicit WHERE (migration 0007). */
@Injectable()
export class ConsortiumScope {
  constructor(private readonly db: Db) {}

  async enter(consortiumId: string): Promise<void> {
    await this.db.query(`SELECT set_config('app.consortium_id', $1, true)`, [consortiumId]);
  }
}
