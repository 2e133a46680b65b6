// What the benchmarks read and write: rows as a national installation would have, loaded by SQL alone.
import { createHash, randomBytes, randomUUID } from 'node:crypto';

export const size = { consortia: 40, tasksPerConsortium: 2_500, mine: 400 };
export const token = randomBytes(32).toString('base64url');

/** Loads the rows; answers who asks. */
export async function load(client) {
  const id = { enterprise: randomUUID(), school: randomUUID(), person: randomUUID(), account: randomUUID(), teacher: randomUUID() };
  const query = (text, values = []) => client.query(text, values);
  const organization = (organizationId, kind, name, uscc) =>
    query(
      `INSERT INTO organization (id, version, kind, name, short_name, uscc, region_code, status, created_at) VALUES ($1, 1, $2, $3, $3, $4, '320100', 'ADMITTED', now())`,
      [organizationId, kind, name, uscc],
    );
  await organization(id.enterprise, 'ENTERPRISE', '量度精工', 'BENCH0000000000001');
  await organization(id.school, 'SCHOOL', '量度技校', 'BENCH0000000000002');
  for (const person of [id.person, id.teacher])
    await query(`INSERT INTO person (id, version, name, created_at) VALUES ($1, 1, '量度', now())`, [person]);
  await query(`INSERT INTO account (id, version, person_id, sign_in, status, created_at) VALUES ($1, 1, $2, 'bench', 'ACTIVE', now())`, [
    id.account,
    id.person,
  ]);
  for (const role of ['TASK_OWNER', 'MENTOR'])
    await query(`INSERT INTO post (id, version, person_id, organization_id, role, from_at) VALUES ($1, 1, $2, $3, $4, now())`, [
      randomUUID(),
      id.person,
      id.enterprise,
      role,
    ]);
  await query(`INSERT INTO session (id, token_hash, account_id, kind, created_at, expires_at) VALUES ($1, $2, $3, 'COOKIE', now(), 'infinity')`, [
    randomUUID(),
    createHash('sha256').update(token).digest(),
    id.account,
  ]);
  const consortia = Array.from({ length: size.consortia }, () => randomUUID());
  for (const consortium of consortia) await loadConsortium(query, consortium, id);
  await query('ANALYZE');
  return { ...id, consortia };
}

async function loadConsortium(query, consortium, id) {
  await query(
    `INSERT INTO consortium (id, version, kind_code, kind_version, name, region_code, status, secretariat_id, created_at, activated_at)
    SELECT $1, 1, code, version, '量度集群', '320100', 'ACTIVE', $2, now(), now() FROM consortium_kind WHERE code = 'TALENT_CLUSTER' LIMIT 1`,
    [consortium, id.school],
  );
  for (const member of [id.enterprise, id.school])
    await query(
      `INSERT INTO membership (id, consortium_id, version, organization_id, status, invited_at, accepted_at, admitted_at) VALUES ($1, $2, 1, $3, 'ACTIVE', now(), now(), now())`,
      [randomUUID(), consortium, member],
    );
  await query(`INSERT INTO task_counter (consortium_id, last) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [consortium, size.tasksPerConsortium]);
  // Ids sort by time, as the product's own do.
  await query(
    `INSERT INTO task (id, consortium_id, version, status, number, enterprise_id, posted_by, title, quantity, unit, due_on, due_set_by, staff_by, seat_count, criteria, created_at)
    SELECT (lpad(to_hex((extract(epoch FROM now())::bigint * 1000 - n * 60000)), 12, '0') || '7' || substr(md5(n || ($1::uuid)::text), 1, 3) || '8' || substr(md5(($1::uuid)::text || n), 1, 15))::uuid,
      $1::uuid, 1, 'PUBLISHED', n, $2, $3, '端盖去毛刺 ' || n, 40, '件', current_date + 14, 'ENTERPRISE', current_date + 7, 2, ARRAY['毛刺'], now() FROM generate_series(1, $4::int) n`,
    [consortium, id.enterprise, id.teacher, size.tasksPerConsortium],
  );
  await query(
    `INSERT INTO task_person (consortium_id, task_id, person_id) SELECT consortium_id, id, $2 FROM task WHERE consortium_id = $1 AND number % $3 = 0`,
    [consortium, id.person, Math.round((size.tasksPerConsortium * size.consortia) / (size.mine * 10))],
  );
}
