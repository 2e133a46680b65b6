/** A task as other capabilities need it. */
export interface TaskFacts {
  readonly id: string;
  readonly consortiumId: string;
  /** 'RW-0388'; null for a draft. */
  readonly number: string | null;
  readonly title: string;
  readonly enterpriseId: string;
  readonly schoolId: string | null;
  readonly status: string;
  readonly mentorIds: readonly string[];
  readonly teacherIds: readonly string[];
  /** 'YYYY-MM-DD' */
  readonly startsOn: string;
  /** 'YYYY-MM-DD' */
  readonly dueOn: string;
  readonly startedAt: Date | null;
}

export interface SeatFacts {
  readonly seatId: string;
  readonly ordinal: number;
  readonly studentId: string;
  /** Null until the student has an account. */
  readonly personId: string | null;
  readonly schoolId: string;
  readonly cleared: boolean;
}

/** Port: production tasks, for other capabilities. */
export abstract class TaskDirectory {
  abstract find(taskId: string): Promise<TaskFacts | null>;
  /** The seat a person holds in a task. */
  abstract seatOf(taskId: string, personId: string): Promise<SeatFacts | null>;
  /** The filled seats in their order. */
  abstract seats(taskId: string): Promise<readonly SeatFacts[]>;
}
