import type { TaskTerms } from './terms.js';

/** The five tests of whether a task is real work (domain.md §4.1). */
export interface RealityProofs {
  /** a: an order number of the enterprise or its customer. */
  readonly order: boolean;
  /** b: what is made enters the enterprise's or its customer's process. */
  readonly use: boolean;
  /** c: somebody of the enterprise other than the poster signed the inspection. */
  readonly acceptance: boolean;
  /** d: a price, rework or a penalty attaches. */
  readonly consequence: boolean;
  /** e: the due date is the enterprise's, not the teaching calendar's. */
  readonly clock: boolean;
}

export type Reality = 'REAL' | 'SIMULATED' | 'TEACHING';

/** The proofs a task's terms give, and whether it was inspected by another person than its poster. */
export const realityProofs = (terms: TaskTerms, inspectedByOther: boolean): RealityProofs => ({
  order: terms.orderReference !== null,
  use: terms.use !== null,
  acceptance: inspectedByOther,
  consequence: terms.consequence !== null || (terms.priceFen ?? 0n) > 0n,
  clock: terms.dueOn !== null && terms.dueSetBy === 'ENTERPRISE',
});

/**
 * REAL is acceptance plus at least three of the other four; TEACHING is none of the five; the rest is SIMULATED.
 * Only REAL work feeds obligations and the index. Source: domain.md §4.1.
 * @example realityOf({ order: true, use: true, acceptance: true, consequence: true, clock: false }) // 'REAL'
 */
export function realityOf(proofs: RealityProofs): Reality {
  const others = [proofs.order, proofs.use, proofs.consequence, proofs.clock].filter(Boolean).length;
  if (proofs.acceptance && others >= 3) return 'REAL';
  return proofs.acceptance || others > 0 ? 'SIMULATED' : 'TEACHING';
}
