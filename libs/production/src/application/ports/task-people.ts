/** Who holds a role at an organization now: ids only, names come from identity. */
export abstract class TaskPeople {
  abstract teaches(personId: string, schoolId: string): Promise<boolean>;
  /** Persons with the role of a mentor at the enterprise. */
  abstract mentorsOf(enterpriseId: string): Promise<readonly string[]>;
  abstract teachersOf(schoolId: string): Promise<readonly string[]>;
}
