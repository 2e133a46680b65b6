import { insist } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import { decideRedemption, tidyCode } from '../domain/one-time-code.js';
import { identityRefusals } from '../domain/refusals.js';
import type { CountTry } from './count-try.js';
import type { CodeStore } from './ports/code-store.js';
import type { PeopleStore, PersonRow } from './ports/people-store.js';
import { refused } from './refused.js';

export interface CodeHolder {
  readonly codeId: string;
  readonly person: PersonRow;
}

/** Finds who a one-time code is for. A wrong, a used and an expired code read alike. */
export class OneTimeCodes {
  constructor(
    private readonly codes: CodeStore,
    private readonly people: PeopleStore,
    private readonly tries: CountTry,
    private readonly clock: Clock,
  ) {}

  /** Before a code is looked at: codes are guessed by address, whosever they are. */
  count(address: string): Promise<void> {
    return this.tries.run([{ kind: 'ADDRESS', of: address }]);
  }

  async find(typed: string): Promise<CodeHolder> {
    const code = await this.codes.findByCode(tidyCode(typed));
    insist(decideRedemption(code, this.clock.now()), identityRefusals);
    const person = code ? await this.people.findByAccount(code.accountId) : null;
    if (!code || !person || person.status === 'DISABLED') throw refused('identity.code-not-good');
    return { person, codeId: code.id };
  }

  /** What a code is for, to who holds it. */
  async preview(typed: string, address: string): Promise<PersonRow> {
    await this.count(address);
    return (await this.find(typed)).person;
  }

  /** Once, however many try at the same time. */
  async use(codeId: string): Promise<void> {
    if (!(await this.codes.use(codeId, this.clock.now()))) throw refused('identity.code-not-good');
  }
}
