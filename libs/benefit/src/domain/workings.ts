import { allocate, takeVat } from '#libs/kernel';
import { fractionOf } from './share.js';

/** An amount somebody states, and whether the other side has said yes to it. */
export interface Stated {
  readonly amountFen: bigint;
  readonly verified: boolean;
}

/** All that decides a statement's figures; entries that were returned and pay that was contested are left out beforehand. */
export interface WorkingsInput {
  readonly vatPercent: number;
  readonly receipts: readonly Stated[];
  readonly costs: readonly Stated[];
  readonly pays: readonly Stated[];
  readonly contestedSeats: number;
  readonly sharesMillionths: readonly number[];
}

/** What still waits for the other side's word. */
export interface Awaiting {
  readonly receipts: number;
  readonly costs: number;
  readonly pays: number;
  readonly contested: number;
}

/** A statement's figures in fen. The pool is solid once nothing is awaited and something was received; hatched until then. */
export interface Workings {
  readonly grossFen: bigint;
  readonly vatFen: bigint;
  readonly netFen: bigint;
  readonly costFen: bigint;
  readonly payFen: bigint;
  readonly poolFen: bigint;
  /** One part per party, in party order; null while the pool is negative. */
  readonly split: readonly bigint[] | null;
  readonly awaiting: Awaiting;
  readonly solid: boolean;
}

const total = (stated: readonly Stated[]): bigint => stated.reduce((sum, { amountFen }) => sum + amountFen, 0n);
const open = (stated: readonly Stated[]): number => stated.filter(({ verified }) => !verified).length;

/**
 * The order of claims on a receipt: tax, then costs, then the students' pay, then the shares (domain.md §5.2); tax is rounded once
 * and the split by largest remainder, so every fen is somebody's (§5.3, example 1: 128,600.01 at 13 % leaves a pool of 44,750.01).
 */
export function workings(input: WorkingsInput): Workings {
  const grossFen = total(input.receipts);
  const { net: netFen, vat: vatFen } = takeVat(grossFen, BigInt(input.vatPercent));
  const costFen = total(input.costs);
  const payFen = total(input.pays);
  const poolFen = netFen - costFen - payFen;
  const awaiting = { receipts: open(input.receipts), costs: open(input.costs), pays: open(input.pays), contested: input.contestedSeats };
  const split = poolFen < 0n ? null : allocate(poolFen, input.sharesMillionths.map(fractionOf));
  const solid = input.receipts.length > 0 && Object.values(awaiting).every((count) => count === 0);
  return { grossFen, vatFen, netFen, costFen, payFen, poolFen, split, awaiting, solid };
}
