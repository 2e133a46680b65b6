/** Who learns of it live: the staff of the consortium's members, and its overseers. */
export const consortiumTopic = (consortiumId: string): string => `consortium:${consortiumId}`;

/** A promise's number as people say it, counted per consortium. */
export const numberOf = (number: number): string => `OB-${String(number).padStart(4, '0')}`;
