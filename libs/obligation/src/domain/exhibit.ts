/** Facts of other capabilities that a claim may show: accepted tasks, credited hours, received payments. */
export const exhibitKinds = ['TASK', 'HOURS', 'PAYMENT'] as const;
export type ExhibitKind = (typeof exhibitKinds)[number];

/** Which fact. */
export interface ExhibitRef {
  readonly kind: ExhibitKind;
  readonly id: string;
}

/** By what one recognizes a fact, and the page it is shown on; null: none that the reader could open. */
export interface Label {
  readonly names: { readonly zh: string; readonly en: string };
  readonly href: string | null;
}

/** A fact of this installation that both its sides have already verified, as one can recognize it: without amounts of money and people. */
export interface Exhibit extends ExhibitRef, Label {
  readonly href: string;
  /** Business date on which it became a fact. */
  readonly on: string;
  /** The organizations whose fact it is. */
  readonly sides: readonly string[];
  /** What the rest of the consortium may know of it, e.g. who verifies a claim that shows it; null: all that its sides may. */
  readonly outside: Label | null;
}

/**
 * A fact as a reader may know it: who shows what is between two sides does not open their papers to a third.
 * @param own the reader's organizations
 */
export const labelFor = ({ names, href, sides, outside }: Omit<Exhibit, keyof ExhibitRef | 'on'>, own: readonly string[]): Label =>
  outside === null || sides.some((side) => own.includes(side)) ? { names, href } : outside;
