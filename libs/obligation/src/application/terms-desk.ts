import { missing, type Actor } from '#libs/kernel';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { Gate } from '#libs/platform';
import { termsKey, type ImportFacts, type SheetTerms } from '../domain/decide-import.js';
import type { DraftStore } from './ports/draft-store.js';
import type { ObligationStore } from './ports/obligation-store.js';
import type { TemplateStore } from './ports/template-store.js';

/** All that many terms at once are judged by, and the set their templates are of. */
export interface SightedTerms extends ImportFacts {
  readonly setHash: string;
}

/** Loads the facts of many promises in a fixed number of statements, however many; nobody adds to them until the transaction ends. */
export class TermsDesk {
  constructor(
    private readonly drafts: DraftStore,
    private readonly store: ObligationStore,
    private readonly templates: TemplateStore,
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly gate: Gate,
  ) {}

  /**
   * For the secretariat that lays down what others may promise.
   * @returns the organization that holds it
   * @throws DomainError access.missing or access.denied
   */
  async asSecretariat(actor: Actor, consortiumId: string): Promise<string> {
    const found = await this.consortia.find(consortiumId);
    if (!found) throw missing();
    const { secretariatId } = found;
    await this.gate.require(actor, 'draft', 'Obligation', { id: consortiumId, consortiumId, secretariatId });
    return secretariatId;
  }

  /** For a side that says what becomes of its drafts. @throws DomainError access.missing or access.denied */
  async asSide(actor: Actor, consortiumId: string, organizationId: string): Promise<void> {
    await this.gate.require(actor, 'propose', 'Obligation', { id: consortiumId, consortiumId, parties: [{ organizationId }] });
  }

  async sight(consortiumId: string, rows: readonly SheetTerms[]): Promise<SightedTerms> {
    const { templateHash } = await this.consortia.requireActive(consortiumId);
    await this.drafts.settle(consortiumId);
    const set = await this.templates.set(templateHash);
    const templates = new Map((set?.templates ?? []).map((template) => [template.code, template]));
    const sides = [...new Set(rows.flatMap(({ obligorId, beneficiaryId }) => [obligorId, beneficiaryId]))];
    const members = await this.store.standings(consortiumId, sides);
    const independent = await this.organizations.independence(sides);
    const { promised, drafted } = await this.drafts.standing(consortiumId, sides);
    return {
      setHash: set?.hash ?? '',
      drafted,
      factsOf: (row) => ({
        template: templates.get(row.templateCode) ?? null,
        obligor: members.get(row.obligorId) ?? null,
        beneficiary: members.get(row.beneficiaryId) ?? null,
        independent: independent(row.obligorId, row.beneficiaryId),
        already: promised.get(termsKey(row)) ?? null,
      }),
    };
  }
}
