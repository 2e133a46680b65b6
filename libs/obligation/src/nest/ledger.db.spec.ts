import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { seedObligationTemplates } from '../../../../seeds/reference/obligation-templates.js';
import { can } from '#libs/access';
import type { Actor } from '#libs/kernel';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import { FigureBook } from '#libs/monitoring/contract';
import { ActorReader, Ids, poolOf, tokenHash } from '#libs/platform';
import { DataSource } from 'typeorm';
import { visibleConsortia } from '../application/visible-consortia.js';
import { ledgerFilters, type LedgerFilter, type LedgerRow, type LedgerView } from '../contract.js';
import { fulfilmentOf, type Progress } from '../domain/progress.js';
import { metrics } from '../domain/template.js';
import { obligation } from '../index.js';
import { obligationPermissions } from '../permissions.js';
import { LEDGER, TURNS } from './ledger-sql.js';
import { fulfilmentSql } from './points-sql.js';
import { WINDOW_SUMS } from './window-sums.js';

let test: TestApp;
let factory: string;
let schools: string[] = [];
let here: string;
let there: string;
let clerk: TestPerson;
let client: Client;

const PROMISES = 230;
const TODAY = '2026-11-24';

beforeAll(async () => {
  test = await startTestApp([identity, consortium, monitoring, obligation]);
  await seedObligationTemplates((sql, values) => test.sql(sql, values));
  factory = await anOrganization(test, { name: '华岳精工集团', kind: 'ENTERPRISE' });
  schools = await Promise.all(['临江', '江北', '江南'].map((name) => anOrganization(test, { name: `${name}学院`, kind: 'SCHOOL' })));
  [here, there] = [await aConsortium(test, { members: [factory, ...schools] }), await aConsortium(test, { members: schools.slice(1) })];
  clerk = await aPerson(test, { name: '周岚', posts: [[factory, 'DELEGATE']] });
  client = new Client(test.url, clerk);
  await fill(here, factory, schools);
  await fill(there, schools[1] ?? '', [schools[2] ?? '']);
});
afterAll(() => test.close());

/** Rows as the use cases would leave them: a window each, some kept, some overdue; every fifth still a proposal. */
async function fill(cid: string, obligor: string, beneficiaries: readonly string[]): Promise<void> {
  const ids = test.app.get(Ids);
  const rows = Array.from({ length: PROMISES }, (_, i) => ({
    id: ids.next(),
    windowId: ids.next(),
    n: i + 1,
    code: `O${String((i % 42) + 1).padStart(2, '0')}`,
    open: i % 5 === 0,
    obligor: i % 3 === 0 ? beneficiaries[i % beneficiaries.length] : obligor,
    beneficiary: i % 3 === 0 ? obligor : beneficiaries[i % beneficiaries.length],
    ends: `2026-${String((i % 12) + 1).padStart(2, '0')}-28`,
    kept: i % 7 === 0,
  }));
  await test.sql('DROP INDEX IF EXISTS obligation_consortium_id_sides_code_proposed_uq, obligation_consortium_id_sides_code_agreed_uq');
  await test.sql(
    `INSERT INTO obligation (id, consortium_id, version, number, set_hash, code, metric, target, weight, cadence, scope, computed_from, obligor_id, beneficiary_id,
      proposed_by_id, awaits_id, status, answer_by, proposed_at, agreed_at)
    SELECT r.id, $1, 1, r.n, (SELECT max(hash) FROM obligation_template_set), r.code, 'COUNT', 6, 1, 'MONTH', 'PAIR', NULL, r.obligor, r.beneficiary, r.obligor,
      CASE WHEN r.open THEN r.beneficiary END, CASE WHEN r.open THEN 'PROPOSED' ELSE 'AGREED' END, r.ends, now(), CASE WHEN NOT r.open THEN now() END
    FROM json_to_recordset($2) AS r(id uuid, n int, code text, open boolean, obligor uuid, beneficiary uuid, ends date)`,
    [cid, JSON.stringify(rows)],
  );
  await test.sql(
    `INSERT INTO obligation_window (id, consortium_id, obligation_id, ordinal, starts_on, ends_on, obligor_id, beneficiary_id, metric, target, weight, verified_numerator, entries, due, kept)
    SELECT r."windowId", $1, r.id, 1, r.ends - 27, r.ends, r.obligor, r.beneficiary, 'COUNT', 6, 1, CASE WHEN r.kept THEN 6 ELSE 2 END, 2, true, r.kept
    FROM json_to_recordset($2) AS r(id uuid, "windowId" uuid, obligor uuid, beneficiary uuid, ends date, kept boolean)`,
    [cid, JSON.stringify(rows.filter((row) => !row.open))],
  );
  await test.sql(
    `INSERT INTO obligation_turn (consortium_id, organization_id, row_id, obligation_id, reason, due_on)
    SELECT consortium_id, awaits_id, id, id, 'AGREE', answer_by FROM obligation WHERE consortium_id = $1 AND awaits_id IS NOT NULL`,
    [cid],
  );
}

async function everything(filter: LedgerFilter, limit: number): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  let after = '';
  do {
    const page: LedgerView = await client.read(`/api/consortia/${here}/obligations?filter=${filter}&limit=${limit}${after}`);
    rows.push(...page.items);
    after = page.next ? `&after=${page.next}` : '';
  } while (after);
  return rows;
}

describe.each(ledgerFilters)('the filter %s', (filter) => {
  const belongs: Record<LedgerFilter, (row: LedgerRow) => boolean> = {
    all: () => true,
    owe: (row) => row.obligor.id === factory,
    owed: (row) => row.beneficiary.id === factory,
    overdue: (row) => row.mark === 'overdue',
    turn: (row) => row.turn !== null,
  };

  it('pages to the same lines, each once, in one order, whatever the page’s size, and counts them', async () => {
    const all = await everything('all', 200);
    const expected = all.filter(belongs[filter]).map((row) => row.rowId);
    for (const limit of [7, 200]) expect((await everything(filter, limit)).map((row) => row.rowId)).toEqual(expected);
    const { counts } = await client.read<LedgerView>(`/api/consortia/${here}/obligations?filter=all&limit=1`);
    expect(counts?.[filter]).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
  });
});

it('shows only what is here', async () => {
  const all = await everything('all', 200);
  expect(all).toHaveLength(PROMISES);
  expect(new Set(all.map((row) => row.consortiumId))).toEqual(new Set([here]));
});

it('refuses a filter, a size and a cursor it does not know', async () => {
  for (const query of ['filter=everything', 'limit=0', 'limit=201', 'after=!'])
    await client.get(`/api/consortia/${here}/obligations?${query}`).expect(400);
  await client.get(`/api/consortia/${here}/obligations?after=abc`).expect(200);
});

it('lists our turns over all consortia', async () => {
  const everywhere = new Client(test.url, await aPerson(test, { name: '二院', posts: [[schools[2] ?? '', 'DELEGATE']] }));
  const { items } = await everywhere.read<LedgerView>('/api/obligations/turns?limit=200');
  expect(new Set(items.map((row) => row.consortiumId))).toEqual(new Set([here, there]));
  expect(items.every((row) => row.turn === 'AGREE')).toBe(true);
  expect((await client.read<LedgerView>('/api/obligations/turns')).items.every((row) => row.consortiumId === here)).toBe(true);
});

it('sees what the rules allow: the hand-written right of the statement and the rule agree on every pair', async () => {
  const actors: Actor[] = [];
  for (const role of ['DELEGATE', 'TEACHER', 'STUDENT', 'GUARDIAN', 'SECRETARY', 'OVERSEER'] as const) {
    for (const organization of [factory, ...schools, await anOrganization(test, { name: `局${role}`, kind: 'AUTHORITY', regionCode: '3201' })]) {
      const person = await aPerson(test, { name: role, posts: [[organization, role]] });
      const session = await test.app.get(ActorReader).byHashes([tokenHash(person.token)]);
      if (session[0]) actors.push(session[0].actor);
    }
  }
  expect(actors).toHaveLength(30);
  for (const actor of actors) {
    for (const cid of [here, there]) {
      const allowed = can(obligationPermissions(actor), 'read', 'Obligation', { id: 'x', consortiumId: cid, parties: [] });
      expect(visibleConsortia(actor).includes(cid)).toBe(allowed);
      const rows = await test.db.read<{ lines: unknown[] }>(LEDGER.all, [
        cid,
        visibleConsortia(actor),
        [],
        TODAY,
        false,
        '0001-01-01',
        '00000000-0000-0000-0000-000000000000',
        5,
        false,
      ]);
      expect((rows[0]?.lines.length ?? 0) > 0).toBe(allowed);
    }
  }
});

async function explain(text: string, values: unknown[]): Promise<string> {
  const connection = await poolOf(test.app.get(DataSource)).connect();
  try {
    await connection.query('SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off');
    return (await connection.query(`EXPLAIN (COSTS OFF) ${text}`, values)).rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
  } finally {
    await connection.query('RESET ALL');
    connection.release();
  }
}

it('has an index in the order of every filter', async () => {
  await test.sql('ANALYZE');
  const page = [TODAY, false, '0001-01-01', '00000000-0000-0000-0000-000000000000', 51];
  for (const filter of ledgerFilters) {
    const plan = await explain(LEDGER[filter].text, [here, [here], [factory], ...page, false]);
    expect(plan).not.toMatch(/Seq Scan on obligation(_window|_turn)? /);
    expect(plan).toMatch(filter === 'turn' ? /obligation_turn_consortium_id_organization_id_due_on_idx/ : /obligation_window_consortium_id_\w+_idx/);
  }
  expect(await explain(TURNS.text, [[here], [factory], [factory], ...page])).toContain('obligation_turn_consortium_id_organization_id_due_on_idx');
});

it('reads the figures of the overview from one walk over the consortium’s windows, each as it reads alone', async () => {
  const figures = test.app.get(FigureBook);
  const readings = await figures.readings(here);
  expect(readings.map(({ figure }) => figure.code)).toEqual((await figures.all(here)).map((figure) => figure.code));
  expect(readings.length).toBeGreaterThan(30);
  for (const { figure, amounts } of readings) expect({ code: figure.code, ...(await figure.read(here)) }).toEqual({ code: figure.code, ...amounts });
  const plan = await explain(WINDOW_SUMS.text, [here, TODAY]);
  expect(plan.match(/on obligation_window /g)).toHaveLength(1);
  expect(plan).toMatch(/Index Cond: \(\(?consortium_id = /);
});

it('is saved as a workbook, in the reader’s language, without formulas', async () => {
  await test.sql(`UPDATE organization SET short_name = '=1+1' WHERE id = $1`, [schools[1]]);
  const answer = await client
    .get(`/api/consortia/${here}/ledger.xlsx?filter=owe`)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
  expect(answer.headers['content-disposition']).toContain('attachment');
  const { sheets } = await readXlsx(answer.body as Buffer);
  expect(sheets[0]?.rows[0]?.slice(0, 3)).toEqual(['编号', '承诺', '义务方']);
  expect(sheets[0]?.rows).toHaveLength((await everything('owe', 200)).length + 1);
  expect(sheets[0]?.rows.some((row) => row.includes(`'=1+1`))).toBe(true);
  expect(await test.sql(`SELECT action, subject, outcome FROM access_log WHERE action = 'export'`)).toEqual([
    { action: 'export', subject: 'Obligation', outcome: 'allowed' },
  ]);
});

const seed = 20261127;
it(`computes points in SQL exactly as the domain does (seed ${seed})`, async () => {
  const measured = fc.record({ numerator: fc.nat(60), denominator: fc.nat(60), late: fc.nat(60) }).filter((m) => m.late <= m.numerator);
  const window: fc.Arbitrary<Progress> = fc.record({
    metric: fc.constantFrom(...metrics),
    target: fc.integer({ min: 1, max: 100 }),
    weight: fc.integer({ min: 1, max: 5 }),
    claimed: measured,
    verified: measured,
    entries: fc.nat(2),
    lateEntries: fc.nat(1),
  });
  const windows = fc.sample(window, { seed, numRuns: 3000 });
  const { due, verified, claimed } = fulfilmentSql({
    cn: 'w.cn',
    cd: 'w.cd',
    vn: 'w.vn',
    vd: 'w.vd',
    cl: 'w.cl',
    vl: 'w.vl',
    entries: 'w.entries',
    lateEntries: 'w.le',
  });
  const rows = await test.db.query<{ due: number; verified: number; claimed: number }>(
    `SELECT (${due})::int AS due, (${verified})::int AS verified, (${claimed})::int AS claimed
     FROM ROWS FROM (json_to_recordset($1) AS (metric text, target int, weight int, cn int, cd int, cl int, vn int, vd int, vl int, entries int, le int)) WITH ORDINALITY
       AS w(metric, target, weight, cn, cd, cl, vn, vd, vl, entries, le, ordinal) ORDER BY ordinal`,
    [
      JSON.stringify(
        windows.map(({ claimed: c, verified: v, lateEntries: le, ...w }) => ({
          ...w,
          ...{ cn: c.numerator, cd: c.denominator, cl: c.late, vn: v.numerator, vd: v.denominator, vl: v.late, le },
        })),
      ),
    ],
  );
  expect(rows).toEqual(windows.map(fulfilmentOf));
});
