import type { Actor } from '#libs/kernel';
import type { Gate } from '#libs/platform';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { Proposal, ProposalFacts } from '../domain/decide-proposal.js';
import { definitionOf, type OwnDefinition, type OwnTerms } from '../domain/own-promise.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { TemplateStore } from './ports/template-store.js';

/** Days for an answer where the charter in force names none: the usual of domain.md §7 (1) [prop]. */
const USUAL_ANSWER_DAYS = 10;

export interface ProposeInput extends Proposal {
  readonly consortiumId: string;
  /** What is promised: a template's code, or own words. */
  readonly what: { readonly templateCode: string } | { readonly own: OwnTerms };
  /** The promise this one is to stand for; null: none. */
  readonly replacesId: string | null;
  /** The decision of minutes it comes of; null: none. Who keeps minutes follows the event and refuses what is none. */
  readonly decisionId: string | null;
}

/** All that a proposal is decided on, and the number it will have. */
export interface Sighted {
  readonly facts: ProposalFacts;
  readonly setHash: string | null;
  readonly definition: OwnDefinition | null;
  readonly number: number;
  readonly answerDays: number;
  readonly graceDays: number;
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
    const { consortiumId, what, obligorId, beneficiaryId, speaksForId, replacesId } = input;
    await this.gate.require(actor, 'propose', 'Obligation', { id: consortiumId, consortiumId, parties: [{ organizationId: speaksForId }] });
    const consortium = await this.consortia.requireActive(consortiumId);
    const answerDays = (await this.consortia.rules(consortiumId))?.verificationDays ?? USUAL_ANSWER_DAYS;
    // The number is taken first: proposals of one consortium wait for each other there, so that the same promise is not made twice.
    const number = await this.store.nextNumber(consortiumId);
    const definition = 'own' in what ? definitionOf(what.own, `OWN-${number}`) : null;
    const found = 'own' in what ? null : await this.templates.find(consortium.templateHash, what.templateCode);
    const sides = { obligorId, beneficiaryId, except: replacesId };
    const replaced = replacesId === null ? null : await this.store.find(replacesId);
    const standings = await this.store.standings(consortiumId, [obligorId, beneficiaryId]);
    return {
      setHash: found?.setHash ?? null,
      definition,
      number,
      answerDays,
      // As long as the other side has to verify, unless they agree on other days: what was done on the last day can be verified in time.
      graceDays: 'own' in what ? what.own.graceDays : answerDays,
      facts: {
        template: definition ?? found?.template ?? null,
        obligor: standings.get(obligorId) ?? null,
        beneficiary: standings.get(beneficiaryId) ?? null,
        independent: await this.organizations.independent(obligorId, beneficiaryId),
        already: 'own' in what ? null : await this.store.standingNumber(consortiumId, sides, what.templateCode),
        replaced: replacesId === null ? null : replaced?.consortiumId === consortiumId ? replaced : 'unknown',
      },
    };
  }
}
