import type { Actor } from '#libs/kernel';
import type { AccessLog, Clock, Gate } from '#libs/platform';
import type { SessionStore } from './ports/session-store.js';

/** Ends sessions of one's own account: at once for requests, within seconds for open sockets. */
export class EndSession {
  constructor(
    private readonly sessions: SessionStore,
    private readonly gate: Gate,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string): Promise<void> {
    await this.gate.require(actor, 'end', 'Session', await this.sessions.find(id));
    await this.sessions.end(id, this.clock.now());
    await this.accessLog.record({ actor, action: 'sign-out', subject: 'Session', subjectId: id, outcome: 'allowed' });
  }

  /** Signs out everywhere, tokens of programs included. */
  async everywhere(actor: Actor): Promise<void> {
    await this.sessions.endAll(actor.accountId, null, this.clock.now());
    await this.accessLog.record({ actor, action: 'sign-out-everywhere', subject: 'Session', outcome: 'allowed' });
  }
}
