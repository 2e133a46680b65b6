import { Module } from '@nestjs/common';
import { AgreementStore, PairStore } from '../application/ports/agreement-store.js';
import { Documents } from '../application/ports/documents.js';
import { FormulaStore } from '../application/ports/formula-store.js';
import { LineStore, SettleableTaskStore } from '../application/ports/line-store.js';
import { EntryStore, PaymentStore, PayStore, StatementStore } from '../application/ports/statement-store.js';
import { PaymentExhibits } from './payment-exhibits.js';
import { AgreementChoices } from './agreement-choices.js';
import { AgreementModels } from './agreement-models.js';
import { AgreementNews } from './agreement-news.js';
import { AgreementViews } from './agreement-views.js';
import { AgreementsController } from './agreements.controller.js';
import { BenefitTodos } from './benefit-todos.js';
import { AffairShares } from './affair-shares.js';
import { BenefitOfferings, BenefitRules, BenefitWriteOffs } from './benefit.registrations.js';
import { ClosingStatements } from './closing-statements.js';
import { ConsortiumScope } from './consortium-scope.js';
import { PayeeNames } from './payee-names.js';
import { PaymentsController } from './payments.controller.js';
import { PgAgreementStore } from './pg-agreement-store.js';
import { PgEntryStore } from './pg-entry-store.js';
import { PgFormulaStore } from './pg-formula-store.js';
import { PgLineStore } from './pg-line-store.js';
import { PgPairStore } from './pg-pair-store.js';
import { PgPaymentStore } from './pg-payment-store.js';
import { PgPayStore } from './pg-pay-store.js';
import { PgSettleableTaskStore } from './pg-settleable-task-store.js';
import { PgStatementStore } from './pg-statement-store.js';
import { SettlementSearch } from './settlement-search.js';
import { StatementDocuments } from './statement-documents.js';
import { StatementLists } from './statement-lists.js';
import { StatementViews } from './statement-views.js';
import { StatementsController } from './statements.controller.js';
import { StoredDocuments } from './stored-documents.js';
import { agreementUseCases, policies, statementUseCases } from './use-cases.js';

/** Agreements, statements, pay and payments. */
@Module({
  controllers: [AgreementsController, StatementsController, PaymentsController],
  providers: [
    ConsortiumScope,
    SettlementSearch,
    PgFormulaStore,
    { provide: FormulaStore, useExisting: PgFormulaStore },
    { provide: AgreementStore, useClass: PgAgreementStore },
    { provide: PairStore, useClass: PgPairStore },
    { provide: StatementStore, useClass: PgStatementStore },
    { provide: PaymentStore, useClass: PgPaymentStore },
    { provide: EntryStore, useClass: PgEntryStore },
    { provide: PayStore, useClass: PgPayStore },
    { provide: LineStore, useClass: PgLineStore },
    { provide: SettleableTaskStore, useClass: PgSettleableTaskStore },
    { provide: Documents, useClass: StoredDocuments },
    ...agreementUseCases,
    ...statementUseCases,
    ...policies,
    AgreementViews,
    AgreementChoices,
    AgreementModels,
    AgreementNews,
    PayeeNames,
    StatementViews,
    StatementLists,
    StatementDocuments,
    BenefitTodos,
    BenefitRules,
    BenefitOfferings,
    BenefitWriteOffs,
    PaymentExhibits,
    AffairShares,
    ClosingStatements,
  ],
})
export class BenefitModule {}
