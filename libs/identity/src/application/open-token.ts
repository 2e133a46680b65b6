import type { Actor } from '#libs/kernel';
import type { AccessLog, Clock, Gate, Ids } from '#libs/platform';
import type { Secrets } from './ports/secrets.js';
import type { SessionStore } from './ports/session-store.js';

const DAY = 86_400_000;

/** Opens a bearer token for a program that acts as oneself. Like a sign-in it is done anew each time it is asked for. */
export class OpenToken {
  constructor(
    private readonly sessions: SessionStore,
    private readonly secrets: Secrets,
    private readonly gate: Gate,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @param days how long it is good */
  async run(
    actor: Actor,
    { label, days }: { readonly label: string; readonly days: number },
  ): Promise<{ readonly id: string; readonly token: string; readonly expiresAt: Date }> {
    const { id } = await this.gate.require(actor, 'open', 'Token', { id: this.ids.next(), accountId: actor.accountId });
    const token = this.secrets.sessionToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + days * DAY);
    await this.sessions.open({
      id,
      accountId: actor.accountId,
      tokenHash: this.secrets.sessionHash(token),
      kind: 'BEARER',
      label,
      addressHash: null,
      createdAt,
      expiresAt,
    });
    await this.accessLog.record({ actor, action: 'open', subject: 'Token', subjectId: id, outcome: 'allowed' });
    return { id, token, expiresAt };
  }
}
