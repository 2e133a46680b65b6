import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { MailAddressStore } from '../application/ports/mail-address-store.js';
import { noMailAddress, type MailAddress } from '../domain/mail-address.js';

const OF = {
  name: 'notice-mail-address-of',
  text: 'SELECT address, candidate, asked_at AS "askedAt", asks, tries FROM notice_mail_address WHERE person_id = $1',
};

@Injectable()
export class SqlMailAddressStore extends MailAddressStore {
  constructor(private readonly db: Db) {
    super();
  }

  async of(personId: string): Promise<MailAddress> {
    return (await this.db.read<MailAddress>(OF, [personId]))[0] ?? noMailAddress;
  }

  async lock(personId: string): Promise<MailAddress> {
    await this.db.query('INSERT INTO notice_mail_address (person_id, asks, tries) VALUES ($1, 0, 0) ON CONFLICT DO NOTHING', [personId]);
    const rows = await this.db.query<MailAddress>(`${OF.text} FOR UPDATE`, [personId]);
    return rows[0] ?? noMailAddress;
  }

  async put(personId: string, { address, candidate, askedAt, asks, tries }: MailAddress): Promise<void> {
    await this.db.query('UPDATE notice_mail_address SET address = $2, candidate = $3, asked_at = $4, asks = $5, tries = $6 WHERE person_id = $1', [
      personId,
      address,
      candidate,
      askedAt,
      asks,
      tries,
    ]);
  }

  async countTry(personId: string): Promise<void> {
    await this.db.outside(() => this.db.query('UPDATE notice_mail_address SET tries = least(tries + 1, 100) WHERE person_id = $1', [personId]));
  }

  async erase(personId: string): Promise<void> {
    await this.db.query('DELETE FROM notice_mail_address WHERE person_id = $1', [personId]);
  }
}
