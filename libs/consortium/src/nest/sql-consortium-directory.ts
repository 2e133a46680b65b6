import { Injectable } from '@nestjs/common';
import { businessDate, DomainError, insist, missing } from '#libs/kernel';
import { Clock, Db } from '#libs/platform';
import { ConsortiumDirectory, inGoodStanding, type CharterRules, type ConsortiumFacts } from '../contract.js';
import { refusalToAct } from '../domain/consortium-status.js';
import { consortiumRefusals } from '../domain/refusals.js';

const FIND = {
  name: 'consortium-directory-find',
  text: `SELECT id, name, status, kind_code AS "kindCode", secretariat_id AS "secretariatId", arbiter_id AS "arbiterId", spot_checker_id AS "spotCheckerId",
    common_fund_keeper_id AS "commonFundKeeperId", template_hash AS "templateHash", formula_hash AS "formulaHash" FROM consortium WHERE id = $1`,
};

/** What begins something new keeps the consortium from being dissolved until it has ended: a dissolution locks it for update. */
const HOLD = { name: 'consortium-directory-hold', text: `${FIND.text} FOR SHARE` };

const ACTIVE_MEMBERS = {
  name: 'consortium-directory-active-members',
  text: `SELECT m.organization_id FROM membership m WHERE m.consortium_id = $1 AND m.organization_id = ANY($2::uuid[]) AND ${inGoodStanding('m', '$3')}`,
};

/**
 * In a command a member's standing is held until it has ended: a suspension waits, or is waited for and then seen. In one order, so that two
 * commands about the same members do not wait for each other.
 */
const HOLD_MEMBERS = { name: 'consortium-directory-hold-members', text: `${ACTIVE_MEMBERS.text} ORDER BY m.id FOR SHARE` };

/** The rules are read from the signed text itself: there is no second place that could say something else. */
const RULES = {
  name: 'consortium-directory-rules',
  text: `SELECT content::jsonb->'rules' AS rules FROM motion 
    WHERE consortium_id = $1 AND kind IN ('CHARTER', 'CHARTER_AMENDMENT', 'TERMS_CHANGE') AND status = 'CARRIED' ORDER BY coalesce(charter_version, 1) DESC LIMIT 1`,
};

@Injectable()
export class SqlConsortiumDirectory extends ConsortiumDirectory {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {
    super();
  }

  async find(id: string): Promise<ConsortiumFacts | null> {
    return (await this.db.read<ConsortiumFacts>(FIND, [id]))[0] ?? null;
  }

  async requireActive(id: string): Promise<ConsortiumFacts> {
    const [found] = await this.db.read<ConsortiumFacts>(this.db.inTransaction ? HOLD : FIND, [id]);
    if (!found) throw missing();
    insist(refusalToAct(found.status) ?? {}, consortiumRefusals);
    return found;
  }

  async activeMembers(consortiumId: string, organizationIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.read<{ organization_id: string }>(this.db.inTransaction ? HOLD_MEMBERS : ACTIVE_MEMBERS, [
      consortiumId,
      organizationIds,
      businessDate(this.clock.now()),
    ]);
    return new Set(rows.map((row) => row.organization_id));
  }

  async requireGoodStanding(consortiumId: string, organizationId: string): Promise<void> {
    const standing = await this.activeMembers(consortiumId, [organizationId]);
    if (!standing.has(organizationId)) throw new DomainError('consortium.not-in-good-standing', 'conflict');
  }

  async rules(id: string): Promise<CharterRules | null> {
    return (await this.db.read<{ rules: CharterRules }>(RULES, [id]))[0]?.rules ?? null;
  }
}
