import type { Provider } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import { Clock, EventLog, Gate, Ids, UnitOfWork, useCase } from '#libs/platform';
import { TaskDirectory } from '#libs/production/contract';
import { AddDifferenceLineWhenAcceptanceWithdrawn } from '../application/add-difference-line-when-acceptance-withdrawn.js';
import { AddLineWhenTaskAccepted } from '../application/add-line-when-task-accepted.js';
import { DecideEntry } from '../application/decide-entry.js';
import { DecideOwnPay } from '../application/decide-own-pay.js';
import { DraftAgreement } from '../application/draft-agreement.js';
import { EnterLines } from '../application/enter-lines.js';
import { FindPayee } from '../application/find-payee.js';
import { IssueBook } from '../application/issue-book.js';
import { IssueStatement } from '../application/issue-statement.js';
import { KeepClaims } from '../application/keep-claims.js';
import { LoadAgreementFor } from '../application/load-agreement-for.js';
import { LoadPaymentFor } from '../application/load-payment-for.js';
import { LoadStatementFor } from '../application/load-statement-for.js';
import { AgreementStore, PairStore } from '../application/ports/agreement-store.js';
import { Documents } from '../application/ports/documents.js';
import { FormulaStore } from '../application/ports/formula-store.js';
import { LineStore, SettleableTaskStore } from '../application/ports/line-store.js';
import { EntryStore, PaymentStore, PayStore, StatementStore } from '../application/ports/statement-store.js';
import { PutInForce } from '../application/put-in-force.js';
import { ReceiptBook } from '../application/receipt-book.js';
import { ReceivePayment } from '../application/receive-payment.js';
import { RecordEntry } from '../application/record-entry.js';
import { RecordPay } from '../application/record-pay.js';
import { RecordPayment } from '../application/record-payment.js';
import { RefuseAgreement } from '../application/refuse-agreement.js';
import { ReviseAgreement } from '../application/revise-agreement.js';
import { SettleProposal } from '../application/settle-proposal.js';
import { SettleStatement } from '../application/settle-statement.js';
import { SignAgreement } from '../application/sign-agreement.js';
import { SweepTasksWhenAgreementInForce } from '../application/sweep-tasks-when-agreement-in-force.js';
import { WithdrawAgreement } from '../application/withdraw-agreement.js';
import { WriteOffWhenMotionCarried } from '../application/write-off-when-motion-carried.js';

export const agreementUseCases: readonly Provider[] = [
  useCase(LoadAgreementFor, [AgreementStore, Gate]),
  useCase(SettleProposal, [ConsortiumDirectory, OrganizationDirectory, FormulaStore]),
  useCase(DraftAgreement, [SettleProposal, AgreementStore, Gate, UnitOfWork, EventLog, Clock, Ids]),
  useCase(ReviseAgreement, [LoadAgreementFor, SettleProposal, AgreementStore, Gate, UnitOfWork, EventLog, Clock]),
  useCase(RefuseAgreement, [LoadAgreementFor, AgreementStore, UnitOfWork, EventLog, Clock, Ids]),
  useCase(WithdrawAgreement, [LoadAgreementFor, AgreementStore, UnitOfWork, EventLog]),
  useCase(PutInForce, [AgreementStore, PairStore, EventLog, Clock]),
  useCase(SignAgreement, [LoadAgreementFor, AgreementStore, PutInForce, ConsortiumDirectory, UnitOfWork, EventLog, Clock]),
];

export const statementUseCases: readonly Provider[] = [
  useCase(LoadStatementFor, [StatementStore, Gate]),
  useCase(RecordEntry, [LoadStatementFor, EntryStore, Documents, UnitOfWork, EventLog, Clock, Ids]),
  useCase(DecideEntry, [LoadStatementFor, EntryStore, OrganizationDirectory, UnitOfWork, EventLog, Clock]),
  useCase(FindPayee, [StatementStore, TaskDirectory]),
  useCase(RecordPay, [LoadStatementFor, FindPayee, PayStore, UnitOfWork, EventLog, Clock, Ids]),
  useCase(DecideOwnPay, [PayStore, StatementStore, Gate, UnitOfWork, EventLog, Clock]),
  useCase(IssueBook, [StatementStore, PaymentStore, EventLog, Clock, Ids]),
  useCase(SettleStatement, [StatementStore, PaymentStore, EventLog, Clock]),
  useCase(IssueStatement, [LoadStatementFor, IssueBook, SettleStatement, StatementStore, UnitOfWork]),
  useCase(LoadPaymentFor, [StatementStore, PaymentStore, Gate]),
  useCase(RecordPayment, [LoadPaymentFor, PaymentStore, UnitOfWork, EventLog, Clock]),
  useCase(ReceiptBook, [PaymentStore, StatementStore, SettleStatement, EventLog, Clock, Ids]),
  useCase(ReceivePayment, [LoadPaymentFor, OrganizationDirectory, ReceiptBook, UnitOfWork]),
];

export const policies: readonly Provider[] = [
  useCase(EnterLines, [LineStore, EventLog, Clock, Ids]),
  useCase(AddLineWhenTaskAccepted, [TaskDirectory, PairStore, SettleableTaskStore, EnterLines]),
  useCase(AddDifferenceLineWhenAcceptanceWithdrawn, [PairStore, SettleableTaskStore, EnterLines]),
  useCase(KeepClaims, [StatementStore, PaymentStore, PayStore, OrganizationDirectory]),
  useCase(WriteOffWhenMotionCarried, [StatementStore, PaymentStore, SettleStatement, EventLog, Clock, Ids]),
  useCase(SweepTasksWhenAgreementInForce, [SettleableTaskStore, EnterLines]),
];
