import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { DuePromises } from '#libs/obligation/contract';
import type { Letter, Settings } from '#libs/platform';
import { codeLetter, letterOf, type LetterItem } from '../domain/letter.js';
import type { LetterNotice, LetterStore, StartedLetter } from './ports/letter-store.js';
import type { MailAddressStore, MailCode } from './ports/mail-address-store.js';

/** Makes a letter when it is sent: with the address, the language and the promises of now. */
export class ComposeLetter {
  constructor(
    private readonly addresses: MailAddressStore,
    private readonly codes: MailCode,
    private readonly letters: LetterStore,
    private readonly promises: DuePromises,
    private readonly consortia: ConsortiumDirectory,
    private readonly settings: Pick<Settings, 'publicUrl'>,
  ) {}

  /** @returns null when there is nothing to say any more: no address is left, or everything was kept meanwhile */
  async run({ id, personId, kind, locale }: StartedLetter): Promise<Letter | null> {
    const known = await this.addresses.of(personId);
    const to = kind === 'CODE' ? known.candidate : known.address;
    if (to === null) return null;
    const settingsUrl = this.urlOf('/notices/settings');
    if (kind === 'CODE') return { id, to, settingsUrl: null, ...codeLetter(this.codes.of(personId, known), locale) };
    const items = await this.itemsOf(await this.letters.noticesOf(id));
    return items.length === 0 ? null : { id, to, settingsUrl, ...letterOf(items, settingsUrl, locale) };
  }

  private urlOf(path: string): string | null {
    return this.settings.publicUrl === null ? null : `${this.settings.publicUrl}${path}`;
  }

  private async itemsOf(notices: readonly LetterNotice[]): Promise<readonly LetterItem[]> {
    const open = await this.promises.openWindows(notices.map(({ data }) => data.windowId));
    const consortia = new Map<string, string>();
    for (const id of new Set(notices.map(({ consortiumId }) => consortiumId))) {
      const found = await this.consortia.find(id);
      if (found?.status === 'ACTIVE') consortia.set(id, found.name);
    }
    return notices.flatMap(({ consortiumId, subjectId, data }) => {
      const [window, consortium] = [open.get(data.windowId), consortia.get(consortiumId)];
      if (!window || consortium === undefined) return [];
      const url = this.urlOf(`/consortia/${consortiumId}/ledger?open=${subjectId}`);
      return [{ consortium, number: window.number, promise: window.promise, rung: data.rung, dueOn: data.dueOn, url }];
    });
  }
}
