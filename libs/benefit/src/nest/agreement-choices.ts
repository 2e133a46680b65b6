import { Injectable } from '@nestjs/common';
import { inGoodStanding } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import { businessDate, type Actor } from '#libs/kernel';
import { Clock, Db } from '#libs/platform';
import { SettleProposal } from '../application/settle-proposal.js';
import type { AgreementChoicesView } from '../contract.js';
import { AgreementModels } from './agreement-models.js';
import { nameOf } from './organization-name.js';

/** What a new agreement is chosen from. */
@Injectable()
export class AgreementChoices {
  constructor(
    private readonly db: Db,
    private readonly proposals: SettleProposal,
    private readonly organizations: OrganizationDirectory,
    private readonly models: AgreementModels,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError access.missing outside the consortium, consortium.not-active before its charter is signed */
  async of(actor: Actor, consortiumId: string): Promise<AgreementChoicesView> {
    const { keeperId, formula } = await this.proposals.choices(actor, consortiumId);
    const today = businessDate(this.clock.now());
    const rows = await this.db.query<{ organization_id: string }>(
      `SELECT m.organization_id FROM membership m WHERE m.consortium_id = $1 AND ${inGoodStanding('m', '$2')} ORDER BY m.id LIMIT 1000`,
      [consortiumId, today],
    );
    const known = await this.organizations.find(rows.map((row) => row.organization_id));
    const members = [...known.values()].map(({ id, name, shortName, kind }) => ({ id, name, shortName, kind }));
    const commonFundKeeper = keeperId && known.has(keeperId) ? nameOf(known, keeperId) : null;
    return { formula, commonFundKeeper, members, models: await this.models.of(consortiumId, today) };
  }
}
