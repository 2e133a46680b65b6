/** Who learns of it live: the staff of the consortium's members, and its overseers. */
export const consortiumTopic = (consortiumId: string): string => `consortium:${consortiumId}`;

/** Who learns of drafts: the staff of the organization alone. */
export const organizationTopic = (organizationId: string): string => `organization:${organizationId}`;
