import { decideSignature, isRefusal, refuse, type CoSignRefusal, type Refusal } from '#libs/kernel';
import type { ProjectState } from './project.js';
import type { ProjectRefusal } from './refusals.js';

/** A delegate's yes or no: for which organization, over which text. */
export interface Word {
  readonly organizationId: string;
  readonly personId: string;
  readonly hash: string;
}

type Refused = Refusal<CoSignRefusal | ProjectRefusal>;

/**
 * One organization's yes to a project; its own delegate says it, and silence is no consent. One person speaks for one organization only
 * (domain.md §2.4, separation of duties). A no is decided alike.
 * @returns whether with it all have joined, or why it is refused
 */
export function decideJoining({ status, hash, parties }: ProjectState, word: Word): { readonly complete: boolean } | Refused {
  const open = status === 'PROPOSED' ? 'OPEN' : status === 'ACTIVE' || status === 'ENDED' ? 'CARRIED' : 'VOID';
  const signers = parties.map(({ organizationId, joinedHash }) => ({ key: organizationId, signedHash: joinedHash }));
  const answer = decideSignature({ status: open, hash, signers }, { key: word.organizationId, hash: word.hash });
  if (isRefusal(answer)) return answer;
  return parties.some(({ joinedBy }) => joinedBy === word.personId) ? refuse('project.person-spoke-already') : answer;
}

/** Whether its lead may take it back: only while not all have joined. */
export const refusalToWithdraw = ({ status }: Pick<ProjectState, 'status'>): Refusal<ProjectRefusal> | null =>
  status === 'PROPOSED' ? null : refuse('project.not-proposed');

/** Whether its lead may end it with what came of it. The promises made for it stand: they are the two sides' own. */
export const refusalToEnd = ({ status }: Pick<ProjectState, 'status'>): Refusal<ProjectRefusal> | null =>
  status === 'ACTIVE' ? null : refuse('project.not-active');
