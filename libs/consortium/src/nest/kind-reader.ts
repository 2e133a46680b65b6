import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { TermsBook, type FoundingChoicesView, type KindView } from '../contract.js';
import type { ConsortiumKind } from '../domain/kind.js';

/** Every version of each kind, the newest first. */
const PUBLISHED = `SELECT definition, hash, version = max(version) OVER (PARTITION BY code) AS newest FROM consortium_kind
  ORDER BY code, version DESC LIMIT 500`;

interface Row {
  readonly definition: ConsortiumKind;
  readonly hash: string;
  readonly newest: boolean;
}

/** What a founder chooses from; reference data, the same for every secretary. */
@Injectable()
export class KindReader {
  constructor(
    private readonly db: Db,
    private readonly terms: TermsBook,
  ) {}

  async choices(): Promise<FoundingChoicesView> {
    const [rows, templates, formulas] = await Promise.all([
      this.db.query<Row>(PUBLISHED),
      this.terms.published('TEMPLATES'),
      this.terms.published('FORMULAS'),
    ]);
    const viewsOf = (newest: boolean) => rows.filter((row) => row.newest === newest).map(({ definition, hash }) => toKindView(definition, hash));
    return { kinds: viewsOf(true), former: viewsOf(false), templates: templates.map(copy), formulas: formulas.map(copy) };
  }
}

const copy = <T extends object>(row: T): T => ({ ...row });

const toKindView = ({ code, version, names, seats, functions, rules, bodies = [] }: ConsortiumKind, hash: string): KindView => ({
  code,
  kindVersion: version,
  names,
  hash,
  functions: functions as KindView['functions'],
  rules,
  bodies: [...bodies],
  seats: seats.map((seat) => ({ ...seat, holders: [...seat.holders] })),
});
