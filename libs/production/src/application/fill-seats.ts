import { businessDate, DomainError, type Actor, type Refusal } from '#libs/kernel';
import type { Clock, Ids, Written } from '#libs/platform';
import type { Placements } from '#libs/training/contract';
import { decideFill } from '../domain/fill-seats.js';
import { wrongState } from '../domain/wrong-state.js';
import type { ChangeTask } from './change-task.js';
import type { LoadTask } from './load-task.js';

export interface FillInput {
  readonly taskId: string;
  readonly version?: number;
  readonly studentIds: readonly string[];
}

/** Whether one student may be assigned. */
export interface SeatAnswer {
  readonly studentId: string;
  readonly refusal: Refusal | null;
}

/** An academic officer fills seats with students of the school: all of those chosen, or none and an answer for each. */
export class FillSeats {
  constructor(
    private readonly change: ChangeTask,
    private readonly load: LoadTask,
    private readonly placements: Placements,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws DomainError training's refusal of the first student who may not be placed, with its article; the details name every such student's refusal */
  run(actor: Actor, { taskId, version, studentIds }: FillInput): Promise<Written> {
    return this.change.run(actor, { taskId, version, action: 'fill' }, async (task) => {
      if (task.schoolId === null || task.status !== 'AWARDED') return wrongState(task);
      insistPlaceable(await this.answersFor(task.schoolId, studentIds));
      const cards = await this.placements.cards(task.schoolId, studentIds);
      const chosen = studentIds.map((studentId) => ({ seatId: this.ids.next(), studentId, personId: cards.get(studentId)?.personId ?? null }));
      return decideFill(task, chosen, this.clock.now());
    });
  }

  /** The same answers without filling anything. */
  async answers(actor: Actor, { taskId, studentIds }: FillInput): Promise<readonly SeatAnswer[]> {
    const task = await this.load.for(actor, { taskId, action: 'fill' });
    return task.schoolId === null ? [] : this.answersFor(task.schoolId, studentIds);
  }

  /** Work may begin the day the team is complete, so today is the day a student must be old enough on (R11, R12). */
  private async answersFor(schoolId: string, studentIds: readonly string[]): Promise<readonly SeatAnswer[]> {
    const refusals = await this.placements.refusalToAssign(schoolId, studentIds, { startsOn: businessDate(this.clock.now()) });
    return studentIds.map((studentId) => ({ studentId, refusal: refusals.get(studentId) ?? null }));
  }
}

function insistPlaceable(answers: readonly SeatAnswer[]): void {
  const refused = answers.filter((answer): answer is SeatAnswer & { readonly refusal: Refusal } => answer.refusal !== null);
  const [first] = refused;
  if (!first) return;
  const each = Object.fromEntries(refused.map(({ studentId, refusal }) => [studentId, refusal.refusal]));
  throw new DomainError(first.refusal.refusal, 'invalid', { ...first.refusal.details, ...each, refused: refused.length });
}
