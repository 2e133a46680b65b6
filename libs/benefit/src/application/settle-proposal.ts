import { contentHash } from '#libs/platform';
import { consortiaOf, insist, missing, refuse, type Actor } from '#libs/kernel';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import type { FormulaReference, ProposedTerms, Terms } from '../domain/agreement.js';
import { agreementContent } from '../domain/agreement-content.js';
import { benefitRefusals } from '../domain/refusals.js';
import { settleTerms, type TermsFacts } from '../domain/settle-terms.js';
import type { AgreementText } from './ports/agreement-store.js';
import { FormulaStore } from './ports/formula-store.js';

export interface SettledProposal extends AgreementText {
  readonly secretariatId: string;
}

/** Gathers what is known about the organizations of proposed terms, and turns them into a text that can be signed. */
export class SettleProposal {
  constructor(
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly formulas: FormulaStore,
  ) {}

  /** The keeper and formula an agreement of this consortium would have. */
  async choices(
    actor: Actor,
    consortiumId: string,
  ): Promise<{ readonly keeperId: string | null; readonly formula: FormulaReference; readonly secretariatId: string }> {
    if (!consortiaOf(actor).includes(consortiumId)) throw missing();
    const { commonFundKeeperId, formulaHash, secretariatId } = await this.consortia.requireActive(consortiumId);
    const formula = insist((await this.formulas.chosen(formulaHash)) ?? refuse('benefit.formula-not-published'), benefitRefusals);
    return { keeperId: commonFundKeeperId, formula, secretariatId };
  }

  async run(actor: Actor, consortiumId: string, proposed: ProposedTerms): Promise<SettledProposal> {
    const { keeperId, formula, secretariatId } = await this.choices(actor, consortiumId);
    const terms: Terms = insist(settleTerms(proposed, await this.facts(consortiumId, proposed, keeperId)), benefitRefusals);
    const content = agreementContent(consortiumId, terms, formula);
    return { terms, formula, secretariatId, content, hash: contentHash(content) };
  }

  private async facts(consortiumId: string, proposed: ProposedTerms, keeperId: string | null): Promise<TermsFacts> {
    const named = [
      proposed.payerId,
      proposed.schoolId,
      ...proposed.parties.flatMap((party) => party.organizationId ?? []),
      ...(keeperId ? [keeperId] : []),
    ];
    const ids = [...new Set(named)];
    const known = await this.organizations.find(ids);
    const active = await this.consortia.activeMembers(consortiumId, ids);
    const members = ids.flatMap((id) => {
      const facts = known.get(id);
      return active.has(id) && facts ? [[id, facts.kind] as const] : [];
    });
    const apart = await this.organizations.independentOf(proposed.payerId, ids);
    const tied = ids.filter((id) => id !== proposed.payerId && !apart.has(id));
    return { members: new Map(members), keeperId, tiedToPayer: new Set(tied) };
  }
}
