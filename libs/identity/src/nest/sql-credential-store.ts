import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { CredentialStore, type Credentials } from '../application/ports/credential-store.js';

const FIND = {
  name: 'credentials-find',
  text: `SELECT a.id AS "accountId", a.person_id AS "personId", a.password_hash AS "passwordHash", a.status,
      EXISTS (SELECT 1 FROM session s WHERE s.account_id = a.id AND s.address_hash = $2 AND s.created_at > $3) AS "addressKnown"
    FROM account a WHERE lower(a.sign_in) = lower($1)`,
};

@Injectable()
export class SqlCredentialStore extends CredentialStore {
  constructor(private readonly db: Db) {
    super();
  }

  async find(signIn: string, addressHash: Buffer, knownSince: Date): Promise<Credentials | null> {
    return (await this.db.read<Credentials>(FIND, [signIn, addressHash, knownSince]))[0] ?? null;
  }

  async rehash(accountId: string, from: string, to: string): Promise<void> {
    await this.db.query('UPDATE account SET password_hash = $3 WHERE id = $1 AND password_hash = $2', [accountId, from, to]);
  }
}
