/** Who learns of it live: the staff of members, the secretary, overseers of the region; and the authority that is asked. */
export const consortiumTopic = (consortiumId: string): string => `consortium:${consortiumId}`;
export const organizationTopic = (organizationId: string): string => `organization:${organizationId}`;
