import { z } from 'zod';
import { organizationKinds } from '#libs/kernel';
import { agreementStandings, partyKinds } from './domain/agreement.js';
import { entryKinds, entryStates } from './domain/entry.js';
import { paymentStates } from './domain/payment.js';
import { payStates } from './domain/pay.js';
import { lineKinds, statementStates } from './domain/statement.js';

const id = z.string();
const fen = z.string();
const date = z.string();
const instant = z.string();
const organization = z.object({ id, name: z.string(), shortName: z.string() });

/** One line of a consortium's agreements. */
export const AgreementItem = z.object({
  id,
  version: z.int(),
  number: z.string(),
  title: z.string(),
  status: z.enum(agreementStandings),
  payer: organization,
  school: organization,
  vatPercent: z.int(),
  /** Organizations whose signature stands under the present text, of those that must sign. */
  signed: z.int(),
  signers: z.int(),
  /** Organizations of the reader whose signature is missing. */
  toSign: z.array(id),
});
export type AgreementItem = z.infer<typeof AgreementItem>;

/** A party with its seal. `exampleFen` is its part of 100,000.00 yuan; `name` of the signer is null to readers who may not see people. */
export const AgreementPartyView = z.object({
  position: z.int(),
  kind: z.enum(partyKinds),
  organization,
  percent: z.string(),
  exampleFen: fen,
  /** In which step it signs, from 1. */
  step: z.int(),
  seal: z.object({ at: instant, hash: z.string(), name: z.string().nullable() }).nullable(),
  /** Whether the organization has signed an older text only. */
  signedOlder: z.boolean(),
});
export type AgreementPartyView = z.infer<typeof AgreementPartyView>;

/** An agreement as its parties read it: the text, who shares what, what they sign (content and its hash), who has signed. */
export const AgreementView = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  number: z.string(),
  title: z.string(),
  body: z.string(),
  status: z.enum(agreementStandings),
  payer: organization,
  school: organization,
  vatPercent: z.int(),
  formula: z.object({ code: z.string(), version: z.int(), hash: z.string() }),
  content: z.string(),
  hash: z.string(),
  draftedAt: instant,
  inForceAt: instant.nullable(),
  /** The last day on which this text can be signed. */
  expiresOn: date.nullable(),
  /** Who refused this text; why is for the consortium's members. */
  refusal: z.object({ organization, reason: z.string().nullable(), at: instant }).nullable(),
  parties: z.array(AgreementPartyView),
  toSign: z.array(id),
  may: z.array(z.enum(['draft', 'sign'])),
});
export type AgreementView = z.infer<typeof AgreementView>;

/** What terms would do, before anyone has signed them: the split of an example pool. */
export const ExampleView = z.object({
  poolFen: fen,
  parties: z.array(z.object({ position: z.int(), organization, percent: z.string(), amountFen: fen })),
});
export type ExampleView = z.infer<typeof ExampleView>;

const words = z.object({ zh: z.string(), en: z.string() });

/** How an agreement of the consortium this one is modelled on shares: by role, with who stands in it here. Payer and school stand first. */
export const AgreementModelView = z.object({
  id,
  payer: words,
  school: words,
  vatPercent: z.int(),
  parties: z.array(z.object({ kind: z.enum(partyKinds), percent: z.string(), role: words.nullable(), organizationIds: z.array(id) })),
});
export type AgreementModelView = z.infer<typeof AgreementModelView>;

/** What a new agreement is chosen from: active members by kind, the keeper of the common fund the charter names, the formula it chose. */
export const AgreementChoicesView = z.object({
  formula: z.object({ code: z.string(), version: z.int(), hash: z.string() }),
  commonFundKeeper: organization.nullable(),
  members: z.array(organization.extend({ kind: z.enum(organizationKinds) })),
  models: z.array(AgreementModelView),
});
export type AgreementChoicesView = z.infer<typeof AgreementChoicesView>;

/** One line of a consortium's statements. Figures are null until it is issued. */
export const StatementItem = z.object({
  id,
  version: z.int(),
  number: z.string(),
  month: z.string(),
  status: z.enum(statementStates),
  agreementId: id,
  agreementNumber: z.string(),
  payer: organization,
  school: organization,
  lines: z.int(),
  poolFen: fen.nullable(),
  dueFen: fen.nullable(),
  recordedFen: fen.nullable(),
  receivedFen: fen.nullable(),
});
export type StatementItem = z.infer<typeof StatementItem>;

const awaiting = z.object({ receipts: z.int(), costs: z.int(), pays: z.int(), contested: z.int() });

/** The waterfall in fen; hatched until `solid`. */
export const WorkingsView = z.object({
  grossFen: fen,
  vatFen: fen,
  netFen: fen,
  costFen: fen,
  payFen: fen,
  poolFen: fen,
  awaiting,
  solid: z.boolean(),
});
export type WorkingsView = z.infer<typeof WorkingsView>;

/** A part of the split. `extraFen` is one for a party that received a fen of the remainder. */
export const ShareView = z.object({
  position: z.int(),
  kind: z.enum(partyKinds),
  organization,
  percent: z.string(),
  amountFen: fen.nullable(),
  extraFen: z.int(),
});
export type ShareView = z.infer<typeof ShareView>;

export const LineView = z.object({
  id,
  kind: z.enum(lineKinds),
  taskId: id,
  number: z.string(),
  title: z.string(),
  priceFen: fen.nullable(),
  at: instant,
});
export type LineView = z.infer<typeof LineView>;

export const EntryView = z.object({
  id,
  version: z.int(),
  kind: z.enum(entryKinds),
  amountFen: fen,
  onDate: date,
  note: z.string(),
  fileId: id,
  status: z.enum(entryStates),
  recordedAt: instant,
  reason: z.string().nullable(),
  mine: z.boolean(),
});
export type EntryView = z.infer<typeof EntryView>;

/** A seat's pay. Name and amount are null to readers who may not see them: to them it is "student 1". */
export const PayLineView = z.object({
  id,
  version: z.int(),
  taskId: id,
  taskNumber: z.string(),
  seatId: id,
  ordinal: z.int(),
  name: z.string().nullable(),
  amountFen: fen.nullable(),
  fromOn: date,
  toOn: date,
  status: z.enum(payStates),
});
export type PayLineView = z.infer<typeof PayLineView>;

export const PaymentView = z.object({
  id,
  version: z.int(),
  position: z.int(),
  kind: z.enum(partyKinds),
  payee: organization,
  amountFen: fen,
  status: z.enum(paymentStates),
  reference: z.string().nullable(),
  paidOn: date.nullable(),
  recordedAt: instant.nullable(),
  receivedAt: instant.nullable(),
  /** By which motion of the consortium it was written off. */
  writtenOff: z.object({ motionId: id, at: instant }).nullable(),
  may: z.array(z.enum(['record', 'receive', 'write-off'])),
});
export type PaymentView = z.infer<typeof PaymentView>;

/** A statement as one of its readers may see it: entries and pay lines are null to who reads totals only. */
export const StatementView = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  number: z.string(),
  month: z.string(),
  status: z.enum(statementStates),
  agreement: z.object({
    id,
    number: z.string(),
    title: z.string(),
    hash: z.string(),
    vatPercent: z.int(),
    formula: z.object({ code: z.string(), version: z.int(), hash: z.string() }),
  }),
  payer: organization,
  school: organization,
  lines: z.array(LineView),
  entries: z.array(EntryView).nullable(),
  pays: z.array(PayLineView).nullable(),
  workings: WorkingsView,
  shares: z.array(ShareView),
  payments: z.array(PaymentView),
  /** What issuing confirms: SHA-256 of formula version and inputs. */
  inputsHash: z.string(),
  /** Whether an issued statement's inputs still give the hash it was issued with. */
  matches: z.boolean(),
  openedAt: instant,
  issuedAt: instant.nullable(),
  settledAt: instant.nullable(),
  may: z.array(z.enum(['record', 'verify', 'issue'])),
});
export type StatementView = z.infer<typeof StatementView>;

/** Seats of one task that pay can be recorded for. */
export const PayableSeatsView = z.object({ items: z.array(z.object({ seatId: id, ordinal: z.int(), name: z.string().nullable() })) });
export type PayableSeatsView = z.infer<typeof PayableSeatsView>;

/** A student's own pay. */
export const MyPayView = z.object({
  id,
  version: z.int(),
  taskNumber: z.string(),
  taskTitle: z.string(),
  enterprise: organization,
  amountFen: fen,
  fromOn: date,
  toOn: date,
  status: z.enum(payStates),
  recordedAt: instant,
  decidedAt: instant.nullable(),
  may: z.array(z.enum(['confirm'])),
});
export type MyPayView = z.infer<typeof MyPayView>;

/** One side of a double entry of a statement; each transaction sums to zero. */
export const PostingView = z.object({ transactionId: id, account: z.string(), position: z.int().nullable(), amountFen: fen, at: instant });
export type PostingView = z.infer<typeof PostingView>;

export const PostingsView = z.object({ items: z.array(PostingView) });
export type PostingsView = z.infer<typeof PostingsView>;

/** Types and data of this capability's events; every one of them also enters `consortium:<id>`. Amounts are fen as strings. */
export interface BenefitEvents {
  readonly 'agreement.drafted': { readonly agreementId: string; readonly payerId: string; readonly schoolId: string; readonly hash: string };
  readonly 'agreement.revised': { readonly agreementId: string; readonly hash: string };
  readonly 'agreement.withdrawn': { readonly agreementId: string };
  readonly 'agreement.signed': { readonly agreementId: string; readonly organizationId: string; readonly hash: string };
  /** Why is its own row's to say. */
  readonly 'agreement.refused': { readonly agreementId: string; readonly organizationId: string; readonly hash: string; readonly refusalId: string };
  readonly 'agreement.in-force': {
    readonly agreementId: string;
    readonly consortiumId: string;
    readonly payerId: string;
    readonly schoolId: string;
    readonly hash: string;
  };
  readonly 'agreement.superseded': { readonly agreementId: string; readonly byAgreementId: string };
  readonly 'statement.opened': { readonly statementId: string; readonly agreementId: string; readonly month: string };
  readonly 'statement.line-added': { readonly statementId: string; readonly kind: 'ACCEPTED' | 'WITHDRAWN'; readonly taskIds: readonly string[] };
  readonly 'statement.issued': {
    readonly consortiumId: string;
    readonly statementId: string;
    readonly payerId: string;
    /** What the payer owes from now on. */
    readonly payments: readonly { readonly paymentId: string; readonly payeeId: string; readonly amountFen: string }[];
    readonly poolFen: string;
    readonly dueFen: string;
    readonly inputsHash: string;
    readonly formulaHash: string;
  };
  readonly 'statement.settled': { readonly statementId: string; readonly taskIds: readonly string[] };
  readonly 'receipt.recorded': EntryData;
  readonly 'receipt.verified': EntryData;
  readonly 'receipt.returned': EntryData;
  readonly 'cost.recorded': EntryData;
  readonly 'cost.verified': EntryData;
  readonly 'cost.returned': EntryData;
  readonly 'pay.recorded': PayData;
  readonly 'pay.confirmed': PayData;
  readonly 'pay.contested': PayData;
  readonly 'payment.recorded': PaidData;
  readonly 'payment.corrected': PaidData;
  readonly 'payment.received': PaidData;
  /** `recordedFen`: how much of it the payer had recorded and nobody confirmed. */
  readonly 'payment.written-off': PaymentData & { readonly motionId: string; readonly recordedFen: string };
}

interface EntryData {
  readonly statementId: string;
  readonly entryId: string;
  readonly kind: string;
  readonly amountFen: string;
}

/** Without the amount: what a student is paid is nobody's event. */
interface PayData {
  readonly statementId: string;
  readonly payId: string;
  readonly taskId: string;
  readonly seatId: string;
}

export interface PaymentData {
  readonly consortiumId: string;
  readonly statementId: string;
  readonly paymentId: string;
  readonly payerId: string;
  readonly payeeId: string;
  readonly amountFen: string;
}

/** Business dates: since when it is due, and of the transfer. */
interface PaidData extends PaymentData {
  readonly issuedOn: string;
  readonly paidOn: string;
}
