import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { PersonDirectory } from '../contract.js';

const NAMES = { name: 'person-names', text: 'SELECT id, name FROM person WHERE id = ANY($1::uuid[]) AND erased_at IS NULL' };

@Injectable()
export class SqlPersonDirectory extends PersonDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async names(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.read<{ id: string; name: string }>(NAMES, [[...new Set(personIds)]]);
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
