import { DomainError } from '#libs/kernel';
import { requestContext, type Db } from '#libs/platform';

/**
 * Lets the n-th statement of a command's transaction happen, and fails then, as a cut connection would.
 * @returns what the work answered, and how many statements there were
 */
export async function failingAfter<T>(db: Db, n: number, work: () => Promise<T>): Promise<{ readonly result: T; readonly statements: number }> {
  const [query, read] = [db.query.bind(db), db.read.bind(db)];
  let statements = 0;
  const counted = async (run: () => Promise<unknown[]>): Promise<never[]> => {
    if (!db.inTransaction || !requestContext()) return (await run()) as never[]; // the relay's transactions are not the command's
    const rows = await run();
    statements++;
    if (statements === n) throw new DomainError('server.unavailable', 'exhausted');
    return rows as never[];
  };
  db.query = (...args) => counted(() => query(...args));
  db.read = (...args) => counted(() => read(...args));
  try {
    return { result: await work(), statements };
  } finally {
    Object.assign(db, { query, read });
  }
}
