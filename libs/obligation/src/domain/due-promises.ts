/** A window of an agreed promise that is not kept: who owes whom by when. */
export interface OpenPromise {
  readonly windowId: string;
  readonly obligationId: string;
  readonly consortiumId: string;
  /** As people call it, e.g. 'OB-0001'. */
  readonly number: string;
  readonly obligorId: string;
  readonly beneficiaryId: string;
  /** The window's last day. */
  readonly dueOn: string;
}

/** What an open window asks for, for whoever tells of it outside. */
export interface OpenWindow {
  readonly obligationId: string;
  readonly number: string;
  readonly promise: { readonly zh: string; readonly en: string };
  readonly metric: 'COUNT' | 'RATIO' | 'AT_MOST';
  readonly target: number;
  readonly unit: { readonly zh: string; readonly en: string };
}

/** Promises by the day they are due, for whoever reminds of them; it checks no access, its callers do. */
export abstract class DuePromises {
  /**
   * What is due and not kept in windows that end from one date to another, by end and id.
   * @param after the last one of the page before
   */
  abstract openBetween(
    consortiumId: string,
    from: string,
    to: string,
    page: { readonly after: Pick<OpenPromise, 'dueOn' | 'windowId'> | null; readonly limit: number },
  ): Promise<readonly OpenPromise[]>;
  /** What is promised, by obligation. One statement, however many. */
  abstract names(obligationIds: readonly string[]): Promise<ReadonlyMap<string, { readonly zh: string; readonly en: string }>>;
  /** What windows ask for; those that are kept, waived or not owed any more are absent. One statement, however many. */
  abstract openWindows(windowIds: readonly string[]): Promise<ReadonlyMap<string, OpenWindow>>;
}
