import { insist, refuse, type Actor } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { refusalToPassword, tidyPassword } from '../domain/password.js';
import { identityRefusals } from '../domain/refusals.js';
import type { ConfirmPassword } from './confirm-password.js';
import type { Passwords } from './ports/passwords.js';
import type { PeopleStore } from './ports/people-store.js';
import type { SessionStore } from './ports/session-store.js';

/** Changes one's own password with the current one; every other session ends, because one of them may be why. */
export class ChangePassword {
  constructor(
    private readonly people: PeopleStore,
    private readonly passwords: Passwords,
    private readonly sessions: SessionStore,
    private readonly confirm: ConfirmPassword,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, typed: { readonly current: string; readonly password: string }, sessionId: string): Promise<Written> {
    await this.confirm.count(actor);
    const written = await this.work.command(actor, () => this.change(actor, typed, sessionId));
    await this.confirm.succeeded(actor);
    return written;
  }

  private async change(actor: Actor, typed: { readonly current: string; readonly password: string }, sessionId: string): Promise<Written> {
    const person = await this.confirm.run(actor, typed.current);
    const password = tidyPassword(typed.password);
    const refused = refusalToPassword(password, person) ?? (password === tidyPassword(typed.current) ? refuse('identity.password-same') : null);
    insist(refused, identityRefusals);
    const { id, accountId, accountVersion } = person;
    const version = await this.people.changeAccount(accountId, accountVersion, { passwordHash: await this.passwords.hash(password) });
    const sessionsEnded = await this.sessions.endAll(accountId, sessionId, this.clock.now());
    await this.log.append({
      stream: accountId,
      version,
      owner: { kind: 'installation' },
      type: 'account.password-changed',
      actor,
      data: { accountId, personId: id, sessionsEnded },
      topics: [`person:${id}`],
    });
    return { id: accountId, version };
  }
}
