import { businessDate, refuse, type Refusal } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import { Placements, type StudentCard } from '../contract.js';
import { refusalToPlace } from '../domain/index.js';
import type { RulePacks } from './ports/rule-packs.js';
import type { StudentStore } from './ports/student-store.js';

/** Answers other capabilities whether a student may be placed, never why in terms of the student's data. */
export class RosterPlacements extends Placements {
  constructor(
    private readonly students: StudentStore,
    private readonly packs: RulePacks,
    private readonly clock: Clock,
  ) {
    super();
  }

  async refusalToAssign(
    schoolId: string,
    studentIds: readonly string[],
    { startsOn }: { readonly startsOn: string },
  ): Promise<ReadonlyMap<string, Refusal | null>> {
    const students = await this.students.hold(schoolId, studentIds);
    const pack = await this.packs.on(businessDate(this.clock.now()));
    const known = new Map(students.map((student) => [student.id, student]));
    return new Map(
      studentIds.map((id) => {
        const student = known.get(id);
        return [id, student ? refusalToPlace(student, startsOn, pack.params) : refuse('training.student-unknown')];
      }),
    );
  }

  async cards(schoolId: string, studentIds: readonly string[]): Promise<ReadonlyMap<string, StudentCard>> {
    const students = await this.students.find(schoolId, studentIds);
    return new Map(students.map(({ id, personId, name, skills, grade }) => [id, { personId, name, skills, grade }]));
  }
}
