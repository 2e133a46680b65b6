import type { Task } from './task.js';

/** A task as the permission rules see it: plain fields, and the team as a relation. */
export interface TaskSubject {
  readonly id: string;
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly number: number | null;
  readonly status: string;
  readonly schoolId: string | null;
  readonly teacherId: string | null;
  readonly seats: readonly { readonly personId: string | null }[];
  readonly clearedSeats: readonly { readonly personId: string | null }[];
}

/** What the rules decide on. */
export const taskSubject = (task: Task): TaskSubject => ({
  id: task.id,
  consortiumId: task.consortiumId,
  enterpriseId: task.enterpriseId,
  number: task.number,
  status: task.status,
  schoolId: task.schoolId,
  teacherId: task.teacherId,
  seats: task.seats.map(({ personId }) => ({ personId })),
  clearedSeats: task.seats.filter((seat) => seat.cleared).map(({ personId }) => ({ personId })),
});
