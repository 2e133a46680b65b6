import { refuse, type Refusal } from '#libs/kernel';
import type { CoordinationRefusal } from './refusals.js';
import { leadOf, type Addressee, type RequestState } from './request.js';
import { addWorkingDays, usualWorkingDays, type WorkCalendar } from './working-days.js';

/**
 * An authority's answer for itself. With the lead's, the request waits for the word of who asked; a helping authority may answer before
 * or after that, until it is closed.
 * @param onRequestersSide whether this person also works for who asked
 */
export function decideAnswer(
  request: RequestState,
  { organizationId, onRequestersSide }: { readonly organizationId: string; readonly onRequestersSide: boolean },
): { readonly addressee: Addressee; readonly status: 'OPEN' | 'ANSWERED' } | Refusal<CoordinationRefusal> {
  const addressee = request.addressees.find((one) => one.organizationId === organizationId);
  if (!addressee) return refuse('coordination.not-addressed');
  if (request.status === 'CLOSED' || request.status === 'WITHDRAWN') return refuse('coordination.ended');
  if (addressee.answeredOn !== null) return refuse('coordination.answered-already');
  if (onRequestersSide) return refuse('coordination.own-side');
  return { addressee, status: addressee.role === 'LEAD' ? 'ANSWERED' : (request.status as 'OPEN' | 'ANSWERED') };
}

/** What stands against confirming or reopening: no answer, an end, or a person that works for who answered. */
function refusalToJudge({ status }: Pick<RequestState, 'status'>, onAnswerersSide: boolean): Refusal<CoordinationRefusal> | null {
  if (status === 'CLOSED' || status === 'WITHDRAWN') return refuse('coordination.ended');
  if (status === 'OPEN') return refuse('coordination.not-answered');
  return onAnswerersSide ? refuse('coordination.own-side') : null;
}

/**
 * The word of who asked that the matter is settled. It is in time when the lead's answer that settled it came by the date first given
 * (domain.md §6, O36): a slow confirmation does not count against the authority, an answer that had to be given again later does.
 */
export function decideClosing(request: RequestState, onAnswerersSide: boolean): { readonly inTime: boolean } | Refusal<CoordinationRefusal> {
  const refusal = refusalToJudge(request, onAnswerersSide);
  if (refusal) return refusal;
  const answeredOn = leadOf(request)?.answeredOn ?? null;
  return { inTime: answeredOn !== null && answeredOn <= request.firstDueOn };
}

/** The word of who asked that it is not settled, with a reason: every addressee answers again, within another fifteen working days. */
export function decideReopening(
  request: RequestState,
  onAnswerersSide: boolean,
  { today, calendar }: { readonly today: string; readonly calendar: WorkCalendar },
): { readonly dueOn: string } | Refusal<CoordinationRefusal> {
  return refusalToJudge(request, onAnswerersSide) ?? { dueOn: addWorkingDays(today, usualWorkingDays, calendar) };
}

/** Who asked takes it back while nobody who leads has answered. */
export const refusalToWithdraw = ({ status }: Pick<RequestState, 'status'>): Refusal<CoordinationRefusal> | null =>
  status === 'OPEN' ? null : status === 'ANSWERED' ? refuse('coordination.answered-already') : refuse('coordination.ended');

/** Whether the answer of an earlier request can serve another asker: there must be one. */
export const refusalToReuse = (earlier: Pick<RequestState, 'status' | 'addressees'>): Refusal<CoordinationRefusal> | null =>
  (earlier.status === 'ANSWERED' || earlier.status === 'CLOSED') && leadOf(earlier)?.answeredOn != null
    ? null
    : refuse('coordination.answers-nothing');
