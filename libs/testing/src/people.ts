import { createHash, randomBytes } from 'node:crypto';
import { Ids } from '#libs/platform';
import type { OrganizationKind, Role } from '#libs/kernel';
import type { TestApp } from './test-app.js';

const ids = new Ids();

/** Rows only: what is arranged here has no history in the log. Stories that need one play the use cases. */
export async function anOrganization(
  test: TestApp,
  about: { readonly name: string; readonly kind: OrganizationKind; readonly regionCode?: string; readonly controlGroup?: string },
): Promise<string> {
  const id = ids.next();
  await test.sql(
    `INSERT INTO organization (id, version, kind, name, short_name, uscc, region_code, control_group, status, created_at)
     VALUES ($1, 1, $2, $3, $4, $5, $6, $7, 'ADMITTED', now())`,
    [
      id,
      about.kind,
      about.name,
      about.name.slice(0, 4),
      `T${randomBytes(9).toString('hex').toUpperCase().slice(0, 17)}`,
      about.regionCode ?? '320100',
      about.controlGroup ?? null,
    ],
  );
  return id;
}

/** A signed-in person of a spec. */
export interface TestPerson {
  readonly personId: string;
  readonly accountId: string;
  readonly name: string;
  readonly token: string;
}

export async function aPerson(
  test: TestApp,
  about: { readonly name: string; readonly operator?: boolean; readonly posts?: readonly (readonly [string, Role])[] },
): Promise<TestPerson> {
  const person = { personId: ids.next(), accountId: ids.next(), name: about.name, token: randomBytes(32).toString('base64url') };
  await test.sql(`INSERT INTO person (id, version, name, created_at) VALUES ($1, 1, $2, now())`, [person.personId, about.name]);
  await test.sql(`INSERT INTO account (id, version, person_id, sign_in, status, operator, created_at) VALUES ($1, 1, $2, $3, 'ACTIVE', $4, now())`, [
    person.accountId,
    person.personId,
    `t-${person.accountId}`,
    about.operator ?? false,
  ]);
  await test.sql(
    `INSERT INTO session (id, token_hash, account_id, kind, created_at, expires_at) VALUES ($1, $2, $3, 'COOKIE', now(), '2100-01-01')`,
    [ids.next(), createHash('sha256').update(person.token).digest(), person.accountId],
  );
  for (const [organizationId, role] of about.posts ?? []) await aPost(test, person.personId, organizationId, role);
  return person;
}

export async function aPost(test: TestApp, personId: string, organizationId: string, role: Role): Promise<void> {
  await test.sql(`INSERT INTO post (id, version, person_id, organization_id, role, from_at) VALUES ($1, 1, $2, $3, $4, now())`, [
    ids.next(),
    personId,
    organizationId,
    role,
  ]);
}

/** An active consortium with these members; `seats` gives the lead seats among them. */
export async function aConsortium(
  test: TestApp,
  about: {
    readonly name?: string;
    readonly members: readonly string[];
    readonly seats?: Readonly<Record<string, string>>;
    readonly secretariatId?: string;
    readonly commonFundKeeperId?: string;
    readonly regionCode?: string;
  },
): Promise<string> {
  const id = ids.next();
  await test.sql(`INSERT INTO consortium_kind (code, version, definition, hash) VALUES ('TALENT_CLUSTER', 1, '{}', 'test') ON CONFLICT DO NOTHING`);
  await test.sql(
    `INSERT INTO consortium (id, version, kind_code, kind_version, name, region_code, status, secretariat_id, common_fund_keeper_id, created_at, activated_at)
     VALUES ($1, 1, 'TALENT_CLUSTER', 1, $2, $3, 'ACTIVE', $4, $5, now(), now())`,
    [id, about.name ?? '试验集群', about.regionCode ?? '320100', about.secretariatId ?? about.members[0], about.commonFundKeeperId ?? null],
  );
  for (const member of about.members) {
    await test.sql(
      `INSERT INTO membership (id, consortium_id, version, organization_id, status, invited_at, accepted_at, admitted_at) VALUES ($1, $2, 1, $3, 'ACTIVE', now(), now(), now())`,
      [ids.next(), id, member],
    );
  }
  for (const [position, [seat, member]] of Object.entries(about.seats ?? {}).entries()) {
    await test.sql('INSERT INTO lead_seat (consortium_id, seat, position, organization_id) VALUES ($1, $2, $3, $4)', [id, seat, position, member]);
  }
  return id;
}
