import type { Letter } from '#libs/platform';
import { codeLetter, letterOf } from '../domain/letter.js';
import type { LetterItems } from './letter-items.js';
import type { LetterStore, StartedLetter } from './ports/letter-store.js';
import type { MailAddressStore, MailCode } from './ports/mail-address-store.js';

/** Makes a letter when it is sent: with the address, the language and the state of now. */
export class ComposeLetter {
  constructor(
    private readonly addresses: MailAddressStore,
    private readonly codes: MailCode,
    private readonly letters: LetterStore,
    private readonly items: LetterItems,
  ) {}

  /** @returns null when there is nothing to say any more: no address is left, or everything was kept meanwhile */
  async run({ id, personId, kind, locale }: StartedLetter): Promise<Letter | null> {
    const known = await this.addresses.of(personId);
    const to = kind === 'CODE' ? known.candidate : known.address;
    if (to === null) return null;
    const settingsUrl = this.items.urlOf('/notices/settings');
    if (kind === 'CODE') return { id, to, settingsUrl: null, ...codeLetter(this.codes.of(personId, known), locale) };
    const items = await this.items.of(personId, await this.letters.noticesOf(id));
    return items.length === 0 ? null : { id, to, settingsUrl, ...letterOf(items, settingsUrl, locale) };
  }
}
