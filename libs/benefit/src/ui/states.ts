import type { MarkKind } from '#libs/kit/ui';
import {
  benefit_agreement_expired,
  benefit_agreement_in_force,
  benefit_agreement_open,
  benefit_agreement_refused,
  benefit_agreement_superseded,
  benefit_agreement_withdrawn,
  benefit_cost_material,
  benefit_cost_other,
  benefit_cost_qc,
  benefit_cost_receipt,
  benefit_cost_tooling,
  benefit_entry_recorded,
  benefit_entry_returned,
  benefit_entry_verified,
  benefit_pay_confirmed,
  benefit_pay_contested,
  benefit_pay_recorded,
  benefit_payment_due,
  benefit_payment_received,
  benefit_payment_recorded,
  benefit_payment_written_off,
  benefit_statement_issued,
  benefit_statement_open,
  benefit_statement_settled,
} from '#messages';
import type { AgreementStanding } from '../domain/agreement.js';
import type { EntryKind, EntryState } from '../domain/entry.js';
import type { PaymentState } from '../domain/payment.js';
import type { PayState } from '../domain/pay.js';
import type { StatementState } from '../domain/statement.js';

interface Shown {
  readonly kind: MarkKind;
  readonly word: () => string;
}

/** How each state is shown: hollow promised, hatched claimed, solid verified by the other side. */
export const agreementMarks: Readonly<Record<AgreementStanding, Shown>> = {
  OPEN: { kind: 'promised', word: benefit_agreement_open },
  IN_FORCE: { kind: 'verified', word: benefit_agreement_in_force },
  SUPERSEDED: { kind: 'promised', word: benefit_agreement_superseded },
  WITHDRAWN: { kind: 'promised', word: benefit_agreement_withdrawn },
  REFUSED: { kind: 'overdue', word: benefit_agreement_refused },
  EXPIRED: { kind: 'overdue', word: benefit_agreement_expired },
};
export const statementMarks: Readonly<Record<StatementState, Shown>> = {
  OPEN: { kind: 'promised', word: benefit_statement_open },
  ISSUED: { kind: 'claimed', word: benefit_statement_issued },
  SETTLED: { kind: 'verified', word: benefit_statement_settled },
};
export const entryMarks: Readonly<Record<EntryState, Shown>> = {
  RECORDED: { kind: 'claimed', word: benefit_entry_recorded },
  VERIFIED: { kind: 'verified', word: benefit_entry_verified },
  RETURNED: { kind: 'overdue', word: benefit_entry_returned },
};
export const payMarks: Readonly<Record<PayState, Shown>> = {
  RECORDED: { kind: 'claimed', word: benefit_pay_recorded },
  CONFIRMED: { kind: 'verified', word: benefit_pay_confirmed },
  CONTESTED: { kind: 'overdue', word: benefit_pay_contested },
};
export const paymentMarks: Readonly<Record<PaymentState, Shown>> = {
  DUE: { kind: 'promised', word: benefit_payment_due },
  RECORDED: { kind: 'claimed', word: benefit_payment_recorded },
  RECEIVED: { kind: 'verified', word: benefit_payment_received },
  WRITTEN_OFF: { kind: 'promised', word: benefit_payment_written_off },
};

export const entryKindNames: Readonly<Record<EntryKind, () => string>> = {
  RECEIPT: benefit_cost_receipt,
  MATERIAL: benefit_cost_material,
  TOOLING: benefit_cost_tooling,
  QC_LOGISTICS: benefit_cost_qc,
  OTHER: benefit_cost_other,
};
