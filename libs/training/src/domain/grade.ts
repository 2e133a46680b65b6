/**
 * The year of entry a school writes as 年级: 2024级, 2024, 24级.
 * @returns the year, or null when the text is no grade
 * @example readGrade('24级') // 2024
 */
export function readGrade(written: string): number | null {
  const found = /^(?:20)?(\d{2})\s*(?:级|届入学)?$/.exec(written.trim());
  return found ? 2000 + Number(found[1]) : null;
}

/**
 * Which school year of the programme a student is in on a day; 1 is the first, 0 or less is before entry.
 * @param entryYear the grade, e.g. 2024
 * @param on 'YYYY-MM-DD'
 * @param schoolYearBegins 'MM-DD', from the rule pack
 * @example schoolYearOn(2025, '2026-08-31', '09-01') // 1
 * @example schoolYearOn(2025, '2026-09-01', '09-01') // 2
 */
export function schoolYearOn(entryYear: number, on: string, schoolYearBegins: string): number {
  const year = Number(on.slice(0, 4));
  return (on.slice(5) >= schoolYearBegins ? year : year - 1) - entryYear + 1;
}
