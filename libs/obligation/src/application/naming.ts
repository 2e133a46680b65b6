/** A promise's number as people say it, counted per consortium. */
export const numberOf = (number: number): string => `OB-${String(number).padStart(4, '0')}`;
