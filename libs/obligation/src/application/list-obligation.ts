import type { SearchIndex } from '#libs/platform';
import type { OrganizationDirectory } from '#libs/identity/contract';
import type { ObligationTemplate } from '../domain/template.js';
import { numberOf } from './naming.js';
import type { TurnStore } from './ports/fact-store.js';
import type { NewObligation } from './ports/obligation-store.js';

/** Puts a proposal where people find it: the search, and the ledger of the side that must answer. */
export class ListObligation {
  constructor(
    private readonly turns: TurnStore,
    private readonly search: SearchIndex,
    private readonly organizations: OrganizationDirectory,
  ) {}

  async proposed(obligation: NewObligation, { names, code }: ObligationTemplate): Promise<void> {
    const { id, consortiumId, obligorId, beneficiaryId, awaitsId, answerBy } = obligation;
    if (awaitsId) await this.turns.put(obligation, { organizationId: awaitsId, rowId: id, reason: 'AGREE', dueOn: answerBy });
    const sides = await this.organizations.find([obligorId, beneficiaryId]);
    const called = [obligorId, beneficiaryId].map((side) => sides.get(side)?.name ?? '').join(' ');
    await this.search.put({
      subject: 'Obligation',
      subjectId: id,
      readers: [{ consortiumId }],
      title: `${numberOf(obligation.number)} ${names.zh}`,
      text: `${code} ${names.en} ${called}`,
      href: `/consortia/${consortiumId}/ledger?open=${id}`,
    });
  }
}
