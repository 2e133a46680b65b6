import { Injectable } from '@nestjs/common';
import { standingKey, type Standing } from '#libs/kernel';
import { Db } from '../database/db.js';
import { bigramsOf } from './bigrams.js';

/** One thing that may be found, and by whom: everyone who has one of these standings. */
export interface SearchDocument {
  readonly subject: string;
  readonly subjectId: string;
  readonly readers: readonly Standing[];
  readonly title: string;
  readonly text: string;
  readonly href: string;
}

const PUT = {
  name: 'search-put',
  text: `INSERT INTO search_document (subject, subject_id, readers, title, body, href, doc)
    SELECT d.subject, d."subjectId", ARRAY(SELECT json_array_elements_text(d.readers)), d.title, d.text, d.href,
      array_to_tsvector(ARRAY(SELECT json_array_elements_text(d.terms)))
    FROM json_to_recordset($1) AS d(subject text, "subjectId" uuid, readers json, title text, text text, href text, terms json)
    ON CONFLICT (subject, subject_id) DO UPDATE
      SET readers = excluded.readers, title = excluded.title, body = excluded.body, href = excluded.href, doc = excluded.doc`,
};

/** Standings as a document's row holds them and as a reader brings them. */
export const keysOf = (standings: readonly Standing[]): readonly string[] => [...new Set(standings.map(standingKey))];

/** Written by each capability in the transaction of its row, so that search never shows what is not so. */
@Injectable()
export class SearchIndex {
  constructor(private readonly db: Db) {}

  put(document: SearchDocument): Promise<void> {
    return this.putAll([document]);
  }

  async putAll(documents: readonly SearchDocument[]): Promise<void> {
    const rows = documents.map((d) => ({ ...d, readers: keysOf(d.readers), terms: bigramsOf(`${d.title} ${d.text}`) }));
    await this.db.read(PUT, [JSON.stringify(rows)]);
  }

  async remove(subject: string, ids: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM search_document WHERE subject = $1 AND subject_id = ANY($2::uuid[])', [subject, ids]);
  }
}
