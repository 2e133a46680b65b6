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
 * Posts of an account (a), each with the organization it counts at. A post counts where it is held, if that organization is admitted, and at
 * each organization that was merged into it, with the same role: so all that was open there can be finished. Not an administrator's, because a
 * merged organization gives no posts any more. A student's and a guardian's stays at the merged organization, whose roster it belongs to.
 */
const HELD = `SELECT p.id, p.organization_id, o.kind, p.role FROM post p JOIN organization o ON o.id = p.organization_id
      AND (o.status = 'ADMITTED' OR (o.status = 'MERGED' AND p.role IN ('STUDENT', 'GUARDIAN')))
    WHERE p.person_id = a.person_id AND p.to_at IS NULL
  UNION ALL SELECT p.id, f.id, f.kind, p.role FROM post p JOIN organization o ON o.id = p.organization_id AND o.status = 'ADMITTED'
      JOIN organization f ON f.merged_into_id = o.id
    WHERE p.person_id = a.person_id AND p.to_at IS NULL AND p.role NOT IN ('ADMINISTRATOR', 'OVERSEER', 'STUDENT', 'GUARDIAN')`;

/** A membership that stands today. */
const CURRENT = (m: string): string =>
  `(${m}.status IN ('LEADING', 'ACTIVE', 'SUSPENDED') AND (${m}.leaves_on IS NULL OR ${m}.leaves_on > ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date))`;

/** A membership (m) that ended by a merger, while whoever took the member in is a member: what the merged one had running there goes on. */
const SUCCEEDED = `(m.status = 'LEFT' AND EXISTS (SELECT 1 FROM organization f
    JOIN membership n ON n.consortium_id = m.consortium_id AND n.organization_id = f.merged_into_id AND ${CURRENT('n')}
    WHERE f.id = m.organization_id AND f.status = 'MERGED' AND m.ended_at >= f.merged_at))`;

/**
 * Everything that decides what the holders of these sessions may do, in one statement: it runs with every request, so it joins
 * across identity and consortium (docs/adr/0003). Only posts at admitted organizations count; a suspended member's people keep what runs
 * (docs/adr/0010), and a membership under notice ends with its day.
 */
const ACTORS = {
  name: 'actors-by-session',
  text: `
    SELECT s.token_hash, json_build_object('sessionId', s.id, 'name', n.name, 'accountId', a.id, 'personId', a.person_id, 'operator', a.operator, 'locale', a.locale,
      'posts', coalesce((SELECT json_agg(json_build_object('organizationId', h.organization_id, 'organizationKind', h.kind, 'role', h.role) ORDER BY h.id, h.organization_id)
        FROM (${HELD}) h), '[]'),
      'memberships', coalesce((SELECT json_agg(json_build_object('consortiumId', m.consortium_id, 'organizationId', m.organization_id, 'seat', l.seat) ORDER BY m.consortium_id, m.id)
        FROM membership m LEFT JOIN lead_seat l ON l.consortium_id = m.consortium_id AND l.organization_id = m.organization_id
        WHERE m.organization_id IN (SELECT h.organization_id FROM (${HELD}) h) AND (${CURRENT('m')} OR ${SUCCEEDED})), '[]'),
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
