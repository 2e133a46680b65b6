import { Injectable } from '@nestjs/common';
import { beforeCursor, Clock, cursorOf, Db, readCursor, type Page, type PageQuery, type SignedIn } from '#libs/platform';
import type { OpenSession, SessionView } from '../contract.js';
import { organizationView, type OrganizationFact } from './views.js';

/**
 * Names beside the ids the actor already carries, in one statement: it joins consortium's names because every page load asks for
 * it (docs/adr/0003). Applications are posts at organizations that are not admitted, which the actor does not carry.
 */
const SESSION = {
  name: 'session-view',
  text: `
    SELECT a.sign_in AS "signIn",
      coalesce((SELECT json_agg(json_build_object('id', o.id, 'name', o.name || o.merged_note, 'shortName', o.short_name || o.merged_note, 'kind', o.kind)
          ORDER BY o.merged_into_id IS NOT NULL, o.id)
        FROM organization o WHERE o.id = ANY($2::uuid[])), '[]') AS organizations,
      coalesce((SELECT json_agg(json_build_object('id', c.id, 'name', c.name, 'status', c.status) ORDER BY c.id)
        FROM consortium c WHERE c.id = ANY($3::uuid[])), '[]') AS consortia,
      coalesce((SELECT json_agg(json_build_object('id', o.id, 'version', o.version, 'kind', o.kind, 'name', o.name, 'shortName', o.short_name,
          'uscc', o.uscc, 'regionCode', o.region_code, 'status', o.status, 'refusalReason', o.refusal_reason, 'refusalNote', o.refusal_note,
          'createdAt', o.created_at) ORDER BY o.id)
        FROM post p JOIN organization o ON o.id = p.organization_id AND o.status IN ('PENDING', 'REFUSED')
        WHERE p.person_id = a.person_id AND p.role = 'ADMINISTRATOR' AND p.to_at IS NULL), '[]') AS applications
    FROM account a WHERE a.id = $1`,
};

type Row = Pick<SessionView, 'signIn' | 'organizations' | 'consortia'> & { readonly applications: readonly OrganizationFact[] };

const LIST = {
  name: 'session-list',
  text: `SELECT id, kind, label, created_at AS "createdAt", expires_at AS "expiresAt" FROM session
    WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2 AND ${beforeCursor('id', '$3')} ORDER BY id DESC LIMIT $4`,
};

@Injectable()
export class SessionReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async view({ actor, name }: SignedIn): Promise<SessionView> {
    const organizations = [...new Set(actor.posts.map((post) => post.organizationId))];
    const consortia = [...new Set([...actor.memberships.map((m) => m.consortiumId), ...actor.oversees])];
    const [row] = await this.db.read<Row>(SESSION, [actor.accountId, organizations, consortia]);
    if (!row) throw new Error('a live session without an account');
    return {
      person: { id: actor.personId, name },
      signIn: row.signIn,
      actor: { ...actor, posts: [...actor.posts], memberships: [...actor.memberships], oversees: [...actor.oversees] },
      organizations: row.organizations,
      consortia: row.consortia,
      applications: row.applications.map(organizationView),
      locale: actor.locale,
    };
  }

  /** Where the account is open now, the newest first. */
  async list({ actor, sessionId }: SignedIn, { after, limit }: PageQuery): Promise<Page<OpenSession>> {
    const [from = null] = readCursor(after) ?? [];
    const rows = await this.db.read<Omit<OpenSession, 'current' | 'createdAt' | 'expiresAt'> & { createdAt: Date; expiresAt: Date }>(LIST, [
      actor.accountId,
      this.clock.now(),
      from,
      limit + 1,
    ]);
    const items = rows.slice(0, limit).map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      current: row.id === sessionId,
    }));
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? cursorOf(last.id) : null };
  }
}
