import { hash as digestOf } from 'node:crypto';
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

/** What decides a session's rights, as one text: equal texts are equal rights. */
interface Row {
  token_hash: Buffer;
  rights: string;
}

interface Rights extends Actor {
  readonly sessionId: string;
  readonly name: string;
}

/**
 * Everything that decides what the holders of these sessions may do, in one statement: it runs with every request, so it joins
 * across identity and consortium (docs/adr/0003). Only posts at admitted organizations count; a suspended member's people keep what runs
 * (docs/adr/0010), and a membership under notice ends with its day.
 */
const ACTORS = {
  name: 'actors-by-session',
  text: `
    SELECT s.token_hash, json_build_object('sessionId', s.id, 'name', n.name, 'accountId', a.id, 'personId', a.person_id, 'operator', a.operator, 'locale', a.locale,
      'posts', coalesce((SELECT json_agg(json_build_object('organizationId', p.organization_id, 'organizationKind', o.kind, 'role', p.role) ORDER BY p.id)
        FROM post p JOIN organization o ON o.id = p.organization_id AND o.status = 'ADMITTED'
        WHERE p.person_id = a.person_id AND p.to_at IS NULL), '[]'),
      'memberships', coalesce((SELECT json_agg(json_build_object('consortiumId', m.consortium_id, 'organizationId', m.organization_id, 'seat', l.seat) ORDER BY m.consortium_id, m.id)
        FROM membership m LEFT JOIN lead_seat l ON l.consortium_id = m.consortium_id AND l.organization_id = m.organization_id
        WHERE m.status IN ('LEADING', 'ACTIVE', 'SUSPENDED') AND (m.leaves_on IS NULL OR m.leaves_on > ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date)
          AND m.organization_id IN (
          SELECT p.organization_id FROM post p JOIN organization o ON o.id = p.organization_id AND o.status = 'ADMITTED'
          WHERE p.person_id = a.person_id AND p.to_at IS NULL)), '[]'),
      'oversees', coalesce((SELECT json_agg(DISTINCT c.id) FROM post p JOIN organization o ON o.id = p.organization_id AND o.kind = 'AUTHORITY' AND o.status = 'ADMITTED'
        JOIN consortium c ON c.region_code LIKE o.region_code || '%'
        WHERE p.person_id = a.person_id AND p.to_at IS NULL AND p.role = 'OVERSEER'), '[]'))::text AS rights
    FROM session s JOIN account a ON a.id = s.account_id AND a.status = 'ACTIVE' JOIN person n ON n.id = a.person_id
    WHERE s.token_hash = ANY($1::bytea[]) AND s.revoked_at IS NULL AND s.expires_at > $2`,
};

/** What of a session token is kept: its SHA-256. */
export const tokenHash = (token: string): Buffer => digestOf('sha256', token, 'buffer');

/** How many sessions' rights are kept as objects. */
const KEPT = 10_000;

@Injectable()
export class ActorReader {
  private readonly known = new Map<string, { readonly rights: string; readonly signedIn: SignedIn }>();

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
    return rows.map((row) => this.signedIn(row));
  }

  /**
   * Rights are read anew with every request; while they read the same they are the same object, so that rules made from it need not be
   * made again. Nothing is trusted for having been read before.
   */
  private signedIn({ token_hash: hash, rights }: Row): SignedIn {
    const key = hash.toString('base64');
    const before = this.known.get(key);
    if (before?.rights === rights) return before.signedIn;
    const { sessionId, name, ...actor } = JSON.parse(rights) as Rights;
    const signedIn = { sessionId, tokenHash: hash, name, actor };
    this.known.delete(key);
    this.known.set(key, { rights, signedIn });
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT && oldest !== undefined) this.known.delete(oldest);
    return signedIn;
  }
}
