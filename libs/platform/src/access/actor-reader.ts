import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Db } from '../database/db.js';
import { Clock } from '../time/clock.js';

/** A live session: who it is, and under which name others in a room see them. */
export interface SignedIn {
  readonly sessionId: string;
  readonly tokenHash: Buffer;
  readonly name: string;
  readonly actor: Actor;
}

interface Row {
  session_id: string;
  token_hash: Buffer;
  account_id: string;
  person_id: string;
  operator: boolean;
  locale: Actor['locale'];
  name: string;
  posts: Actor['posts'];
  memberships: Actor['memberships'];
  oversees: string[];
}

/**
 * Everything that decides what the holders of these sessions may do, in one statement: it runs with every request, so it joins
 * across identity and consortium (docs/adr/0003). Only posts at admitted organizations count.
 */
const ACTORS = {
  name: 'actors-by-session',
  text: `
    SELECT s.id AS session_id, s.token_hash, a.id AS account_id, a.person_id, a.operator, a.locale, n.name,
      coalesce((SELECT json_agg(json_build_object('organizationId', p.organization_id, 'organizationKind', o.kind, 'role', p.role) ORDER BY p.id)
        FROM post p JOIN organization o ON o.id = p.organization_id AND o.status = 'ADMITTED'
        WHERE p.person_id = a.person_id AND p.to_at IS NULL), '[]') AS posts,
      coalesce((SELECT json_agg(json_build_object('consortiumId', m.consortium_id, 'organizationId', m.organization_id, 'seat', l.seat) ORDER BY m.consortium_id, m.id)
        FROM membership m LEFT JOIN lead_seat l ON l.consortium_id = m.consortium_id AND l.organization_id = m.organization_id
        WHERE m.status IN ('LEADING', 'ACTIVE') AND m.organization_id IN (
          SELECT p.organization_id FROM post p JOIN organization o ON o.id = p.organization_id AND o.status = 'ADMITTED'
          WHERE p.person_id = a.person_id AND p.to_at IS NULL)), '[]') AS memberships,
      coalesce((SELECT json_agg(DISTINCT c.id) FROM post p JOIN organization o ON o.id = p.organization_id AND o.kind = 'AUTHORITY' AND o.status = 'ADMITTED'
        JOIN consortium c ON c.region_code LIKE o.region_code || '%'
        WHERE p.person_id = a.person_id AND p.to_at IS NULL AND p.role = 'OVERSEER'), '[]') AS oversees
    FROM session s JOIN account a ON a.id = s.account_id AND a.status = 'ACTIVE' JOIN person n ON n.id = a.person_id
    WHERE s.token_hash = ANY($1::bytea[]) AND s.revoked_at IS NULL AND s.expires_at > $2`,
};

/** What of a session token is kept: its SHA-256. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

@Injectable()
export class ActorReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The live session of a token; null when there is none, or none any more. */
  async bySession(token: string): Promise<SignedIn | null> {
    return (await this.byHashes([tokenHash(token)]))[0] ?? null;
  }

  /** The live sessions among these hashes, in one statement. */
  async byHashes(hashes: readonly Buffer[]): Promise<readonly SignedIn[]> {
    const rows = await this.db.read<Row>(ACTORS, [hashes, this.clock.now()]);
    return rows.map((row) => ({
      sessionId: row.session_id,
      tokenHash: row.token_hash,
      name: row.name,
      actor: {
        accountId: row.account_id,
        personId: row.person_id,
        operator: row.operator,
        locale: row.locale,
        posts: row.posts,
        memberships: row.memberships,
        oversees: row.oversees,
      },
    }));
  }
}
