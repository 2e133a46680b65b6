/** Points: whole per cent of a promise, weighed. See progress.ts. */
export interface Points {
  readonly due: number;
  readonly verified: number;
  readonly claimed: number;
}

/** The address of the figure that sums the whole consortium's fulfilment. */
export const FULFILMENT_FIGURE = 'promises-kept';

/**
 * The address of the figure of one lead seat.
 * @example legFigure('LEAD_ENTERPRISE') // 'leg-lead-enterprise'
 */
export const legFigure = (seat: string): string => `leg-${seat.toLowerCase().replaceAll('_', '-')}`;

/** A lead seat and the fulfilment of who holds it. */
export interface LeadFulfilment extends Points {
  readonly seat: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly organization: { readonly id: string; readonly shortName: string } | null;
}

/** One promise whose window ends soon. */
export interface PromiseDue {
  readonly obligationId: string;
  readonly number: string;
  readonly obligor: { readonly id: string; readonly shortName: string };
  readonly beneficiary: { readonly id: string; readonly shortName: string };
  readonly names: { readonly zh: string; readonly en: string };
  readonly unit: { readonly zh: string; readonly en: string };
  readonly dueOn: string;
  readonly target: number;
  readonly claimed: number;
  readonly verified: number;
}

/** Fulfilment of a consortium's promises, for its overview; it checks no access, its callers do. */
export abstract class Fulfilment {
  /** Per lead seat, in the order of the charter: windows that began by the date and did not end more than a year before it. */
  abstract legs(consortiumId: string, today: string): Promise<readonly LeadFulfilment[]>;
  /** Promises not yet kept whose window ends from one date to another, the earliest first; at most 20. */
  abstract due(consortiumId: string, from: string, to: string): Promise<readonly PromiseDue[]>;
  /** Points at the end of each of these dates, in their order. */
  abstract at(consortiumId: string, dates: readonly string[]): Promise<readonly (Points & { readonly date: string })[]>;
}
