// W6: the same ledger of one consortium and the same reader, first among 10,000 promises of the installation, then among a million.
import { randomUUID } from 'node:crypto';
import { ask, quantile } from './load.mjs';

export const ledgerSize = { few: 5, many: Number(process.env.BENCH_LEDGER ?? 500), promises: 2_000, parties: 20 };

const ASKS = {
  turn: ([consortium]) => `/api/consortia/${consortium}/obligations?filter=turn&limit=50`,
  'turn everywhere': () => '/api/obligations/turns?limit=50',
  overview: ([consortium]) => `/api/consortia/${consortium}/overview`,
};
const TIMES = 60;

/** Answers a row per question: its cost among a million promises against its cost among ten thousand. */
export async function ledger({ owner, who, product, headers }) {
  const parties = await loadParties(owner);
  await withoutForeignKeys(owner);
  const own = who.consortia.slice(0, ledgerSize.few);
  for (const consortium of own) await loadPromises(owner, consortium, [who.enterprise, ...parties.slice(1)]);
  await owner.query('VACUUM ANALYZE');
  const few = await measure(product, own, headers);
  for (let i = ledgerSize.few; i < ledgerSize.many; i++) await loadPromises(owner, await loadConsortium(owner, who), parties);
  await owner.query('VACUUM ANALYZE');
  const many = await measure(product, own, headers);
  return Object.keys(ASKS).map((name) => {
    if (few[name].text !== many[name].text) throw new Error(`W6 ${name}: other answers among more promises`);
    return {
      name: `W6 ${name}`,
      title: `among ${(ledgerSize.many * ledgerSize.promises).toLocaleString('en')} promises against 10,000`,
      least: 0.67,
      ratio: few[name].p50 / many[name].p50,
      productP50: many[name].p50,
      productP99: many[name].p99,
    };
  });
}

async function measure({ url }, consortia, headers) {
  const measured = {};
  for (const [name, path] of Object.entries(ASKS)) {
    const times = [];
    let text;
    for (let i = 0; i < TIMES * 2; i++) {
      const start = performance.now();
      const answer = await ask(undefined, url, { path: path(consortia), headers });
      if (answer.status !== 200) throw new Error(`W6 ${name}: ${answer.status} ${answer.text.slice(0, 300)}`);
      if (i >= TIMES) times.push(performance.now() - start); // the first half warms up
      text = answer.text.replace(/"asOf":"[^"]*"/, '');
    }
    times.sort((a, b) => a - b);
    measured[name] = { p50: quantile(times, 0.5), p99: quantile(times, 0.99), text };
  }
  return measured;
}

async function loadParties(owner) {
  const parties = Array.from({ length: ledgerSize.parties }, () => randomUUID());
  await owner.query(
    `INSERT INTO organization (id, version, kind, name, short_name, uscc, region_code, status, created_at)
    SELECT id, 1, CASE WHEN n % 2 = 1 THEN 'ENTERPRISE' ELSE 'SCHOOL' END, '台账单位 ' || n, '台账 ' || n, 'LEDGER' || lpad(n::text, 12, '0'), '320100', 'ADMITTED', now()
    FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, n)`,
    [parties],
  );
  return parties;
}

/** A million rows are loaded as they stand: what they name is checked by the loader's own hand. */
async function withoutForeignKeys(owner) {
  const { rows } = await owner.query(
    `SELECT conrelid::regclass AS "table", conname AS name FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text IN ('obligation', 'obligation_window', 'obligation_turn', 'verification')`,
  );
  for (const { table, name } of rows) await owner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  await owner.query('SET synchronous_commit = off');
}

async function loadConsortium(owner, who) {
  const consortium = randomUUID();
  await owner.query(
    `INSERT INTO consortium (id, version, kind_code, kind_version, name, region_code, status, secretariat_id, created_at, activated_at)
    SELECT $1, 1, kind_code, kind_version, name, region_code, status, secretariat_id, created_at, activated_at FROM consortium WHERE id = $2`,
    [consortium, who.consortia[0]],
  );
  return consortium;
}

/** Every template in turn between changing pairs; a window and a verified fact each, a third kept; every fifth window waits for its obligor. */
async function loadPromises(owner, consortium, parties) {
  await owner.query(
    `INSERT INTO membership (id, consortium_id, version, organization_id, status, invited_at, accepted_at, admitted_at)
    SELECT gen_random_uuid(), $1, 1, id, 'ACTIVE', now(), now(), now() FROM unnest($2::uuid[]) AS p(id) ON CONFLICT DO NOTHING`,
    [consortium, parties],
  );
  await owner.query(
    `WITH template AS (SELECT set_hash, code, definition, row_number() OVER (ORDER BY position) - 1 AS i FROM obligation_template WHERE set_hash = (SELECT hash FROM obligation_template_set ORDER BY version DESC LIMIT 1)),
    made AS (INSERT INTO obligation (id, consortium_id, version, number, set_hash, code, metric, target, weight, cadence, scope, computed_from, obligor_id, beneficiary_id, proposed_by_id, status, answer_by, proposed_at, agreed_at)
      SELECT gen_random_uuid(), $1, 1, n + 1, t.set_hash, t.code, 'COUNT', 6, 1 + n % 5, 'QUARTER', 'PAIR', NULL, a.id, b.id, a.id, 'AGREED', current_date, now(), now()
      FROM generate_series(0, $3::int - 1) n JOIN template t ON t.i = n % 42
      CROSS JOIN LATERAL (SELECT ($2::uuid[])[1 + n / 42 % $4::int] AS id) a CROSS JOIN LATERAL (SELECT ($2::uuid[])[1 + (n / 42 + 1 + n / 42 / $4::int) % $4::int] AS id) b RETURNING *),
    opened AS (INSERT INTO obligation_window (id, consortium_id, obligation_id, ordinal, starts_on, ends_on, obligor_id, beneficiary_id, metric, target, weight, verified_numerator, entries, due, kept)
      SELECT gen_random_uuid(), $1, id, 1, current_date - 80 + number % 30, current_date + 5 + number % 30, obligor_id, beneficiary_id, metric, target, weight,
        CASE WHEN number % 3 = 0 THEN 6 ELSE number % 6 END, 1, true, number % 3 = 0 FROM made RETURNING *),
    verified AS (INSERT INTO verification (id, consortium_id, obligation_id, window_id, source_kind, source_id, source_event_id, numerator, denominator, verifier_id, verified_at)
      SELECT gen_random_uuid(), $1, obligation_id, id, 'TASK', gen_random_uuid(), gen_random_uuid(), verified_numerator, 0, beneficiary_id, now() - interval '40 days' FROM opened)
    INSERT INTO obligation_turn (consortium_id, organization_id, row_id, obligation_id, reason, due_on)
    SELECT $1, obligor_id, id, obligation_id, 'KEY', ends_on FROM opened WHERE weight = 1`,
    [consortium, parties, ledgerSize.promises, ledgerSize.parties],
  );
}
