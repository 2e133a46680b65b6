import { decideSignature, isRefusal, refuse, type CoSignRefusal, type Refusal } from '#libs/kernel';
import { attended, type MeetingState, type MeetingStatus, type Participant } from './meeting.js';
import type { MeetingRefusal } from './refusals.js';

/** A delegate's yes or no: for which organization, over which text. */
export interface Word {
  readonly organizationId: string;
  readonly personId: string;
  readonly hash: string;
}

type Refused = Refusal<CoSignRefusal | MeetingRefusal>;

const coSigned: Readonly<Record<MeetingStatus, 'OPEN' | 'CARRIED' | 'VOID'>> = {
  CONVENED: 'VOID',
  MINUTED: 'OPEN',
  REFUSED: 'VOID',
  SIGNED: 'CARRIED',
  CANCELLED: 'VOID',
};

/** What a yes and a no have in common: one that attended and has not spoken, over the text as it stands. */
function decideWord(
  { status, hash, participants }: MeetingState,
  word: Word,
): { readonly complete: boolean; readonly signer: Participant } | Refused {
  const present = participants.filter(attended);
  const signers = present.map(({ organizationId, signedHash }) => ({ key: organizationId, signedHash }));
  const answer = decideSignature({ status: coSigned[status], hash: hash ?? '', signers }, { key: word.organizationId, hash: word.hash });
  if (isRefusal(answer)) return answer;
  return { complete: answer.complete, signer: present.find(({ organizationId }) => organizationId === word.organizationId) as Participant };
}

/**
 * One signature on the minutes, which also confirms how the organization was there. One delegate signs per organization, one person for
 * one organization only (domain.md §2.4, separation of duties); who was absent is no signer. Only minutes that all who attended have
 * signed count as a meeting that was held.
 * @returns whether it is the last one missing, or why it is refused
 */
export function decideMinutesSignature(meeting: MeetingState, word: Word): { readonly complete: boolean } | Refused {
  const spoken = decideWord(meeting, word);
  if (isRefusal(spoken)) return spoken;
  const elsewhere = meeting.participants.some((p) => p !== spoken.signer && p.signedBy === word.personId && p.signedHash === meeting.hash);
  return elsewhere ? refuse('meeting.person-signed-already') : { complete: spoken.complete };
}

/** One attendant's no, which sends the minutes back to who wrote them. It binds to the text that was read. */
export function decideMinutesRefusal(meeting: MeetingState, word: Word): { readonly refused: true } | Refused {
  const spoken = decideWord(meeting, word);
  return isRefusal(spoken) ? spoken : { refused: true };
}
