import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { TermsBook, type FoundingChoicesView, type KindView } from '../contract.js';
import type { ConsortiumKind } from '../domain/kind.js';

/** The newest version of each kind. */
const NEWEST = 'SELECT DISTINCT ON (code) definition, hash FROM consortium_kind ORDER BY code, version DESC LIMIT 100';

/** What a founder chooses from; reference data, the same for every secretary. */
@Injectable()
export class KindReader {
  constructor(
    private readonly db: Db,
    private readonly terms: TermsBook,
  ) {}

  async choices(): Promise<FoundingChoicesView> {
    const [rows, templates, formulas] = await Promise.all([
      this.db.query<{ definition: ConsortiumKind; hash: string }>(NEWEST),
      this.terms.published('TEMPLATES'),
      this.terms.published('FORMULAS'),
    ]);
    return { kinds: rows.map(({ definition, hash }) => toKindView(definition, hash)), templates: templates.map(copy), formulas: formulas.map(copy) };
  }
}

const copy = <T extends object>(row: T): T => ({ ...row });

const toKindView = ({ code, version, names, seats, functions, rules }: ConsortiumKind, hash: string): KindView => ({
  code,
  kindVersion: version,
  names,
  hash,
  functions: functions as KindView['functions'],
  rules,
  seats: seats.map((seat) => ({ ...seat, holders: [...seat.holders] })),
});
