import { insist } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { refusalToPassword, tidyPassword } from '../domain/password.js';
import { identityRefusals } from '../domain/refusals.js';
import { refusalToSignIn, tidySignIn } from '../domain/sign-in-name.js';
import type { OneTimeCodes } from './one-time-codes.js';
import type { Passwords } from './ports/passwords.js';
import type { PeopleStore, PersonRow } from './ports/people-store.js';
import type { SessionStore } from './ports/session-store.js';
import { refused } from './refused.js';
import { newcomerActor, stranger } from './stranger.js';

export interface Redemption {
  readonly code: string;
  readonly password: string;
  /** Chosen when the account is opened; after a reset it stays what it was. */
  readonly signIn?: string;
}

/** Opens an account, or sets a new password, with a one-time code. Every session of the account ends. */
export class RedeemCode {
  constructor(
    private readonly codes: OneTimeCodes,
    private readonly people: PeopleStore,
    private readonly passwords: Passwords,
    private readonly sessions: SessionStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  async run({ code, signIn: typed, password: secret }: Redemption, address: string): Promise<Written> {
    await this.codes.count(address);
    return this.work.command(stranger, async () => {
      const { person, codeId } = await this.codes.find(code);
      const signIn = await this.signInFor(person, typed);
      const password = tidyPassword(secret);
      insist(refusalToPassword(password, { signIn, name: person.name }), identityRefusals);
      await this.codes.use(codeId);
      const passwordHash = await this.passwords.hash(password);
      const version = await this.people.changeAccount(person.accountId, person.accountVersion, { signIn, passwordHash, status: 'ACTIVE' });
      const sessionsEnded = await this.sessions.endAll(person.accountId, null, this.clock.now());
      await this.tell(person, version, sessionsEnded);
      return { id: person.accountId, version };
    });
  }

  private async signInFor({ status, signIn, accountId }: PersonRow, typed: string | undefined): Promise<string> {
    if (status !== 'INVITED' && typed !== undefined) throw refused('identity.sign-in-kept');
    if (status !== 'INVITED') return signIn;
    const wanted = tidySignIn(typed ?? signIn);
    insist(refusalToSignIn(wanted), identityRefusals);
    if (await this.people.signInTaken(wanted, accountId)) throw refused('identity.sign-in-taken');
    return wanted;
  }

  private async tell({ id: personId, accountId, status }: PersonRow, version: number, sessionsEnded: number): Promise<void> {
    const opened = status === 'INVITED';
    await this.log.append({
      stream: accountId,
      version,
      owner: { kind: 'installation' },
      type: opened ? 'account.opened' : 'account.password-changed',
      actor: newcomerActor({ accountId, personId, locale: 'zh' }),
      data: { accountId, personId, ...(opened ? {} : { sessionsEnded }) },
      topics: [`person:${personId}`],
    });
  }
}
