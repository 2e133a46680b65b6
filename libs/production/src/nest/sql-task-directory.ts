import { Injectable } from '@nestjs/common';
import { businessDate } from '#libs/kernel';
import { TaskPeople } from '../application/ports/task-people.js';
import { TaskStore } from '../application/ports/task-store.js';
import { TaskDirectory, type SeatFacts, type TaskFacts } from '../contract.js';
import { taskNumber, type Seat, type Task } from '../domain/task.js';

const seatFacts = (seat: Seat): SeatFacts => ({
  seatId: seat.id,
  ordinal: seat.ordinal,
  studentId: seat.studentId,
  personId: seat.personId,
  schoolId: seat.schoolId,
  cleared: seat.cleared,
});

/** Answers other capabilities about tasks. */
@Injectable()
export class SqlTaskDirectory extends TaskDirectory {
  constructor(
    private readonly tasks: TaskStore,
    private readonly people: TaskPeople,
  ) {
    super();
  }

  async find(taskId: string): Promise<TaskFacts | null> {
    const task = await this.tasks.find(taskId);
    if (!task) return null;
    const mentors = await this.people.mentorsOf(task.enterpriseId);
    return {
      id: task.id,
      consortiumId: task.consortiumId,
      number: task.number === null ? null : taskNumber(task.number),
      title: task.terms.title,
      enterpriseId: task.enterpriseId,
      schoolId: task.schoolId,
      status: task.status,
      startedAt: task.startedAt,
      priceFen: task.terms.priceFen,
      mentorIds: mentors.filter((id) => id !== task.postedBy),
      teacherIds: task.teacherId === null ? [] : [task.teacherId],
      ...days(task),
    };
  }

  async seatOf(taskId: string, personId: string): Promise<SeatFacts | null> {
    return (await this.seats(taskId)).find((seat) => seat.personId === personId) ?? null;
  }

  async seats(taskId: string): Promise<readonly SeatFacts[]> {
    return ((await this.tasks.find(taskId))?.seats ?? []).map(seatFacts);
  }
}

const days = ({ startedAt, terms }: Task): Pick<TaskFacts, 'startsOn' | 'dueOn'> => ({
  startsOn: startedAt ? businessDate(startedAt) : (terms.staffBy ?? ''),
  dueOn: terms.dueOn ?? '',
});
