/** Facts of other capabilities that a claim may show: accepted tasks, credited hours, received payments. */
export const exhibitKinds = ['TASK', 'HOURS', 'PAYMENT'] as const;
export type ExhibitKind = (typeof exhibitKinds)[number];

/** Which fact. */
export interface ExhibitRef {
  readonly kind: ExhibitKind;
  readonly id: string;
}

/** A fact of this installation that both its sides have already verified, as one can recognize it: without amounts of money and people. */
export interface Exhibit extends ExhibitRef {
  readonly names: { readonly zh: string; readonly en: string };
  /** Business date on which it became a fact. */
  readonly on: string;
  /** The page it is shown on. */
  readonly href: string;
  /** The organizations whose fact it is. */
  readonly sides: readonly string[];
}
