/**
 * SQL twins of domain/progress.ts over an obligation_window `w`; a spec proves them equal to it. Integer division truncates, as floor
 * does for what is never negative.
 */
const pointsOf = (numerator: string, denominator: string, late: string, entries: string, lateEntries: string): string => `CASE
    WHEN ${entries} = 0 THEN 0
    WHEN w.metric = 'COUNT' THEN LEAST(w.weight * 100::bigint, w.weight * 100::bigint * (2 * (${numerator}) - (${late})) / (2 * w.target))
    WHEN w.metric = 'RATIO' THEN CASE WHEN (${denominator}) = 0 THEN 0
      ELSE LEAST(w.weight * 100::bigint, w.weight * 10000::bigint * (2 * (${numerator}) - (${late})) / (2 * (${denominator})::bigint * w.target)) END
    ELSE CASE WHEN (${numerator}) <= w.target THEN w.weight * 100 * (2 * (${entries}) - (${lateEntries})) / (2 * (${entries})) ELSE 0 END END`;

/** The expressions of due, verified and claimed points for amounts given as SQL. */
export function fulfilmentSql(amounts: {
  readonly cn: string;
  readonly cd: string;
  readonly cl: string;
  readonly vn: string;
  readonly vd: string;
  readonly vl: string;
  readonly entries: string;
  readonly lateEntries: string;
}): { readonly due: string; readonly verified: string; readonly claimed: string } {
  const { cn, cd, cl, vn, vd, vl, entries, lateEntries } = amounts;
  const isDue = `CASE w.metric WHEN 'COUNT' THEN true WHEN 'RATIO' THEN (${cd}) + (${vd}) > 0 ELSE ${entries} > 0 END`;
  const solid = pointsOf(vn, vd, vl, entries, lateEntries);
  const both = pointsOf(`(${vn}) + (${cn})`, `(${vd}) + (${cd})`, `(${vl}) + (${cl})`, `(${entries}) + 1`, lateEntries);
  return {
    due: `CASE WHEN ${isDue} THEN w.weight * 100 ELSE 0 END`,
    verified: `CASE WHEN ${isDue} THEN ${solid} ELSE 0 END`,
    claimed: `CASE WHEN ${isDue} AND (${cn}) + (${cd}) > 0 THEN GREATEST(0, (${both}) - (${solid})) ELSE 0 END`,
  };
}

/** Points of the window's own figures. */
export const WINDOW_POINTS = fulfilmentSql({
  cn: 'w.claimed_numerator',
  cd: 'w.claimed_denominator',
  cl: 'w.claimed_late',
  vn: 'w.verified_numerator',
  vd: 'w.verified_denominator',
  vl: 'w.verified_late',
  entries: 'w.entries',
  lateEntries: 'w.late_entries',
});

/** Windows that fulfilment is summed over at a date: begun by then, ended not more than a year before, and not let off by then. */
export const inScope = (date: string): string => `w.starts_on <= ${date} AND w.ends_on > (${date} - interval '1 year')::date
  AND (w.waived_at IS NULL OR (w.waived_at AT TIME ZONE 'Asia/Shanghai')::date > ${date})`;
