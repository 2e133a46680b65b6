/** Reads that must agree with each other: they see one state of the database, whatever is written meanwhile. */
export abstract class Snapshot {
  abstract read<T>(work: () => Promise<T>): Promise<T>;
}
