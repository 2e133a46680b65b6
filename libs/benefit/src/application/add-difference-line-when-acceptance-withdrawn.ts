import type { LoggedEvent } from '#libs/platform';
import { EnterLines } from './enter-lines.js';
import { PairStore } from './ports/agreement-store.js';
import { SettleableTaskStore } from './ports/line-store.js';

interface Withdrawn {
  readonly taskId: string;
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly schoolId: string;
}

/** A withdrawn acceptance is a difference line, never an edit; a statement that was issued is not touched (domain.md §5.4). */
export class AddDifferenceLineWhenAcceptanceWithdrawn {
  constructor(
    private readonly pairs: PairStore,
    private readonly tasks: SettleableTaskStore,
    private readonly lines: EnterLines,
  ) {}

  async run(event: LoggedEvent): Promise<void> {
    const { taskId, consortiumId, enterpriseId, schoolId } = event.data as unknown as Withdrawn;
    await this.pairs.lock({ consortiumId, payerId: enterpriseId, schoolId });
    const withdrawn = await this.tasks.withdraw(consortiumId, taskId);
    if (withdrawn?.statementId) await this.lines.difference(consortiumId, withdrawn.statementId, { task: withdrawn.task, sourceEventId: event.id });
  }
}
