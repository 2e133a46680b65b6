import { Injectable } from '@nestjs/common';
import type { PublishedTerms, TermDifference } from '#libs/consortium/contract';
import { Db } from '#libs/platform';
import type { ObligationTemplate } from '../domain/template.js';
import { templateDifferences } from '../domain/template-differences.js';
import { TemplateStore } from '../application/ports/template-store.js';

/** The set of a hash; without one, the newest. */
const SET = `SELECT s.hash, s.version, s.names FROM obligation_template_set s WHERE $1::text IS NULL OR s.hash = $1 ORDER BY s.version DESC LIMIT 1`;

@Injectable()
export class SqlTemplateStore extends TemplateStore {
  constructor(private readonly db: Db) {
    super();
  }

  async find(hash: string | null, code: string): Promise<{ setHash: string; template: ObligationTemplate } | null> {
    const rows = await this.db.query<{ setHash: string; template: ObligationTemplate }>(
      `SELECT t.set_hash AS "setHash", t.definition AS template FROM (${SET}) s JOIN obligation_template t ON t.set_hash = s.hash WHERE t.code = $2`,
      [hash, code],
    );
    return rows[0] ?? null;
  }

  async set(hash: string | null): Promise<(PublishedTerms & { readonly templates: readonly ObligationTemplate[] }) | null> {
    const rows = await this.db.query<PublishedTerms & { readonly templates: readonly ObligationTemplate[] }>(
      `SELECT s.*, (SELECT json_agg(t.definition ORDER BY t.position) FROM obligation_template t WHERE t.set_hash = s.hash) AS templates FROM (${SET}) s`,
      [hash],
    );
    return rows[0] ?? null;
  }

  published(): Promise<readonly PublishedTerms[]> {
    return this.db.query<PublishedTerms>('SELECT hash, version, names FROM obligation_template_set ORDER BY version DESC');
  }

  async differences(before: string | null, after: string | null): Promise<readonly TermDifference[]> {
    const [one, other] = [await this.set(before), await this.set(after)];
    return templateDifferences(one?.templates ?? [], other?.templates ?? []);
  }
}
