/**
 * A part of a whole in whole per cent, rounded down so that nothing looks more kept than it is; null when nothing is due
 * (domain.md §7: not due is not nought).
 * @example perCent(1, 3) // 33
 */
export const perCent = (part: number, whole: number): number | null => (whole === 0 ? null : Math.floor((part * 100) / whole));
