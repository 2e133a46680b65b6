/** What a reader may see of a task, by the same rules as everywhere. */
export interface Sight {
  /** Price, order reference and drawing. */
  readonly terms: boolean;
  /** The room: people, messages and deliveries. */
  readonly room: boolean;
  /** Every student of the team by name: the student's own school. */
  readonly team: boolean;
}
