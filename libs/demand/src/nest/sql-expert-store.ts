import { Injectable } from '@nestjs/common';
import { bigramsOf, Db, Rows } from '#libs/platform';
import {
  ExpertStore,
  type ExpertRecord,
  type ExpertTerms,
  type NewExpert,
  type NewRequest,
  type RequestRecord,
} from '../application/ports/expert-store.js';
import type { ExpertState } from '../domain/decide-expert.js';

/** Consortia the expert's organization is a member of, as the rules ask for them. */
export const CONSORTIA = `coalesce((SELECT json_agg(json_build_object('consortiumId', m.consortium_id)) FROM membership m
  WHERE m.organization_id = x.organization_id AND m.status IN ('LEADING', 'ACTIVE', 'SUSPENDED')), '[]')`;

const FIND = `SELECT x.id, x.version, x.organization_id AS "organizationId", x.person_id AS "personId", x.state, ${CONSORTIA} AS consortia FROM expert x WHERE x.id = $1`;

const REQUEST = `SELECT r.id, r.version, r.consortium_id AS "consortiumId", r.expert_id AS "expertId", r.owner_id AS "ownerId", r.asker_id AS "askerId", r.state
  FROM expert_request r WHERE r.id = $1`;

const STANDING = `SELECT coalesce(array_agg(p.role) FILTER (WHERE p.organization_id = $1), '{}') AS "rolesHere", coalesce(array_agg(p.role), '{}') AS "rolesAnywhere",
    EXISTS (SELECT 1 FROM expert x WHERE x.organization_id = $1 AND x.person_id = $2 AND x.state <> 'ENDED') AS already
  FROM post p WHERE p.person_id = $2 AND p.to_at IS NULL`;

/** What an entry is found by. */
const wordsOf = ({ fields, about }: Pick<ExpertTerms, 'fields' | 'about'>): string[] => [
  ...new Set([...fields, ...bigramsOf(`${fields.join(' ')} ${about}`)]),
];

@Injectable()
export class SqlExpertStore extends ExpertStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(id: string): Promise<ExpertRecord | null> {
    return (await this.db.query<ExpertRecord>(FIND, [id]))[0] ?? null;
  }

  async standing(organizationId: string, personId: string): ReturnType<ExpertStore['standing']> {
    await this.db.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId]);
    const rows = await this.db.query<Awaited<ReturnType<ExpertStore['standing']>>>(STANDING, [organizationId, personId]);
    return rows[0] ?? { rolesHere: [], rolesAnywhere: [], already: false };
  }

  async add({ from, until, at, notice, fields, about, ...expert }: NewExpert): Promise<void> {
    const consent = { consentedAt: notice === null ? null : at, notice };
    const words = wordsOf({ fields, about });
    await this.rows.insert('expert', { ...expert, ...consent, version: 1, fields, about, words, fromOn: from, untilOn: until, enteredAt: at });
  }

  change({ organizationId, id }: ExpertRecord, version: number, terms: ExpertTerms, state: ExpertState): Promise<number> {
    const { from, until, ...said } = terms;
    const consent = state === 'WAITING' ? { consentedAt: null, notice: null } : {};
    return this.rows.update('expert', { organizationId, id }, version, {
      ...said,
      words: wordsOf(terms),
      fromOn: from,
      untilOn: until,
      state,
      ...consent,
    });
  }

  settle({ organizationId, id }: ExpertRecord, version: number, state: ExpertState, at: Date, notice: string | null): Promise<number> {
    const changes = state === 'ENDED' ? { state, endedAt: at } : { state, consentedAt: at, notice };
    return this.rows.update('expert', { organizationId, id }, version, changes);
  }

  async request(id: string): Promise<RequestRecord | null> {
    return (await this.db.query<RequestRecord>(REQUEST, [id]))[0] ?? null;
  }

  async isAsked(consortiumId: string, expertId: string, askerId: string): Promise<boolean> {
    const rows = await this.db.query(
      `SELECT 1 FROM expert_request WHERE consortium_id = $1 AND expert_id = $2 AND asker_id = $3 AND state = 'ASKED'`,
      [consortiumId, expertId, askerId],
    );
    return rows.length > 0;
  }

  async ask({ by, at, ...request }: NewRequest): Promise<void> {
    await this.rows.insert('expert_request', { ...request, version: 1, state: 'ASKED', byOn: by, askedAt: at });
  }

  answer({ consortiumId, id }: RequestRecord, version: number, { state, at, by, reason }: Parameters<ExpertStore['answer']>[2]): Promise<number> {
    return this.rows.update('expert_request', { consortiumId, id }, version, { state, answeredAt: at, answeredBy: by, reason });
  }

  async erase(personId: string, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE expert SET state = 'ENDED', ended_at = coalesce(ended_at, $2), fields = '{}', about = '', words = '{}' WHERE person_id = $1`,
      [personId, at],
    );
    await this.db.query(`UPDATE expert_request SET what = '' WHERE asked_by = $1`, [personId]);
    await this.db.query('UPDATE expert_request SET reason = NULL WHERE answered_by = $1', [personId]);
  }
}
