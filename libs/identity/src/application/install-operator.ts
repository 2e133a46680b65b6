import type { EventLog, UnitOfWork, Written } from '#libs/platform';
import type { Newcomer, OpenAccount } from './open-account.js';
import { newcomerActor, stranger } from './stranger.js';

/** Makes the account of an operator. No request can do this: the installation's own tools call it. */
export class InstallOperator {
  constructor(
    private readonly accounts: OpenAccount,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  async run(operator: Newcomer): Promise<Written> {
    const account = { ...(await this.accounts.prepare(operator, { locale: 'zh', address: null })), operator: true };
    return this.work.command(stranger, async () => {
      await this.accounts.run(account);
      const { accountId, personId } = account;
      await this.log.append({
        stream: accountId,
        version: 1,
        owner: { kind: 'installation' },
        type: 'account.opened',
        actor: newcomerActor(account),
        data: { accountId, personId },
        topics: [`person:${personId}`],
      });
      return { id: accountId, version: 1 };
    });
  }
}
