import type { Actor } from '#libs/kernel';
import type { Gate } from '#libs/platform';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { Proposal, ProposalFacts } from '../domain/decide-proposal.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { TemplateStore } from './ports/template-store.js';

/** Days for an answer where the charter in force names none: the usual of domain.md §7 (1) [prop]. */
const USUAL_ANSWER_DAYS = 10;

export interface ProposeInput extends Proposal {
  readonly consortiumId: string;
  readonly templateCode: string;
  /** The promise this one is to stand for; null: none. */
  readonly replacesId: string | null;
}

/** All that a proposal is decided on, and the number it will have. */
export interface Sighted {
  readonly facts: ProposalFacts;
  readonly setHash: string;
  readonly number: number;
  readonly answerDays: number;
}

/** Loads the facts of a proposal, for those who may make one. */
export class ProposalDesk {
  constructor(
    private readonly store: ObligationStore,
    private readonly templates: TemplateStore,
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly gate: Gate,
  ) {}

  /** @throws DomainError access.missing or access.denied when the actor does not speak for a member here */
  async sight(actor: Actor, input: ProposeInput): Promise<Sighted> {
    const { consortiumId, templateCode, obligorId, beneficiaryId, speaksForId, replacesId } = input;
    await this.gate.require(actor, 'propose', 'Obligation', { id: consortiumId, consortiumId, parties: [{ organizationId: speaksForId }] });
    const consortium = await this.consortia.requireActive(consortiumId);
    const rules = await this.consortia.rules(consortiumId);
    const found = await this.templates.find(consortium.templateHash, templateCode);
    // The number is taken first: proposals of one consortium wait for each other there, so that the same promise is not made twice.
    const number = await this.store.nextNumber(consortiumId);
    const replaced = replacesId === null ? null : await this.store.find(replacesId);
    const standings = await this.store.standings(consortiumId, [obligorId, beneficiaryId]);
    return {
      setHash: found?.setHash ?? '',
      number,
      answerDays: rules?.verificationDays ?? USUAL_ANSWER_DAYS,
      facts: {
        template: found?.template ?? null,
        obligor: standings.get(obligorId) ?? null,
        beneficiary: standings.get(beneficiaryId) ?? null,
        independent: await this.organizations.independent(obligorId, beneficiaryId),
        already: await this.store.standingNumber(consortiumId, { obligorId, beneficiaryId, except: replacesId }, templateCode),
        replaced: replacesId === null ? null : replaced?.consortiumId === consortiumId ? replaced : 'unknown',
      },
    };
  }
}
