import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { Snapshot } from '../application/ports/snapshot.js';

@Injectable()
export class SqlSnapshot extends Snapshot {
  constructor(private readonly db: Db) {
    super();
  }

  read<T>(work: () => Promise<T>): Promise<T> {
    return this.db.transaction(async () => {
      await this.db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      return work();
    });
  }
}
