import type { Clock, Ids, Mailer, Posted } from '#libs/platform';
import { minutesToNext, SENDER_LOST } from '../domain/retry.js';
import type { ComposeLetter } from './compose-letter.js';
import type { LetterStore, StartedLetter } from './ports/letter-store.js';

const MINUTE = 60_000;
/** People whose reminders become letters in one round. */
const ROUND = 200;

/**
 * Sends the letters that are due: one to a person for everything that has come due by then. A letter is sent again when nobody knows
 * whether it went out, always under the same Message-ID: a reminder twice in a mailbox is a nuisance, one that never came is a loss.
 */
export class DeliverLetters {
  constructor(
    private readonly letters: LetterStore,
    private readonly compose: ComposeLetter,
    private readonly mailer: Mailer,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * @param stopping no further letter is begun once it says so
   * @returns how many letters were tried
   */
  async run(stopping: () => boolean = () => false): Promise<number> {
    if (!this.mailer.isSetUp) return 0;
    const now = this.clock.now();
    await this.letters.wakeLost(new Date(now.getTime() - SENDER_LOST * MINUTE), now);
    const people = await this.letters.waitedFor(now, ROUND);
    if (people.length > 0)
      await this.letters.gather(
        people.map((personId) => ({ id: this.ids.next(), personId })),
        now,
      );
    for (let tried = 0; ; tried++) {
      const letter = stopping() ? null : await this.letters.begin(this.clock.now());
      if (!letter) return tried;
      if (!(await this.deliver(letter))) return tried + 1;
    }
  }

  /** @returns false when the mail server is out of reach: the others need not try */
  private async deliver(started: StartedLetter): Promise<boolean> {
    const letter = await this.compose.run(started);
    if (!letter) return this.letters.end(started.id, 'VOID', null, this.clock.now()).then(() => true);
    const posted = await this.mailer.send(letter);
    await this.note(started, posted);
    return posted.kind === 'accepted' || posted.error !== 'unreachable';
  }

  private note({ id, attempts }: StartedLetter, posted: Posted): Promise<void> {
    const now = this.clock.now();
    if (posted.kind === 'accepted') return this.letters.end(id, 'ACCEPTED', null, now);
    const minutes = posted.forGood ? null : minutesToNext(attempts);
    if (minutes === null) return this.letters.end(id, 'PARKED', posted.error, now);
    return this.letters.again(id, new Date(now.getTime() + minutes * MINUTE), posted.error, now);
  }
}
