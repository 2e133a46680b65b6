import { insist, refuse, type Actor } from '#libs/kernel';
import type { Clock, Db, Ids, Mailer } from '#libs/platform';
import { decideNaming } from '../domain/mail-address.js';
import { noticeRefusals } from '../domain/refusals.js';
import type { LetterStore } from './ports/letter-store.js';
import type { MailAddressStore } from './ports/mail-address-store.js';

/** Names where one's letters are to go; a code goes there first. Nobody else depends on it, so it is no event. */
export class NameMailAddress {
  constructor(
    private readonly addresses: MailAddressStore,
    private readonly letters: LetterStore,
    private readonly mailer: Mailer,
    private readonly db: Db,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  run({ personId }: Actor, { address }: { readonly address: string }): Promise<void> {
    insist(!this.mailer.isSetUp && refuse('notice.mail-not-set-up'), noticeRefusals);
    return this.db.transaction(async () => {
      const now = this.clock.now();
      const known = await this.addresses.lock(personId);
      await this.addresses.put(personId, insist(decideNaming(known, address, now), noticeRefusals));
      await this.letters.addCode(this.ids.next(), personId, now);
    });
  }
}
