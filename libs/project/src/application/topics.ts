/** Who learns of it live: the staff of members and leads, the secretary, overseers of the region. */
export const consortiumTopic = (consortiumId: string): string => `consortium:${consortiumId}`;
