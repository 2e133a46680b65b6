import { refuse, type Refusal } from '#libs/kernel';
import type { EntryState } from './entry.js';
import { isNeed, type ListKind } from './list-kind.js';
import type { DemandRefusal } from './refusals.js';

export const responseStates = ['OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type ResponseState = (typeof responseStates)[number];

export interface OfferFacts {
  readonly kind: ListKind;
  readonly status: EntryState;
  readonly ownerId: string;
  readonly responderId: string;
  /** This organization's answer to the same need waits or was accepted. */
  readonly already: boolean;
  /** Of what is offered with it, when something of one's own list is named. */
  readonly supply: { readonly organizationId: string; readonly kind: ListKind; readonly status: EntryState } | null;
}

/** Whether an organization may answer a need: one that is listed, another organization's, once. A suggestion is never an answer. */
export function decideOffer(facts: OfferFacts): null | Refusal<DemandRefusal> {
  if (!isNeed(facts.kind)) return refuse('demand.not-a-need');
  if (facts.status !== 'LISTED') return refuse(facts.status === 'DRAFT' ? 'demand.not-published' : 'demand.closed');
  if (facts.ownerId === facts.responderId) return refuse('demand.own-need');
  if (facts.already) return refuse('demand.already-answered');
  const { supply, responderId } = facts;
  if (supply && (supply.organizationId !== responderId || supply.kind !== 'SUPPLY' || supply.status !== 'LISTED'))
    return refuse('demand.supply-unknown');
  return null;
}

/** What becomes of an offer: the one who needs accepts, or declines and says why; it is answered once. */
export function decideAnswer(
  offer: { readonly status: ResponseState },
  { accepts, reason }: { readonly accepts: boolean; readonly reason: string },
): { readonly status: 'ACCEPTED' | 'DECLINED' } | Refusal<DemandRefusal> {
  if (offer.status !== 'OFFERED') return refuse('demand.offer-answered');
  if (!accepts && reason.trim() === '') return refuse('demand.reason-missing');
  return { status: accepts ? 'ACCEPTED' : 'DECLINED' };
}

/** An offer is taken back while nobody has answered it. */
export const decideWithdrawal = (offer: { readonly status: ResponseState }): null | Refusal<DemandRefusal> =>
  offer.status === 'OFFERED' ? null : refuse('demand.offer-answered');
