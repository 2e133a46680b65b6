/** Minutes as a clock shows them: 130 → 2:10. For one interval, where a tenth of an hour would hide minutes. */
export const lengthText = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
