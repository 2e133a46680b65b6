import type { Role } from '#libs/kernel';

/** Days after a window's last day at which a promise that is not kept is spoken of; before it when negative (domain.md §6). */
export const rungs = [-14, -7, 0, 7, 30] as const;
export type Rung = (typeof rungs)[number];

/** Whom a rung tells. */
export type Side = 'OBLIGOR' | 'BENEFICIARY' | 'LEAD_SEATS' | 'ARBITER';

/** Who at an organization acts on a promise: never a student, a guardian or who only looks. */
const acting: readonly Role[] = ['DELEGATE', 'TASK_OWNER', 'ACADEMIC_OFFICER', 'VERIFIER'];
/** Who speaks for an organization that is to step in. */
const speaking: readonly Role[] = ['DELEGATE', 'VERIFIER'];

/** Roles that are told, by side. */
export const rolesTold: Readonly<Record<Side, readonly Role[]>> = {
  OBLIGOR: acting,
  BENEFICIARY: acting,
  LEAD_SEATS: speaking,
  ARBITER: speaking,
};

const sidesOf: Readonly<Record<Rung, readonly Side[]>> = {
  [-14]: ['OBLIGOR'],
  [-7]: ['OBLIGOR'],
  0: ['OBLIGOR', 'BENEFICIARY'],
  7: ['LEAD_SEATS'],
  30: ['ARBITER'],
};

/**
 * Whom a rung tells; where a charter names no arbiter, the lead seats hear of the last rung too.
 * @example sidesTold(7, true) // ['LEAD_SEATS']
 */
export const sidesTold = (rung: Rung, hasArbiter: boolean): readonly Side[] => (rung === 30 && !hasArbiter ? ['LEAD_SEATS'] : sidesOf[rung]);

/** What is to be done for one window: one rung to send, and the lower ones that nobody needs to hear any more. */
export interface Step {
  readonly send: Rung;
  readonly skip: readonly Rung[];
}

/**
 * The step that is due. After a pause only the highest rung reached is sent. The ladder is never climbed down: when the end was put off
 * after a rung was sent, the lower ones stay silent.
 * @param day days since the window's last day, negative before it
 * @param known rungs sent or skipped before
 * @returns null when there is nothing to say
 * @example stepDue(9, [-14]) // { send: 7, skip: [-7, 0] }
 */
export function stepDue(day: number, known: readonly number[]): Step | null {
  const reached = rungs.filter((rung) => rung <= day);
  const send = reached.at(-1);
  if (send === undefined || known.some((rung) => rung >= send)) return null;
  return { send, skip: reached.filter((rung) => rung !== send && !known.includes(rung)) };
}

/** The last days of the windows that may have a rung due on a date: beyond 90 days what was never spoken of is history, not news. */
export const reach = { before: 14, after: 90 } as const;
