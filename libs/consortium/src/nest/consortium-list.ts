import { Injectable } from '@nestjs/common';
import { businessDate, consortiaOf, organizationsWhere, staffRoles, type Actor } from '#libs/kernel';
import { beforeCursor, Clock, Db, page, readCursor, type Page } from '#libs/platform';
import type { ConsortiumItem } from '../contract.js';
import { LifeReader } from './life-reader.js';
import { SEATED } from './seat-rows.js';

export interface ListAfter {
  readonly after?: string;
  readonly limit: number;
}

/**
 * What an actor may read, newest first: the rules of permissions.ts with the actor's ids filled in, so that each of them is an
 * index look-up (proven equal to the rules by consortium-list.db.spec.ts).
 */
const LIST = {
  name: 'consortium-list',
  text: `WITH reach AS (
      SELECT unnest($1::uuid[]) AS id UNION SELECT unnest($2::uuid[])
      UNION SELECT id FROM consortium WHERE secretariat_id = ANY($3::uuid[])
      UNION SELECT consortium_id FROM membership WHERE organization_id = ANY($4::uuid[]) AND status = 'INVITED')
    SELECT c.id, c.name, c.kind_code AS "kindCode", k.definition->'names' AS "kindNames", c.region_code AS "regionCode", c.status,
      CASE WHEN c.id = ANY($1) OR c.secretariat_id = ANY($3) THEN 'MEMBER' WHEN c.id = ANY($2) THEN 'OVERSEER' ELSE 'INVITED' END AS standing,
      c.secretariat_id = ANY($3) AS secretary,
      coalesce((SELECT json_agg(s->'names' ORDER BY l.position) FROM lead_seat l, jsonb_array_elements(k.definition->'seats') s
        WHERE l.consortium_id = c.id AND l.organization_id = ANY($5::uuid[]) AND s->>'code' = l.seat), '[]') AS seats,
      (SELECT count(*)::int FROM motion_signer s JOIN motion m ON m.consortium_id = s.consortium_id AND m.id = s.motion_id AND m.status = 'OPEN' AND m.expires_on >= $9 IS NOT FALSE
        WHERE s.consortium_id = c.id AND s.organization_id = ANY($6::uuid[]) AND s.signed_hash IS NULL AND ${SEATED}) AS "toSign",
      (SELECT json_build_object('membershipId', i.id, 'membershipVersion', i.version, 'organizationId', i.organization_id) FROM membership i
        WHERE i.consortium_id = c.id AND i.organization_id = ANY($4) AND i.status = 'INVITED' AND i.accepted_at IS NULL ORDER BY i.id LIMIT 1) AS invitation
    FROM reach r JOIN consortium c ON c.id = r.id JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version
    WHERE ${beforeCursor('c.id', '$7')} ORDER BY c.id DESC LIMIT $8`,
};

/** My consortia: where I belong, what I oversee, and what one of my organizations is invited to. */
@Injectable()
export class ConsortiumList {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly life: LifeReader,
  ) {}

  async read(actor: Actor, { after, limit }: ListAfter): Promise<Page<ConsortiumItem>> {
    const [cursor = null] = readCursor(after) ?? [];
    const rows = await this.db.read<Omit<ConsortiumItem, 'life'>>(LIST, [
      consortiaOf(actor, ...staffRoles),
      actor.oversees,
      organizationsWhere(actor, 'SECRETARY'),
      organizationsWhere(actor, 'DELEGATE', 'ADMINISTRATOR'),
      organizationsWhere(actor, ...staffRoles),
      organizationsWhere(actor, 'DELEGATE'),
      cursor,
      limit + 1,
      businessDate(this.clock.now()),
    ]);
    const lifeOf = await this.life.of(rows.map(({ id }) => id));
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => ({ ...row, life: lifeOf(row.id) }),
    );
  }
}
