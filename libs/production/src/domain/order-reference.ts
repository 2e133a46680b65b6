/**
 * One spelling for one order: full-width and lower-case letters, spaces and dashes make no difference. Two tasks with the same
 * result are parts of one order, which counts once (domain.md §7, anti-gaming 9).
 * @example normalOrderReference('po－2026 118') // 'PO2026118'
 */
export const normalOrderReference = (reference: string): string =>
  reference
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
