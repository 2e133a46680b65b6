// Which statements a request of the product runs, so that the floor can run the very same ones.
import { createApp } from '../dist/apps/api/src/create-app.js';
import { Db, SystemClock } from '../dist/libs/platform/src/index.js';

/** Plays each request once in this process and answers its statements in order: `{ name, text, values, inTransaction }`. */
export async function record(settings, requests) {
  const app = await createApp({ settings: { ...settings, role: 'api' }, clock: new SystemClock(), logger: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const db = app.get(Db);
  const [query, read] = [db.query.bind(db), db.read.bind(db)];
  let statements = [];
  // The readers of the log run in this process too; they belong to no request.
  const keep = (text, values, name) =>
    /^(feed|relay)-/.test(name ?? '') || statements.push({ name, text, values: [...values], inTransaction: db.inTransaction });
  db.query = (text, values) => (keep(text, values ?? []), query(text, values));
  db.read = (statement, values) => (keep(statement.text, values, statement.name), read(statement, values));
  const recordings = {};
  for (const [name, request] of Object.entries(requests)) {
    for (let warm = 0; warm < 2; warm++) {
      statements = [];
      const answer = await app.inject({
        method: request.method ?? 'GET',
        url: request.path,
        headers: request.headers,
        ...(request.body ? { payload: request.body(warm) } : {}),
      });
      if (answer.statusCode >= 300) throw new Error(`${name}: ${answer.statusCode} ${answer.payload}`);
    }
    recordings[name] = statements;
  }
  await app.close();
  return recordings;
}
