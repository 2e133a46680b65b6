import type { Id } from '#libs/kernel';

/** OPEN until who leads has answered; CLOSED only by the word of who asked (nothing counts until the other side verifies). */
export const requestStatuses = ['OPEN', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Who answers for the whole (主办), and who answers a part of it (协办); each by its own date (domain.md §1, 提案 row). */
export const addresseeRoles = ['LEAD', 'CO'] as const;
export type AddresseeRole = (typeof addresseeRoles)[number];

export interface Addressee {
  readonly organizationId: Id<'Organization'>;
  readonly role: AddresseeRole;
  /** Which department of it the matter came from or goes to; empty when unknown. */
  readonly department: string;
  readonly dueOn: string;
  /** Business date of the answer; null while there is none. */
  readonly answeredOn: string | null;
}

/** A request to an authority, and how far it is. */
export interface RequestState {
  readonly id: Id<'CoordinationRequest'>;
  readonly status: RequestStatus;
  readonly requesterId: Id<'Organization'>;
  /** The lead's date when it was asked for the first time: what closing in time is measured by. */
  readonly firstDueOn: string;
  readonly addressees: readonly Addressee[];
}

/**
 * Whether an answer is overdue on a business date. Computed, never stored: nobody has to run for it to be true.
 * @example isOverdue({ status: 'OPEN', addressees: [{ …, dueOn: '2026-12-01', answeredOn: null }] }, '2026-12-02') // true
 */
export const isOverdue = ({ status, addressees }: Pick<RequestState, 'status' | 'addressees'>, today: string): boolean =>
  (status === 'OPEN' || status === 'ANSWERED') && addressees.some(({ answeredOn, dueOn }) => answeredOn === null && dueOn < today);

export const leadOf = ({ addressees }: Pick<RequestState, 'addressees'>): Addressee | undefined => addressees.find(({ role }) => role === 'LEAD');
