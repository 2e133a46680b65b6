import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import type { PublishedTerms, TermsDirectory } from '#libs/consortium/contract';
import type { FormulaReference } from '../domain/agreement.js';
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
}
