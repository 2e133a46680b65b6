import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#libs/kernel';

interface HolidayYear {
  readonly year: number;
  readonly version: number;
  /** The notice of the General Office of the State Council, by its number; and the date it bears. */
  readonly source: string;
  readonly issuedOn: string;
  /** Days off, each from its first to its last date, weekends among them included. */
  readonly off: readonly (readonly [from: string, to: string])[];
  /** Weekend days worked for them (调休). */
  readonly work: readonly string[];
}

/**
 * The arrangement of public holidays by year, as published. A year is added when its notice is out (usually in November of the year
 * before); until then only weekends are known of it. A published version is never edited: an arrangement that changes is the next one.
 */
export const publicHolidays: readonly HolidayYear[] = [
  {
    year: 2025,
    version: 1,
    source: '国办发明电〔2024〕12号',
    issuedOn: '2024-11-12',
    off: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    version: 1,
    source: '国办发明电〔2025〕7号',
    issuedOn: '2025-11-04',
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];

type Run = (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

const PUBLISH = `INSERT INTO holiday_year (year, version, definition, hash) VALUES ($1, $2, $3::jsonb, $4)
  ON CONFLICT (year, version) DO UPDATE SET hash = excluded.hash WHERE holiday_year.hash = excluded.hash RETURNING year`;

/**
 * Publishes the years that are not published yet; repeated, it changes nothing.
 * @throws Error when a published version differs from the row here: publish the next version instead
 */
export async function seedPublicHolidays(run: Run): Promise<void> {
  for (const holidays of publicHolidays) {
    const text = canonicalJson(holidays as unknown as Json);
    const hash = createHash('sha256').update(text).digest('hex');
    const published = await run(PUBLISH, [holidays.year, holidays.version, text, hash]);
    if (published.length === 0)
      throw new Error(`holidays of ${holidays.year} version ${holidays.version} are published with another content: give them the next version`);
  }
}
