import type { Clock, Ids } from '#libs/platform';
import { deviceLabel } from '../domain/device-label.js';
import type { Secrets } from './ports/secrets.js';
import type { SessionStore } from './ports/session-store.js';

/** A browser stays signed in for a week; a phone in a workshop is not asked daily. Days. */
const BROWSER_DAYS = 7;
const DAY = 86_400_000;

/** Opens a browser's session: always with a new token, and the one it came with ends. */
export class OpenSession {
  constructor(
    private readonly sessions: SessionStore,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns the token, told this once */
  async run(
    accountId: string,
    from: { readonly address: string; readonly userAgent: string; readonly formerToken: string | null },
  ): Promise<{ readonly token: string; readonly expiresAt: Date }> {
    const token = this.secrets.sessionToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + BROWSER_DAYS * DAY);
    if (from.formerToken) await this.sessions.endByToken(this.secrets.sessionHash(from.formerToken), createdAt);
    await this.sessions.open({
      id: this.ids.next(),
      accountId,
      tokenHash: this.secrets.sessionHash(token),
      kind: 'COOKIE',
      label: deviceLabel(from.userAgent),
      addressHash: this.secrets.addressHash(from.address),
      createdAt,
      expiresAt,
    });
    return { token, expiresAt };
  }
}
