import type { Placements } from '#libs/training/contract';
import { decideClear } from '../domain/clear-seat.js';
import type { TaskStore } from './ports/task-store.js';
import type { RecordDecision } from './record-decision.js';

/** Policy: with the school's attestation the seat is cleared in the same transaction. It never refuses and never asks for a version. */
export class ClearSeatWhenClearanceAttested {
  constructor(
    private readonly tasks: TaskStore,
    private readonly record: RecordDecision,
    private readonly placements: Placements,
  ) {}

  async run({ taskId, seatId }: { readonly taskId: string; readonly seatId: string }): Promise<void> {
    const task = await this.tasks.hold(taskId);
    const seat = task?.seats.find((one) => one.id === seatId);
    if (!task || !seat) return;
    const cards = await this.placements.cards(seat.schoolId, [seat.studentId]);
    const decision = decideClear(task, seatId, cards.get(seat.studentId)?.personId ?? null);
    if (decision) await this.record.next(null, task, decision);
  }
}
