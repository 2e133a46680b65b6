import { readFileSync } from 'node:fs';
import { pairs, table } from './matrix-table.js';
import { handlersOf } from './support/handlers.js';
import { people, pluralists, type Line, type Who } from './support/matrix-line.js';
import { MatrixWorld } from './support/matrix-world.js';
import { ruleName } from './support/rule-names.js';

let world: MatrixWorld;
const everybody = Object.keys(people) as Who[];
const everyLine = [...table, ...pairs];
const hasLeft = (who: Who): boolean => who.startsWith('gone');

const ask = (who: Who, line: Line): Promise<string> =>
  world.ask(
    who,
    line.question((name) => world.id(name)),
  );
/** Cells that are not as the table says, so that a failure shows them and nothing else. */
async function wrong(who: Who): Promise<readonly string[]> {
  const found: string[] = [];
  for (const line of everyLine.filter(({ expected }) => expected.has(who))) {
    const outcome = await ask(who, line);
    const { path } = line.question((name) => world.id(name));
    if (outcome !== line.expected.get(who)) found.push(`${who}: ${line.route} (${path}) is ${outcome}, not ${line.expected.get(who) ?? 'named'}`);
  }
  return found;
}

beforeAll(async () => {
  world = await MatrixWorld.open({ undone: true });
}, 180_000);
afterAll(() => world.close());

test('every route of openapi.json and every message of the sockets is in the table, and nothing else', () => {
  const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: Record<string, Record<string, unknown>> };
  const routes = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
  const handlers = handlersOf(world.app).map((handler) => handler.name);
  const messages = handlers.filter((name) => name.startsWith('SOCKET '));
  expect(messages.length).toBeGreaterThan(5);
  expect([...new Set(table.map((line) => line.route))].sort()).toEqual([...routes, ...messages].sort());
  expect(handlers.filter((name) => name.includes(' /api/')).sort()).toEqual([...routes].sort());
});

test('every cell of the table has its expected value', () => {
  for (const line of table) expect([line.route, everybody.filter((who) => !line.expected.has(who))]).toEqual([line.route, []]);
});

test.each([...everybody, ...(Object.keys(pluralists) as Who[])])(
  '%s',
  async (who) => {
    expect(await (hasLeft(who) ? world.afterLeaving(() => wrong(who)) : wrong(who))).toEqual([]);
  },
  60_000,
);

test.each(['xEnt', 'xSch', 'overX', 'appl'] as const)(
  'to %s what is not theirs to see answers byte for byte like what does not exist',
  async (who) => {
    const unknown = (name: string): string => (name.startsWith('name') ? name : '0190b1c2-0000-7000-8000-00000000000f');
    const hidden = everyLine.filter(
      ({ route, expected }) => ['missing', 'forbidden', 'empty'].includes(expected.get(who) ?? '') && route.includes(' /'),
    );
    expect(hidden.length).toBeGreaterThan(90);
    for (const line of hidden) {
      const [foreign, nowhere] = [line.question((name) => world.id(name)), line.question(unknown)];
      expect([line.route, await world.send(who, foreign)]).toEqual([line.route, await world.send(who, nowhere)]);
    }
  },
  60_000,
);

test.each(['xEnt', 'xSch', 'overX', 'appl'] as const)('nor does a topic tell %s whether its thing exists', async (who) => {
  for (const line of everyLine.filter(({ route, expected }) => route === 'SOCKET subscribe' && expected.get(who) === 'missing')) {
    const foreign = await world.acknowledged(
      who,
      line.question((name) => world.id(name)),
    );
    expect(foreign).toEqual(
      await world.acknowledged(
        who,
        line.question(() => '0190b1c2-0000-7000-8000-00000000000f'),
      ),
    );
    expect(foreign).toMatchObject({ problem: { status: 404, code: 'access.missing' } });
  }
});

test('without any one rule some cell of the table is another', async () => {
  const questions = await world.questionsOf(everyLine);
  const holders = new Map<string, Who[]>();
  for (const who of [...everybody, ...(Object.keys(pluralists) as Who[])].filter((one) => one !== 'nobody' && !hasLeft(one)))
    for (const rule of await world.rulesOf(who)) {
      const name = ruleName(rule.rule, rule.actor);
      if (name !== null) holders.set(name, [...(holders.get(name) ?? []), who]);
    }
  expect(holders.size).toBeGreaterThan(80);
  const idle: string[] = [];
  for (const [name, who] of holders) {
    const [action = '', subject = ''] = name.split(' ');
    const lines = everyLine.filter((line) => questions.get(line)?.has(`${action} ${subject}`));
    const turns = async (people: readonly Who[]): Promise<boolean> => {
      for (const one of people)
        for (const line of lines) if (line.expected.has(one) && (await ask(one, line)) !== line.expected.get(one)) return true;
      return false;
    };
    // Some rules are for those who have left: a payee's word.
    const turned = await world.without(name, async () => (await turns(who)) || (await world.afterLeaving(() => turns(everybody.filter(hasLeft)))));
    if (!turned) idle.push(`${name} (${who.join(' ')}; ${lines.map((line) => line.route).join(', ')})`);
  }
  expect(idle).toEqual([]);
}, 180_000);
