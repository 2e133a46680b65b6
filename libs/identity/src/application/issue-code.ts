import type { Actor } from '#libs/kernel';
import type { Clock, EventLog, Ids, Written } from '#libs/platform';
import { codeExpiry, type CodePurpose } from '../domain/one-time-code.js';
import type { CodeStore } from './ports/code-store.js';
import type { PeopleStore, PersonRow } from './ports/people-store.js';

/** A new one-time code for an account, inside a command that has decided it may be. */
export class IssueCode {
  constructor(
    private readonly codes: CodeStore,
    private readonly people: PeopleStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns the code's id, and the version of the account it belongs to */
  async run(actor: Actor, { id: personId, accountId, accountVersion, status }: PersonRow, speaksFor?: string): Promise<Written> {
    const purpose: CodePurpose = status === 'INVITED' ? 'ACTIVATION' : 'RESET';
    const id = this.ids.next();
    const createdAt = this.clock.now();
    await this.codes.replace([{ id, accountId, createdAt, expiresAt: codeExpiry(purpose, createdAt) }]);
    const version = await this.people.changeAccount(accountId, accountVersion, {});
    await this.log.append({
      stream: accountId,
      version,
      owner: { kind: 'installation' },
      type: 'account.code-issued',
      actor,
      ...(speaksFor ? { speaksFor } : {}),
      data: { accountId, personId, purpose },
      topics: [`person:${personId}`],
    });
    return { id, version };
  }
}
