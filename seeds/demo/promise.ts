import type { Ids } from './gather.js';
import type { World } from './world.js';

type Side = readonly [organization: string, delegate: string];
type Promised = readonly [template: string, from: Side, to: Side, target: number, cadence: string];

const huayue: Side = ['huayue', 'shenyue'];
const linjiang: Side = ['linjiang', 'zhoulan'];
const association: Side = ['association', 'sunchuan'];
const jiangbei: Side = ['jiangbei', 'hejing'];
const qiming: Side = ['qiming', 'qinlang'];

const promises: readonly Promised[] = [
  ['O01', huayue, jiangbei, 6, 'QUARTER'],
  ['O16', jiangbei, huayue, 95, 'QUARTER'],
  ['O02', qiming, jiangbei, 1, 'HALF_YEAR'],
  ['O07', huayue, linjiang, 64, 'YEAR'],
  ['O20', linjiang, huayue, 2, 'YEAR'],
  ['O29', association, huayue, 1, 'YEAR'],
  ['O04', huayue, jiangbei, 120, 'YEAR'],
  ['O14', huayue, jiangbei, 100, 'MONTH'],
  ['O30', association, linjiang, 2, 'YEAR'],
];

/** Agreed this week and due by the month: on whatever day the story is told, something falls due in the next 30 days. */
const monthly: readonly Promised[] = [
  ['O08', huayue, linjiang, 40, 'MONTH'],
  ['O04', qiming, jiangbei, 16, 'MONTH'],
];

/** Who owes whom what: proposed by the one who owes, agreed by the other side. The last one still waits for its answer. */
export async function promise(world: World, ids: Ids, consortiumId: string): Promise<void> {
  for (const [position, promised] of promises.entries()) {
    const id = await propose(world, ids, consortiumId, promised);
    if (position < promises.length - 1) await agreeTo(world, ids, id, promised);
  }
}

export async function promiseByTheMonth(world: World, ids: Ids, consortiumId: string): Promise<void> {
  for (const promised of monthly) await agreeTo(world, ids, await propose(world, ids, consortiumId, promised), promised);
}

async function propose(
  world: World,
  ids: Ids,
  consortiumId: string,
  [templateCode, [obligor, from], [beneficiary], target, cadence]: Promised,
): Promise<string> {
  const { id } = await world.post<{ id: string }>(from, `/api/consortia/${consortiumId}/obligations`, {
    templateCode,
    obligorId: ids[obligor],
    beneficiaryId: ids[beneficiary],
    target,
    cadence,
    speaksForId: ids[obligor],
  });
  return id;
}

const agreeTo = (world: World, ids: Ids, id: string, [, , [beneficiary, to]]: Promised): Promise<unknown> =>
  world.post(to, `/api/obligations/${id}/agreement`, { answer: 'AGREE', speaksForId: ids[beneficiary] });
