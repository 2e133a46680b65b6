import type { Actor } from '#libs/kernel';
import type { Db } from '#libs/platform';
import { withoutMail } from '../domain/settings.js';
import type { MailAddressStore } from './ports/mail-address-store.js';
import type { SettingsStore } from './ports/settings-store.js';

/** Forgets where one's letters went; what went out by e-mail rings only. How many codes were sent today stays. */
export class RemoveMailAddress {
  constructor(
    private readonly addresses: MailAddressStore,
    private readonly settings: SettingsStore,
    private readonly db: Db,
  ) {}

  run({ personId }: Actor): Promise<void> {
    return this.db.transaction(async () => {
      const known = await this.addresses.lock(personId);
      await this.addresses.put(personId, { ...known, address: null, candidate: null });
      const chosen = (await this.settings.of([personId])).get(personId);
      if (chosen) await this.settings.put(personId, withoutMail(chosen));
    });
  }
}
