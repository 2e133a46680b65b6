import type { NewsBook, NewsKind, NewsRow } from '#libs/platform';

/** What was told, as it is kept. */
export interface ToldNews {
  readonly code: string;
  readonly subjectId: string;
  readonly organizationId: string;
  readonly data: { readonly occasion: string };
}

/** What there is to say of it now. */
export interface Said {
  readonly kind: NewsKind;
  /** null when its capability knows nothing of it any more. */
  readonly row: Pick<NewsRow, 'title' | 'href' | 'open'> | null;
}

/** Makes the words of news when they are read or sent: each capability is asked once for all that is of one kind. */
export class SayNews {
  constructor(private readonly book: NewsBook) {}

  /** In the order of what was told; null for a kind that this installation does not have any more. */
  async run(told: readonly ToldNews[]): Promise<readonly (Said | null)[]> {
    const known = new Map<string, readonly NewsRow[]>();
    for (const code of new Set(told.map((one) => one.code))) {
      const subjectIds = [...new Set(told.filter((one) => one.code === code).map((one) => one.subjectId))];
      known.set(code, (await this.book.find(code)?.about(subjectIds)) ?? []);
    }
    return told.map((one) => {
      const kind = this.book.find(one.code);
      return kind && { kind, row: rowOf(known.get(one.code) ?? [], one) };
    });
  }
}

/** Who is asked no more, e.g. because the seat has a new holder, still reads what it was about, as closed. */
function rowOf(rows: readonly NewsRow[], { subjectId, organizationId, data }: ToldNews): Said['row'] {
  const about = rows.filter((row) => row.subjectId === subjectId);
  const mine = about.find((row) => row.organizationId === organizationId || row.organizationId === null);
  if (mine) return { ...mine, open: mine.open && (mine.organizationId === null || mine.occasion === data.occasion) };
  return about[0] ? { ...about[0], open: false } : null;
}
