import type { LoggedEvent } from '#libs/platform';
import type { MailAddressStore } from './ports/mail-address-store.js';

/** An address goes with the person it belongs to, in the same transaction (design.md §4). */
export class EraseAddressWhenPersonErased {
  constructor(private readonly addresses: MailAddressStore) {}

  run({ data }: Pick<LoggedEvent, 'data'>): Promise<void> {
    return this.addresses.erase(data['personId'] as string);
  }
}
