import type { Task } from './task.js';

/** Students who were given an account, with the person it made of them. */
export type PersonsByStudent = ReadonlyMap<string, string>;

/** The team once students who were seated without an account have one. Nothing the room shows changes, so it is no event. */
export const withPersons = (task: Task, persons: PersonsByStudent): Task => ({
  ...task,
  seats: task.seats.map((seat) => {
    const personId = seat.personId ?? persons.get(seat.studentId) ?? null;
    return personId === seat.personId ? seat : { ...seat, personId };
  }),
});
