import type { Names } from './kind.js';
import type { TermDifference } from './terms-difference.js';

/** One published set of terms that a charter may choose, by the SHA-256 of its canonical form. */
export interface PublishedTerms {
  readonly hash: string;
  readonly version: number;
  readonly names: Names;
}

/** Who publishes a kind of terms: obligation templates, allocation formulas. Newest first. */
export interface TermsDirectory {
  published(): Promise<readonly PublishedTerms[]>;
  /** In what the set of one hash differs from that of another; null: a charter that names none. */
  differences(before: string | null, after: string | null): Promise<readonly TermDifference[]>;
}

export type TermsKind = 'TEMPLATES' | 'FORMULAS';

/** Where obligation and benefit register what a charter may choose; filled when their modules start. */
export class TermsBook {
  private readonly directories = new Map<TermsKind, TermsDirectory>();

  register(kind: TermsKind, directory: TermsDirectory): void {
    this.directories.set(kind, directory);
  }

  /** The sets of a kind; none when nobody publishes that kind. */
  async published(kind: TermsKind): Promise<readonly PublishedTerms[]> {
    return (await this.directories.get(kind)?.published()) ?? [];
  }

  /** In what two sets of a kind differ; nothing where they are the same. */
  async differences(kind: TermsKind, before: string | null, after: string | null): Promise<readonly TermDifference[]> {
    return before === after ? [] : ((await this.directories.get(kind)?.differences(before, after)) ?? []);
  }
}
