import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import type { PublishedTerms, TermDifference, TermsDirectory } from '#libs/consortium/contract';
import type { FormulaReference } from '../domain/agreement.js';
import { formulaDifferences, type PublishedFormula } from '../domain/formula-differences.js';
import { FormulaStore } from '../application/ports/formula-store.js';

const CHOSEN = {
  name: 'allocation-formula-chosen',
  text: `SELECT code, version, hash FROM allocation_formula WHERE code = 'FIXED_SHARE' AND ($1::text IS NULL OR hash = $1) ORDER BY version DESC LIMIT 1`,
};

/** Published formulas: for agreements the one their charter chose, for a charter all it may choose from. */
@Injectable()
export class PgFormulaStore extends FormulaStore implements TermsDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async chosen(hash: string | null): Promise<FormulaReference | null> {
    return (await this.db.read<FormulaReference>(CHOSEN, [hash]))[0] ?? null;
  }

  published(): Promise<readonly PublishedTerms[]> {
    return this.db.query<PublishedTerms>(
      `SELECT hash, version, definition::json -> 'names' AS names FROM allocation_formula ORDER BY code, version DESC`,
    );
  }

  async differences(before: string | null, after: string | null): Promise<readonly TermDifference[]> {
    const rows = await this.db.query<{ hash: string; definition: PublishedFormula }>(
      'SELECT hash, definition::json AS definition FROM allocation_formula WHERE hash IN ($1, $2)',
      [before, after],
    );
    const of = (hash: string | null): PublishedFormula | null => rows.find((row) => row.hash === hash)?.definition ?? null;
    return formulaDifferences(of(before), of(after));
  }
}
