// The schema that the migrations make, as one readable text: migrations/schema.sql. `--check` fails when the committed text differs.
import { readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';

const PATH = 'migrations/schema.sql';
const COLUMNS = `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required, pg_get_expr(d.adbin, d.adrelid) AS default, a.attidentity AS identity
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migration' ORDER BY c.relname, a.attnum`;
const CONSTRAINTS = `SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS text FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> 'migration' AND k.contype <> 'n' ORDER BY c.relname, k.contype, k.conname`;
const INDEXES = `SELECT tablename AS table, indexdef AS text FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migration'
  AND indexname NOT IN (SELECT conname FROM pg_constraint) ORDER BY tablename, indexname`;
const GRANTS = `SELECT table_name AS table, string_agg(privilege_type, ', ' ORDER BY privilege_type) AS rights FROM information_schema.role_table_grants
  WHERE grantee = 'dingyue_app' AND table_schema = 'public' GROUP BY table_name ORDER BY table_name`;
const POLICIES = `SELECT tablename AS table, policyname AS name, cmd, qual, with_check FROM pg_policies WHERE schemaname = 'public' ORDER BY tablename, policyname`;

/** The text of a migrated database. */
export async function schemaOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const rows = async (sql) => (await client.query(sql)).rows;
  const [columns, constraints, indexes, grants, policies] = [
    await rows(COLUMNS),
    await rows(CONSTRAINTS),
    await rows(INDEXES),
    await rows(GRANTS),
    await rows(POLICIES),
  ];
  await client.end();
  const of = (list, table) => list.filter((row) => row.table === table);
  const block = (table) =>
    [
      `CREATE TABLE ${table} (`,
      [
        ...of(columns, table).map(
          (c) =>
            `  ${c.name} ${c.type}${c.required ? ' NOT NULL' : ''}${c.default ? ` DEFAULT ${c.default}` : ''}${c.identity === 'a' ? ' GENERATED ALWAYS AS IDENTITY' : ''}`,
        ),
        ...of(constraints, table).map((c) => `  CONSTRAINT ${c.name} ${c.text}`),
      ].join(',\n'),
      ');',
      ...of(indexes, table).map((i) => `${i.text};`),
      ...of(policies, table).map(
        (p) => `CREATE POLICY ${p.name} ON ${table} FOR ${p.cmd} USING (${p.qual})${p.with_check ? ` WITH CHECK (${p.with_check})` : ''};`,
      ),
      ...of(grants, table).map((g) => `GRANT ${g.rights} ON ${table} TO dingyue_app;`),
    ].join('\n');
  const tables = [...new Set(columns.map((c) => c.table))];
  return `-- Made by npm run schema from the migrations; never edited by hand.\n\n${tables.map(block).join('\n\n')}\n`;
}

if (process.argv[1]?.endsWith('schema.mjs')) {
  const text = await schemaOf(process.env.DATABASE_OWNER_URL);
  if (process.argv.includes('--check')) {
    if (readFileSync(PATH, 'utf8') !== text) {
      console.error(`${PATH} is out of date; run npm run schema`);
      process.exit(1);
    }
  } else writeFileSync(PATH, text);
}
