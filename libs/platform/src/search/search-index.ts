import { Injectable } from '@nestjs/common';
import { Db } from '../database/db.js';
import { bigramsOf } from './bigrams.js';

/** One thing that may be found, and by whom: the staff of a consortium's members, or of one organization. */
export interface SearchDocument {
  readonly subject: string;
  readonly subjectId: string;
  readonly consortiumId: string | null;
  readonly organizationId: string | null;
  readonly audience: 'consortium' | 'organization';
  readonly title: string;
  readonly text: string;
  readonly href: string;
}

const PUT = {
  name: 'search-put',
  text: `INSERT INTO search_document (subject, subject_id, audience, consortium_id, organization_id, title, body, href, doc)
    SELECT d.subject, d."subjectId", d.audience, d."consortiumId", d."organizationId", d.title, d.text, d.href,
      array_to_tsvector(ARRAY(SELECT json_array_elements_text(d.terms)))
    FROM json_to_recordset($1) AS d(subject text, "subjectId" uuid, audience text, "consortiumId" uuid, "organizationId" uuid, title text, text text, href text, terms json)
    ON CONFLICT (subject, subject_id) DO UPDATE SET audience = excluded.audience, consortium_id = excluded.consortium_id,
      organization_id = excluded.organization_id, title = excluded.title, body = excluded.body, href = excluded.href, doc = excluded.doc`,
};

/** Written by each capability in the transaction of its row, so that search never shows what is not so. */
@Injectable()
export class SearchIndex {
  constructor(private readonly db: Db) {}

  put(document: SearchDocument): Promise<void> {
    return this.putAll([document]);
  }

  async putAll(documents: readonly SearchDocument[]): Promise<void> {
    const rows = documents.map((d) => ({ ...d, terms: bigramsOf(`${d.title} ${d.text}`) }));
    await this.db.read(PUT, [JSON.stringify(rows)]);
  }

  async remove(subject: string, ids: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM search_document WHERE subject = $1 AND subject_id = ANY($2::uuid[])', [subject, ids]);
  }
}
