import { missing, type Actor } from '#libs/kernel';
import type { Gate } from '#libs/platform';
import type { SeatFacts, TaskDirectory } from '#libs/production/contract';

/** A task as training sees it: a school's students at work for an enterprise. */
export interface TrainingTask {
  readonly id: string;
  readonly consortiumId: string;
  readonly number: string;
  readonly title: string;
  readonly organizationId: string;
  readonly enterpriseId: string;
  readonly status: string;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly startedAt: Date | null;
  /** The actor's person when the actor sits on the task: the relation the rules ask for. */
  readonly personId: string | null;
  readonly seat: { readonly seatId: string; readonly studentId: string; readonly cleared: boolean } | null;
}

/** The one way to a task in training. One that no school has taken on has no students and reads as missing. */
export class LoadTask {
  constructor(
    private readonly tasks: TaskDirectory,
    private readonly gate: Gate,
  ) {}

  async for(actor: Actor, taskId: string, action: string, subject: 'Clearance' | 'Hours' | 'Outcome'): Promise<TrainingTask> {
    const task = await this.tasks.find(taskId);
    const seat = await this.tasks.seatOf(taskId, actor.personId);
    if (!task?.schoolId || task.number === null) throw missing();
    const { schoolId, number, ...facts } = task;
    return this.gate.require(actor, action, subject, { ...facts, number, organizationId: schoolId, personId: seat ? actor.personId : null, seat });
  }

  /** The filled seats of a task the actor has been let to. */
  seatsOf(task: TrainingTask): Promise<readonly SeatFacts[]> {
    return this.tasks.seats(task.id);
  }

  /** A filled seat of a task the actor has been let to. */
  async seatIn(task: TrainingTask, seatId: string): Promise<SeatFacts> {
    const seat = (await this.seatsOf(task)).find((one) => one.seatId === seatId);
    if (!seat) throw missing();
    return seat;
  }
}
