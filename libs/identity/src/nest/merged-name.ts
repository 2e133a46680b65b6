/**
 * The one way a merged organization is named: 甲（已并入 乙）. What stands behind the name is kept with the row, so that every statement that
 * names an organization says it without a further join.
 * @param into the SQL of the name of the one it went into
 */
export const mergedNote = (into: string): string => `'（已并入 ' || ${into} || '）'`;
