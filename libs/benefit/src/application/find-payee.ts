import { TaskDirectory, type SeatFacts } from '#libs/production/contract';
import { standingTasks } from '../domain/statement.js';
import { StatementStore, type StatementKey } from './ports/statement-store.js';

/** Who sits on a seat of a task that stands in the statement. */
export class FindPayee {
  constructor(
    private readonly statements: StatementStore,
    private readonly tasks: TaskDirectory,
  ) {}

  async run(
    statement: StatementKey,
    at: { readonly taskId: string; readonly seatId: string },
  ): Promise<{ readonly standing: readonly string[]; readonly seat: SeatFacts | null }> {
    const standing = standingTasks((await this.statements.evidence(statement)).lines);
    const seats = standing.includes(at.taskId) ? await this.tasks.seats(at.taskId) : [];
    return { standing, seat: seats.find((seat) => seat.seatId === at.seatId) ?? null };
  }

  /** The filled seats of one task of the statement. */
  async seats(statement: StatementKey, taskId: string): Promise<readonly SeatFacts[]> {
    const standing = standingTasks((await this.statements.evidence(statement)).lines);
    return standing.includes(taskId) ? this.tasks.seats(taskId) : [];
  }
}
