import type { PublishedTerms, TermDifference } from '#libs/consortium/contract';
import type { ObligationTemplate } from '../../domain/template.js';

/** Published templates. A consortium uses the set its charter names; without one, the newest. */
export abstract class TemplateStore {
  /** @param hash of the set; null: the newest */
  abstract find(hash: string | null, code: string): Promise<{ readonly setHash: string; readonly template: ObligationTemplate } | null>;
  abstract set(hash: string | null): Promise<(PublishedTerms & { readonly templates: readonly ObligationTemplate[] }) | null>;
  abstract published(): Promise<readonly PublishedTerms[]>;
  /** In what the set of one hash differs from that of another; null: the newest, which a charter without a hash stands on. */
  abstract differences(before: string | null, after: string | null): Promise<readonly TermDifference[]>;
}
