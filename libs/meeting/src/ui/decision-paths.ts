import { meeting_follow_clause } from '#messages';
import { inLocale } from '#libs/kit/ui';
import type { MotionItem } from '#libs/consortium/contract';
import type { MeetingView } from '../contract.js';
import type { Decision } from '../domain/minutes.js';

type Outcome = MeetingView['outcomes'][number];

/** Acts that the leads can be asked for on the strength of a decision; the founding charter is none, and a write-off begins at its statement. */
export const proposable = [
  'ADMISSION',
  'SUSPENSION',
  'REINSTATEMENT',
  'EXPULSION',
  'SEAT_FILLING',
  'CHARTER_AMENDMENT',
  'TERMS_CHANGE',
  'RECTIFICATION',
  'RECTIFICATION_LIFT',
  'DISSOLUTION',
] as const satisfies readonly MotionItem['kind'][];
export type Proposable = (typeof proposable)[number];

/** Whether the decision is, or is to be, carried out by this: neither declined nor refused, expired or void. */
export const becomes = ({ status }: Outcome): boolean => !['DECLINED', 'WITHDRAWN', 'REFUSED', 'EXPIRED', 'VOID'].includes(status);

/** Whether it holds: both sides have agreed, or every lead has signed. */
export const holds = ({ status }: Outcome): boolean => status === 'AGREED' || status === 'CARRIED';

/** Where a promise is registered in the words of the decision, which goes with it. */
export function promiseAt({ consortiumId, kindNames, heldOn }: MeetingView, { id, text }: Decision): string {
  const clause = meeting_follow_clause({ meeting: inLocale(kindNames), day: heldOn, text });
  return `/consortia/${consortiumId}/ledger?${new URLSearchParams({ new: 'own', name: text, clause, decision: id }).toString()}`;
}

/** Where an act is proposed for the decision. */
export function motionAt({ consortiumId }: MeetingView, { id, text }: Decision, act: Proposable): string {
  const search = new URLSearchParams({ new: act, reason: text, decision: id }).toString();
  if (act === 'ADMISSION') return `/consortia/${consortiumId}/members?${search}`;
  if (act === 'CHARTER_AMENDMENT') return `/consortia/${consortiumId}/charter/amend?${search}`;
  return `/consortia/${consortiumId}/governance?${search}`;
}

/** Where what became of a decision is looked at. */
export const outcomeAt = (cid: string, { kind, id }: Outcome): string =>
  kind === 'MOTION' ? `/consortia/${cid}/governance/${id}` : `/consortia/${cid}/ledger?open=${id}`;
