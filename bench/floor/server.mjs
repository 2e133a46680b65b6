// The floor: bare Node http and pg running the statements a product's request was seen to run, and nothing else.
import http from 'node:http';
import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { deserialize } from 'node:v8';
import pg from 'pg';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => BigInt(text));
const recordings = deserialize(readFileSync(process.env.RECORDING));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const UUID7 = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

const replacer = (_key, value) => (typeof value === 'bigint' ? String(value) : value);

/** A read: every statement, the largest result is the answer. */
async function readAll(statements) {
  let rows = [];
  for (const { name, text, values } of statements) {
    const result = await pool.query(name ? { name, text, values } : { text, values });
    if (result.rows.length >= rows.length) rows = result.rows;
  }
  return rows;
}

let n = 0;
/** A write: the same statements in one transaction, with ids, number and key of its own. */
async function writeAll(statements, fresh) {
  const ids = new Map();
  const uuid = (old) =>
    ids.get(old) ??
    ids
      .set(
        old,
        `${old.slice(0, 14)}7${randomBytes(2).toString('hex').slice(0, 3)}-a${randomBytes(2).toString('hex').slice(0, 3)}-${randomBytes(6).toString('hex')}`,
      )
      .get(old);
  let number = null;
  const own = (value) => {
    if (Array.isArray(value)) return value.map(own);
    if (typeof value === 'number' && value === fresh.number) return number ?? value;
    if (typeof value !== 'string') return value;
    return value.replace(UUID7, (id) => (fresh.ids.has(id) ? uuid(id) : id)).replaceAll(fresh.key, `floor-${process.pid}-${n}`);
  };
  n++;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    for (const { name, text, values } of statements) {
      const result = await client.query(name ? { name, text, values: values.map(own) } : { text, values: values.map(own) });
      if (/task_counter/.test(text)) number = Number(Object.values(result.rows[0])[0]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  return [...ids.values()];
}

const { write, fresh, ...reads } = recordings;
const server = http.createServer((request, response) => {
  request.resume().on('end', () => {
    const kind = request.url.slice(1);
    const work =
      kind === 'write'
        ? readAll(write.filter((s) => !s.inTransaction).slice(0, 1))
            .then(() =>
              writeAll(
                write.filter((s) => s.inTransaction),
                fresh,
              ),
            )
            .then((ids) => readAll(write.slice(write.findLastIndex((s) => s.inTransaction) + 1)).then(() => ids))
        : readAll(reads[kind]);
    work.then(
      (rows) => {
        const body = JSON.stringify(rows, replacer);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
        response.end(body);
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
