import { refuse, type Refusal, type Transitions } from '#libs/kernel';
import type { ConsortiumRefusal } from './refusals.js';

export const consortiumStatuses = ['FOUNDING', 'ACTIVE', 'DISSOLVED'] as const;
export type ConsortiumStatus = (typeof consortiumStatuses)[number];

/** A consortium acts once its charter is signed by all leads, and never goes back to founding (domain.md §2.4). */
export const consortiumTransitions: Transitions<ConsortiumStatus> = { FOUNDING: ['ACTIVE', 'DISSOLVED'], ACTIVE: ['DISSOLVED'], DISSOLVED: [] };

/** Why nothing new may begin in a consortium; null when it may: its charter is in force and it is not dissolved. */
export function refusalToAct(status: ConsortiumStatus): Refusal<ConsortiumRefusal> | null {
  if (status === 'ACTIVE') return null;
  return refuse(status === 'DISSOLVED' ? 'consortium.dissolved' : 'consortium.not-active');
}
