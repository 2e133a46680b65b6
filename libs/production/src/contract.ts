/** What others may know of a task. */
export abstract class TaskDirectory {
  abstract find(taskId: string): Promise<{
    readonly id: string;
    readonly consortiumId: string;
    readonly number: string;
    readonly title: string;
    readonly enterpriseId: string;
    readonly schoolId: string | null;
    readonly status: string;
    readonly mentorIds: readonly string[];
    readonly teacherIds: readonly string[];
    readonly startsOn: string;
    readonly dueOn: string;
    readonly startedAt: Date | null;
  } | null>;
  abstract seatOf(
    taskId: string,
    personId: string,
  ): Promise<{ readonly seatId: string; readonly studentId: string; readonly schoolId: string; readonly cleared: boolean } | null>;
  abstract seats(
    taskId: string,
  ): Promise<
    readonly {
      readonly seatId: string;
      readonly ordinal: number;
      readonly studentId: string | null;
      readonly personId: string | null;
      readonly schoolId: string | null;
      readonly cleared: boolean;
    }[]
  >;
}
