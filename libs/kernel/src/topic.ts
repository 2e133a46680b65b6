/** Who learns of it live: the staff of members and leads, the secretary, overseers of the region (design.md §4). */
export const consortiumTopic = (consortiumId: string): string => `consortium:${consortiumId}`;

/** The people of one organization. */
export const organizationTopic = (organizationId: string): string => `organization:${organizationId}`;
