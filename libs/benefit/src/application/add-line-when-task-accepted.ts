import type { LoggedEvent } from '#libs/platform';
import { TaskDirectory } from '#libs/production/contract';
import { EnterLines } from './enter-lines.js';
import { PairStore } from './ports/agreement-store.js';
import { SettleableTaskStore } from './ports/line-store.js';

/** What the second key's event tells, as far as settlement asks. */
interface Accepted {
  readonly taskId: string;
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly schoolId: string;
  readonly priceFen: string | null;
}

/** In the transaction of the acceptance: the task can be settled, and is a line at once when an agreement of its pair is in force. */
export class AddLineWhenTaskAccepted {
  constructor(
    private readonly taskDirectory: TaskDirectory,
    private readonly pairs: PairStore,
    private readonly tasks: SettleableTaskStore,
    private readonly lines: EnterLines,
  ) {}

  async run(event: LoggedEvent): Promise<void> {
    const { taskId, consortiumId, enterpriseId, schoolId, priceFen } = event.data as unknown as Accepted;
    const facts = await this.taskDirectory.find(taskId);
    if (!facts?.number) throw new Error(`event ${event.id} tells of a task nobody knows`);
    const pair = { consortiumId, payerId: enterpriseId, schoolId };
    const task = { taskId, number: facts.number, title: facts.title, priceFen: priceFen === null ? null : BigInt(priceFen) };
    const agreementId = await this.pairs.lock(pair);
    await this.tasks.wait(pair, { ...task, acceptedEventId: event.id });
    if (!agreementId) return;
    const statementId = await this.lines.intoMonth(agreementId, 'ACCEPTED', [{ task, sourceEventId: event.id }]);
    await this.tasks.entered(consortiumId, [taskId], statementId);
  }
}
