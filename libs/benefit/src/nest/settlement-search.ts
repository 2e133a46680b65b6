import { Injectable } from '@nestjs/common';
import { OrganizationDirectory } from '#libs/identity/contract';
import { SearchIndex, type SearchDocument } from '#libs/platform';
import type { AgreementRecord } from '../application/ports/agreement-store.js';
import type { StatementRecord } from '../application/ports/statement-store.js';
import { signersOf } from '../domain/sign-agreement.js';
import { settlementReaders } from '../permissions.js';
import { nameOf } from './organization-name.js';

type Settlement = Pick<AgreementRecord | StatementRecord, 'id' | 'consortiumId' | 'secretariatId' | 'parties'>;

/** Puts agreements and statements where their readers find them, by number, title, party and what such a thing is called: no person, no money. */
@Injectable()
export class SettlementSearch {
  constructor(
    private readonly search: SearchIndex,
    private readonly organizations: OrganizationDirectory,
  ) {}

  agreement(agreement: AgreementRecord): Promise<void> {
    const { id, number, title } = agreement;
    return this.put(agreement, '收益协议 收益分配协议 agreement', { subject: 'Agreement', title: `${number} ${title}`, href: `/agreements/${id}` });
  }

  statement(statement: StatementRecord): Promise<void> {
    const { id, number, agreement } = statement;
    return this.put(statement, '结算单 statement', { subject: 'Statement', title: `${number} ${agreement.title}`, href: `/statements/${id}` });
  }

  private async put(settlement: Settlement, words: string, shown: Pick<SearchDocument, 'subject' | 'title' | 'href'>): Promise<void> {
    const parties = signersOf(settlement.parties);
    const names = await this.organizations.find(parties);
    const text = [words, ...parties.map((party) => nameOf(names, party).name)].join(' ');
    await this.search.put({ ...shown, subjectId: settlement.id, readers: settlementReaders(settlement), text });
  }
}
