import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';

/**
 * Statements on the tables that hold students' data. The school is set for the transaction, so that row-level security shows its rows and no others; without
 * it there are none. The statement names the school as well: this is the second wall, not the first.
 */
@Injectable()
export class SchoolDb {
  constructor(private readonly db: Db) {}

  query<Row>(organizationId: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.within(organizationId, () => this.db.query<Row>(text, values));
  }

  within<T>(organizationId: string, work: () => Promise<T>): Promise<T> {
    return this.db.transaction(async () => {
      await this.db.read(SCOPE, [organizationId]);
      return work();
    });
  }
}

const SCOPE = { name: 'training-school', text: `SELECT set_config('app.organization', $1, true)` };
