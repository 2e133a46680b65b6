import { InstallOperator } from '#libs/identity';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { cast, operator, type CastOrganization } from './cast.js';
import type { World } from './world.js';

export type Ids = Record<string, string>;

/** Organizations register and are admitted; their people come by invitation links. Answers the organizations' ids by key. */
export async function gather(world: World, app: NestFastifyApplication): Promise<Ids> {
  await app.get(InstallOperator, { strict: false }).run({ ...operator, password: world.password });
  await world.signIn(operator.signIn);
  const ids: Ids = {};
  for (const organization of cast) ids[organization.key] = await found(world, organization);
  return ids;
}

async function found(world: World, organization: CastOrganization): Promise<string> {
  const { kind, name, shortName, uscc, regionCode, administrator } = organization;
  const account = { name: `${shortName}管理员`, signIn: administrator, password: world.password };
  const { id } = await world.post<{ id: string }>(null, '/api/organizations', { kind, name, shortName, uscc, regionCode, administrator: account });
  await world.post(operator.signIn, `/api/organizations/${id}/admission`, {});
  await world.signIn(administrator);
  for (const person of organization.people) await invite(world, id, administrator, person);
  return id;
}

async function invite(
  world: World,
  organizationId: string,
  administrator: string,
  { name, signIn, roles }: CastOrganization['people'][number],
): Promise<void> {
  const [first, ...others] = roles;
  const { token } = await world.post<{ token: string }>(administrator, `/api/organizations/${organizationId}/invitations`, { role: first });
  await world.post(null, '/api/invitations/acceptance', { token, name, signIn, password: world.password });
  await world.signIn(signIn);
  const { person } = await world.get<{ person: { id: string } }>(signIn, '/api/session');
  for (const role of others) await world.post(administrator, `/api/organizations/${organizationId}/posts`, { personId: person.id, role });
}
