import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PolicyBook, PolicyOrder } from '#libs/platform';
import { ClearSeatWhenClearanceAttested } from '../application/clear-seat-when-clearance-attested.js';
import { CloseTaskWhenSettledAndReported } from '../application/close-task-when-settled-and-reported.js';
import { NamePersonsWhenCodesIssued } from '../application/name-persons-when-codes-issued.js';

/** Policies: what must be true of tasks in the same transaction as somebody else's event. */
@Injectable()
export class TaskPolicies implements OnModuleInit {
  constructor(
    private readonly book: PolicyBook,
    private readonly clear: ClearSeatWhenClearanceAttested,
    private readonly close: CloseTaskWhenSettledAndReported,
    private readonly name: NamePersonsWhenCodesIssued,
  ) {}

  onModuleInit(): void {
    this.book.on('clearance.attested', PolicyOrder.TASK, ({ data }) => this.clear.run(data as { taskId: string; seatId: string }));
    this.book.on('codes.issued', PolicyOrder.TASK, ({ data }) => this.name.run(data['schoolId'] as string, data['students'] as never));
    this.book.on('statement.settled', PolicyOrder.TASK, ({ data }) => this.close.run(data['taskIds'] as string[], { settled: true }));
    this.book.on('outcomes.completed', PolicyOrder.TASK, ({ data }) => this.close.run([data['taskId'] as string], { outcomesDone: true }));
  }
}
