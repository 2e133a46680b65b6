import type { LoggedEvent } from '#libs/platform';
import { EnterLines } from './enter-lines.js';
import { SettleableTaskStore } from './ports/line-store.js';

interface InForce {
  readonly agreementId: string;
  readonly consortiumId: string;
  readonly payerId: string;
  readonly schoolId: string;
}

/** Tasks accepted before the agreement was in force enter its first statement, in the transaction of the last signature. */
export class SweepTasksWhenAgreementInForce {
  constructor(
    private readonly tasks: SettleableTaskStore,
    private readonly lines: EnterLines,
  ) {}

  async run(event: LoggedEvent): Promise<void> {
    const { agreementId, consortiumId, payerId, schoolId } = event.data as unknown as InForce;
    const waiting = await this.tasks.waiting({ consortiumId, payerId, schoolId });
    if (waiting.length === 0) return;
    const statementId = await this.lines.intoMonth(
      agreementId,
      'ACCEPTED',
      waiting.map((task) => ({ task, sourceEventId: task.acceptedEventId })),
    );
    await this.tasks.entered(
      consortiumId,
      waiting.map((task) => task.taskId),
      statementId,
    );
  }
}
