import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Db, Relay, type Settings } from '#libs/platform';
import { createApp } from '../../apps/api/src/create-app.js';
import { cast, operator, students } from './cast.js';
import { play } from './play.js';
import { StoryClock } from './story-clock.js';
import { World, type Transport } from './world.js';

/** One row of the table printed at start. */
export interface DemoSignIn {
  readonly organization: string;
  readonly person: string;
  readonly role: string;
  readonly signIn: string;
}

/**
 * Plays the demo story through the product's own routes, in an application of its own that ends before the real one starts; an
 * installation that has any organization keeps what it has.
 * @returns who may sign in
 */
export async function playDemo(settings: Settings, password: string): Promise<readonly DemoSignIn[]> {
  const clock = new StoryClock(new Date());
  const app = await createApp({ settings, clock, logger: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  try {
    if (await isEmpty(app)) await play(new World(within(app), clock, password), app);
    await app.get(Relay).moveBatch();
  } finally {
    await app.close();
  }
  return signIns();
}

const within =
  (app: NestFastifyApplication): Transport =>
  (request) =>
    app.getHttpAdapter().getInstance().inject(request);

const isEmpty = async (app: NestFastifyApplication): Promise<boolean> => (await app.get(Db).query('SELECT 1 FROM organization LIMIT 1')).length === 0;

/** Who is worth signing in as, in the order of the tour. */
function signIns(): readonly DemoSignIn[] {
  const people = cast.flatMap(({ shortName, people: of }) =>
    of.map(({ name, signIn, roles }) => ({ organization: shortName, person: name, role: roles.join(' '), signIn })),
  );
  const pupils = students.flatMap(({ name, signIn }) => (signIn ? [{ organization: '江北技师', person: name, role: 'STUDENT', signIn }] : []));
  return [...people, ...pupils, { organization: '—', person: operator.name, role: 'OPERATOR', signIn: operator.signIn }];
}
