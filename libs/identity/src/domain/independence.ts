/** What decides whether two organizations are under one control. */
export interface Controlled {
  readonly id: string;
  readonly controlGroup: string | null;
}

/**
 * Whether two organizations may verify each other: different legal persons, and not under one control. Source: domain.md §2.4
 * (separation of duties is checked on people and on control groups).
 * @example areIndependent({ id: 'a', controlGroup: 'JG' }, { id: 'b', controlGroup: 'JG' }) // false
 */
export const areIndependent = (one: Controlled, other: Controlled): boolean =>
  one.id !== other.id && (one.controlGroup === null || one.controlGroup !== other.controlGroup);
