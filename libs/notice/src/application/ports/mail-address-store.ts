import type { MailAddress } from '../../domain/mail-address.js';

/** Where people want their letters; who never said so has none. */
export abstract class MailAddressStore {
  abstract of(personId: string): Promise<MailAddress>;
  /** The same, kept from others until the running transaction ends. */
  abstract lock(personId: string): Promise<MailAddress>;
  abstract put(personId: string, address: MailAddress): Promise<void>;
  /** A code was typed: counted at once, whatever comes of it. */
  abstract countTry(personId: string): Promise<void>;
  /** Leaves nothing of it. */
  abstract erase(personId: string): Promise<void>;
}

/** Makes the code that is sent to an address. It is computed from what is known of the asking and kept nowhere. */
export abstract class MailCode {
  /** @returns six digits */
  abstract of(personId: string, asked: Pick<MailAddress, 'candidate' | 'askedAt'>): string;
}
