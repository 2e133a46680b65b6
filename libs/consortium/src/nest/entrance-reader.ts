import { OrganizationDirectory } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { businessDate, missing, organizationsWhere, type Actor } from '#libs/kernel';
import { Clock, Db } from '#libs/platform';
import type { EntranceView, Names } from '../contract.js';

interface Row {
  id: string;
  name: string;
  kindNames: Names;
  secretariatId: string;
  standings: readonly { readonly organizationId: string; readonly id: string; readonly version: number; readonly status: EntranceStatus }[];
}
type EntranceStatus = EntranceView['applicants'][number]['status'];

/** $2: for whom the reader may apply, $3: today. One in founding is not there yet: nobody can apply to it. */
const ENTRANCE = {
  name: 'consortium-entrance',
  text: `SELECT c.id, c.name, k.definition->'names' AS "kindNames", c.secretariat_id AS "secretariatId",
      coalesce((SELECT json_agg(json_build_object('organizationId', m.organization_id, 'id', m.id, 'version', m.version,
          'status', CASE WHEN m.leaves_on <= $3 AND m.status IN ('ACTIVE', 'SUSPENDED') THEN 'LEFT' ELSE m.status END))
        FROM membership m WHERE m.consortium_id = c.id AND m.organization_id = ANY($2::uuid[])), '[]') AS standings
    FROM consortium c JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version WHERE c.id = $1 AND c.status = 'ACTIVE'`,
};

/** What stands at the door: a delegate who was given the address learns what its organization would apply to, and nothing of what is inside. */
@Injectable()
export class EntranceReader {
  constructor(
    private readonly db: Db,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, consortiumId: string): Promise<EntranceView> {
    const delegateOf = organizationsWhere(actor, 'DELEGATE');
    const [row] = await this.db.read<Row>(ENTRANCE, [consortiumId, delegateOf, businessDate(this.clock.now())]);
    if (!row) throw missing();
    const nameOf = await this.organizations.namesOf([row.secretariatId, ...delegateOf]);
    return {
      id: row.id,
      name: row.name,
      kindNames: row.kindNames,
      secretariat: nameOf(row.secretariatId),
      applicants: delegateOf.map((id) => {
        const standing = row.standings.find(({ organizationId }) => organizationId === id);
        return {
          organization: nameOf(id),
          membershipId: standing?.id ?? null,
          version: standing?.version ?? null,
          status: standing?.status ?? null,
        };
      }),
    };
  }
}
