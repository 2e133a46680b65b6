import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who finds a search document becomes one list of standings: a consortium, one of its members, or one role there, as 'c', 'c:o' or 'c:o:r'.
 * So agreements and statements can be found by the money roles of their parties; those that exist get their documents here.
 * Owner of the table: installation; every key begins with its consortium. Locks: exclusive on search_document while its rows are rewritten
 * (one per thing that can be found) and the index is built; agreement and statement are only read.
 * The three columns that said it before stay, empty in new rows, for the version before while old and new run together; that version
 * finds nothing of what it does not know. A later migration drops them.
 * Undo: say it in the former columns again, and forget agreements and statements.
 */
export class SearchAudience1764000000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE search_document
        ADD COLUMN readers text[] NOT NULL DEFAULT '{}',
        ALTER COLUMN audience DROP NOT NULL,
        DROP CONSTRAINT search_document_audience_check;
      UPDATE search_document SET readers = CASE audience
        WHEN 'consortium' THEN ARRAY[consortium_id::text]
        ELSE ARRAY[consortium_id || ':' || organization_id] END;
      DROP INDEX search_document_consortium_id_idx, search_document_organization_id_idx;
      CREATE INDEX search_document_readers_idx ON search_document USING gin (readers)`);
    await queryRunner.query(SETTLEMENTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM search_document WHERE subject IN ('Agreement', 'Statement');
      UPDATE search_document SET
        audience = CASE WHEN readers[1] LIKE '%:%' THEN 'organization' ELSE 'consortium' END,
        consortium_id = split_part(readers[1], ':', 1)::uuid,
        organization_id = nullif(split_part(readers[1], ':', 2), '')::uuid;
      ALTER TABLE search_document
        DROP COLUMN readers,
        ALTER COLUMN audience SET NOT NULL,
        ADD CONSTRAINT search_document_audience_check CHECK (
          (audience = 'consortium' AND consortium_id IS NOT NULL) OR (audience = 'organization' AND organization_id IS NOT NULL));
      CREATE INDEX search_document_consortium_id_idx ON search_document (consortium_id);
      CREATE INDEX search_document_organization_id_idx ON search_document (organization_id)`);
  }
}

// What the application puts for an agreement and a statement, as it stands with this migration: the same words, readers and bigrams.
const SETTLEMENTS = `
  WITH settlement AS (
    SELECT 'Agreement' AS subject, a.id, a.consortium_id, a.id AS agreement_id, a.number || ' ' || a.title AS title,
      '收益协议 收益分配协议 agreement' AS words, '/agreements/' || a.id AS href
    FROM agreement a
    UNION ALL
    SELECT 'Statement', s.id, s.consortium_id, s.agreement_id, s.number || ' ' || a.title, '结算单 statement', '/statements/' || s.id
    FROM statement s JOIN agreement a ON a.consortium_id = s.consortium_id AND a.id = s.agreement_id
  ), document AS (
    SELECT t.*, t.words || ' ' || (
        SELECT string_agg(o.name, ' ' ORDER BY p.first)
        FROM (SELECT organization_id, min(position) AS first FROM agreement_party
          WHERE consortium_id = t.consortium_id AND agreement_id = t.agreement_id GROUP BY organization_id) p
          JOIN organization o ON o.id = p.organization_id) AS body,
      ARRAY(
        SELECT concat_ws(':', t.consortium_id, p.organization_id, r.role)
        FROM agreement_party p, unnest(ARRAY['DELEGATE', 'FINANCE', 'TASK_OWNER', 'ACADEMIC_OFFICER', 'SECRETARY']) r(role)
        WHERE p.consortium_id = t.consortium_id AND p.agreement_id = t.agreement_id
        UNION SELECT concat_ws(':', c.id, c.secretariat_id, 'SECRETARY') FROM consortium c WHERE c.id = t.consortium_id
        UNION SELECT concat_ws(':', t.consortium_id, 'OVERSEER')) AS readers
    FROM settlement t
  )
  INSERT INTO search_document (subject, subject_id, readers, title, body, href, doc)
  SELECT subject, id, readers, title, body, href, array_to_tsvector(ARRAY(
    SELECT term
    FROM regexp_matches(lower(normalize(title || ' ' || body, NFKC) COLLATE "C"),
        '[\\u3005\\u3007\\u3021-\\u3029\\u3400-\\u4dbf\\u4e00-\\u9fff\\ufa0e-\\ufa29\\U00020000-\\U000323af]+|[a-z0-9_]+', 'g') AS run(found),
      LATERAL (
        SELECT left(found[1], 60) WHERE found[1] ~ '^[a-z0-9_]'
        UNION SELECT substr(found[1], i, 2) FROM generate_series(1, greatest(length(found[1]) - 1, 1)) i WHERE found[1] !~ '^[a-z0-9_]'
      ) AS terms(term)))
  FROM document`;
