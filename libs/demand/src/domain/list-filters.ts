/** Whose lines: everybody's, or the reader's own organizations'. */
export const demandScopes = ['all', 'mine'] as const;
export type DemandScope = (typeof demandScopes)[number];
/** open: listed and not answered; answered: an offer was accepted; closed: met or withdrawn; draft: the reader's own. */
export const demandFilters = ['open', 'answered', 'closed', 'draft'] as const;
export type DemandFilter = (typeof demandFilters)[number];
