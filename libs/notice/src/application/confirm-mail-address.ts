import { insist, type Actor } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import { decideConfirming } from '../domain/mail-address.js';
import { noticeRefusals } from '../domain/refusals.js';
import type { MailAddressStore, MailCode } from './ports/mail-address-store.js';

/** Shows by the code that was sent there that an address is one's own. */
export class ConfirmMailAddress {
  constructor(
    private readonly addresses: MailAddressStore,
    private readonly codes: MailCode,
    private readonly clock: Clock,
  ) {}

  async run({ personId }: Actor, { code }: { readonly code: string }): Promise<void> {
    await this.addresses.countTry(personId);
    const known = await this.addresses.of(personId);
    const confirmed = insist(decideConfirming(known, code, this.codes.of(personId, known), this.clock.now()), noticeRefusals);
    await this.addresses.put(personId, confirmed);
  }
}
