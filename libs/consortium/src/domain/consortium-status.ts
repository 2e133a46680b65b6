import type { Transitions } from '#libs/kernel';

export const consortiumStatuses = ['FOUNDING', 'ACTIVE', 'DISSOLVED'] as const;
export type ConsortiumStatus = (typeof consortiumStatuses)[number];

/** A consortium acts once its charter is signed by all leads, and never goes back to founding (domain.md §2.4). */
export const consortiumTransitions: Transitions<ConsortiumStatus> = { FOUNDING: ['ACTIVE', 'DISSOLVED'], ACTIVE: ['DISSOLVED'], DISSOLVED: [] };
