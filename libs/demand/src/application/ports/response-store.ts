import type { ResponseState } from '../../domain/decide-response.js';

/** An offer to a need, as it stands. */
export interface ResponseRecord {
  readonly id: string;
  readonly consortiumId: string;
  readonly version: number;
  readonly entryId: string;
  readonly ownerId: string;
  readonly responderId: string;
  readonly supplyId: string | null;
  readonly quantity: number | null;
  readonly status: ResponseState;
}

export interface NewResponse extends Omit<ResponseRecord, 'version' | 'status'> {
  readonly note: string | null;
  readonly noteBy: string;
  readonly offeredAt: Date;
}

/** Offers to needs. */
export abstract class ResponseStore {
  abstract find(id: string): Promise<ResponseRecord | null>;
  /** Whether the organization's offer to this need waits or was accepted. */
  abstract already(consortiumId: string, entryId: string, responderId: string): Promise<boolean>;
  abstract insert(response: NewResponse): Promise<void>;
  /** @returns the new version */
  abstract settle(
    response: ResponseRecord,
    version: number,
    outcome: { readonly status: ResponseState; readonly at: Date; readonly reason: string | null; readonly by: string },
  ): Promise<number>;
  /** Marks the need as answered from this day on, if it was not yet. @returns whether this was the first accepted answer */
  abstract markAnswered(response: ResponseRecord, today: string): Promise<boolean>;
  /** What a person wrote goes with them. */
  abstract erase(personId: string): Promise<void>;
}
