/** What must be none before a consortium is dissolved: money owed, promises open, students at work, hours nobody has answered. */
export const closingKinds = ['BALANCE', 'OBLIGATION', 'STUDENT', 'HOURS'] as const;
export type ClosingKind = (typeof closingKinds)[number];
export type ClosingCounts = Readonly<Record<ClosingKind, number>>;
