import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { CodeStore } from '../application/ports/code-store.js';
import { Leaving } from '../application/ports/leaving.js';
import { PeopleStore, type PersonRow } from '../application/ports/people-store.js';
import { PostStore } from '../application/ports/post-store.js';
import { SessionStore } from '../application/ports/session-store.js';

@Injectable()
export class SqlLeaving extends Leaving {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleStore,
    private readonly posts: PostStore,
    private readonly sessions: SessionStore,
    private readonly codes: CodeStore,
  ) {
    super();
  }

  async erase({ id, version, accountId, accountVersion }: PersonRow, at: Date): Promise<number> {
    await this.people.changeAccount(accountId, accountVersion, { signIn: `erased:${accountId}`, passwordHash: null, status: 'DISABLED' });
    await this.posts.endAll(id, at);
    await this.sessions.endAll(accountId, null, at);
    await this.codes.endAll(accountId, at);
    await this.db.query(`UPDATE session SET label = '', address_hash = NULL WHERE account_id = $1`, [accountId]);
    await this.db.query(`UPDATE invitation SET note = '' WHERE used_by = $1`, [id]);
    await this.db.query('UPDATE organization_merger SET reason = NULL WHERE declared_by = $1', [id]);
    return this.people.erase(id, version, at);
  }
}
