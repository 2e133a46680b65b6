import { z } from 'zod';
import { OriginView } from '#libs/consortium/contract';
import { FileView } from '#libs/platform/contract';
import { factSources, cadences, metrics, obligorRoles } from './domain/template.js';
import { marks } from './domain/progress.js';
import { exhibitKinds } from './domain/exhibit.js';
import { claimFlags } from './domain/claim-flags.js';
import { claimStates } from './domain/claim-status.js';
import { waiverKinds, waiverStatuses } from './domain/decide-waiver.js';
import { draftActs, draftStates } from './domain/decide-import.js';
import { passedOverReasons } from './domain/decide-credit.js';
import { sampleReasons, spotCheckOutcomes } from './domain/spot-check.js';
import { obligationStatuses } from './domain/obligation-status.js';
export { ExhibitBook, type ExhibitSource } from './domain/exhibit-book.js';
export { exhibitKinds, type Exhibit } from './domain/exhibit.js';
export { Fulfilment, FULFILMENT_FIGURE, legFigure, type LeadFulfilment, type Points, type PromiseDue } from './domain/fulfilment.js';
export { obligationStatuses } from './domain/obligation-status.js';
export { DuePromises, type OpenPromise, type OpenWindow } from './domain/due-promises.js';
export type { Cadence, Metric, ObligationTemplate, TemplateSet } from './domain/template.js';

const id = z.string();
const names = z.object({ zh: z.string(), en: z.string() });
const organization = z.object({ id, shortName: z.string() });
/** Whole numbers; of a RATIO the denominator too. */
const measured = z.object({ numerator: z.int(), denominator: z.int() });
/** `late`: how much of the numerator was reported late and weighs half. */
const weighed = measured.extend({ late: z.int() });

/** Which promise something is about. */
const promise = { obligationId: id, number: z.string(), names, unit: names, metric: z.enum(metrics) };

export const ledgerFilters = ['turn', 'owe', 'owed', 'overdue', 'all'] as const;
export type LedgerFilter = (typeof ledgerFilters)[number];

/** Who may owe and be owed: the current members, and in which roles. */
export const PartyView = z.object({ id, name: z.string(), shortName: z.string(), roles: z.array(z.enum(obligorRoles)) });
export type PartyView = z.infer<typeof PartyView>;

export const TemplateView = z.object({
  code: z.string(),
  names,
  roles: z.array(z.enum(obligorRoles)),
  metric: z.enum(metrics),
  unit: names,
  target: z.int(),
  cadence: z.enum(cadences),
  evidence: names,
  verifier: names,
  computedFrom: z.enum(factSources).nullable(),
});
export type TemplateView = z.infer<typeof TemplateView>;

/** What a promise is registered from: the charter's templates and the members that may stand on either side. */
export const TemplatesView = z.object({
  hash: z.string(),
  setVersion: z.int(),
  names,
  templates: z.array(TemplateView),
  parties: z.array(PartyView),
});
export type TemplatesView = z.infer<typeof TemplatesView>;

/** A promise taken over as a draft from the consortium this one was modelled on: between roles, and who stands in them now. */
export const ObligationDraft = z.object({
  id,
  code: z.string(),
  names,
  unit: names,
  metric: z.enum(metrics),
  weight: z.int(),
  target: z.int(),
  cadence: z.enum(cadences),
  obligor: names,
  beneficiary: names,
  obligorIds: z.array(id),
  beneficiaryIds: z.array(id),
});
export type ObligationDraft = z.infer<typeof ObligationDraft>;

/** Drafts that nobody in their roles has proposed yet. */
export const ObligationDraftsView = z.object({ items: z.array(ObligationDraft) });
export type ObligationDraftsView = z.infer<typeof ObligationDraftsView>;

/** A promise the secretariat laid down for two members; it binds nobody until one of them proposes it and the other agrees. */
export const LaidDraft = z.object({
  id,
  code: z.string(),
  names,
  unit: names,
  metric: z.enum(metrics),
  target: z.int(),
  cadence: z.enum(cadences),
  obligor: organization,
  beneficiary: organization,
  laidAt: z.string(),
});
export type LaidDraft = z.infer<typeof LaidDraft>;

/** Drafts that wait for the reader's organizations, in the order they were laid down. */
export const LaidDraftsView = z.object({ items: z.array(LaidDraft), next: z.string().nullable() });
export type LaidDraftsView = z.infer<typeof LaidDraftsView>;

/** What a side made of its drafts: the promises proposed from them, and why others were left. */
export const DraftBatchView = z.object({
  id,
  version: z.int(),
  act: z.enum(draftActs),
  done: z.array(z.object({ draftId: id, obligationId: id.nullable() })),
  exceptions: z.array(z.object({ draftId: id, code: z.string() })),
});
export type DraftBatchView = z.infer<typeof DraftBatchView>;

/** One sheet the secretariat imported, and how many of its drafts are where. */
export const ImportItem = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  laidAt: z.string(),
  /** Null: erased. */
  laidBy: z.string().nullable(),
  laid: z.int(),
  left: z.int(),
  open: z.int(),
  proposed: z.int(),
  discarded: z.int(),
  withdrawn: z.int(),
  withdrawnAt: z.string().nullable(),
});
export type ImportItem = z.infer<typeof ImportItem>;

/** The newest first. */
export const ImportsView = z.object({ items: z.array(ImportItem), next: z.string().nullable() });
export type ImportsView = z.infer<typeof ImportsView>;

/** The receipt of an import: each row of the sheet with the draft it became, or the reason it was left in the reader's language. */
export const ImportView = ImportItem.extend({
  drafts: z.array(LaidDraft.extend({ line: z.int(), state: z.enum(draftStates), obligationId: id.nullable() })),
  leftRows: z.array(z.object({ line: z.int(), code: z.string(), reason: z.string() })),
});
export type ImportView = z.infer<typeof ImportView>;

/** What stands between two members already, so that a sheet's row that says it again is told apart before anything is sent. */
export const StandingView = z.object({ items: z.array(z.object({ code: z.string(), obligorId: id, beneficiaryId: id, drafted: z.boolean() })) });
export type StandingView = z.infer<typeof StandingView>;

/** One line of the ledger: a window of an agreed promise, or a proposal that waits (then `windowId` is null). */
export const LedgerRow = z.object({
  ...promise,
  rowId: id,
  windowId: id.nullable(),
  consortiumId: id,
  /** In the sides' own words, of no template. */
  own: z.boolean(),
  status: z.enum(obligationStatuses),
  mark: z.enum(marks),
  obligor: organization,
  beneficiary: organization,
  target: z.int(),
  claimed: weighed,
  verified: weighed,
  startsOn: z.string().nullable(),
  dueOn: z.string(),
  /** Both sides have let the window off: it counts neither as kept nor as due. */
  waived: z.boolean(),
  /** The later last day both sides agreed on. */
  extendedTo: z.string().nullable(),
  /** Past its last day and the days of grace, and not kept. */
  breached: z.boolean(),
  /** Whether one of the reader's organizations must act, and on what: answer, turn its key on a task, verify a claim, consent to a waiver, rule on a dispute. */
  turn: z.enum(['AGREE', 'KEY', 'VERIFY', 'WAIVE', 'RULE']).nullable(),
  /** Whose verification the oldest claim waits for, since when, and until when; after that the silence counts against them. */
  waitsFor: z.object({ organization, since: z.string(), by: z.string(), overdue: z.boolean() }).nullable(),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

const chips = z.object({ turn: z.int(), owe: z.int(), owed: z.int(), overdue: z.int(), all: z.int() });

/** A page of the ledger, and how many lines each filter has; a count stops at 1,000. */
export const LedgerView = z.object({ items: z.array(LedgerRow), next: z.string().nullable(), counts: chips.nullable() });
export type LedgerView = z.infer<typeof LedgerView>;

/** One fact behind a window: verified, standing with one key, or passed over (its order counts already, its days were over). */
export const EntryView = z.object({
  id,
  state: z.enum(['VERIFIED', 'WITHDRAWN', 'CLAIMED', ...passedOverReasons]),
  /** A task, credited hours, an amount that fell due, or its payment. */
  sourceKind: z.enum(['TASK', 'HOURS', 'DUE', 'PAYMENT']),
  sourceId: id,
  href: z.string(),
  ...measured.shape,
  /** Of hours: how long they were; the numerator is what of them completes whole hours. */
  minutes: z.int().nullable(),
  at: z.string(),
  verifier: organization.nullable(),
  awaits: organization.nullable(),
  /** What a spot check of it found. */
  spotCheck: z.enum(spotCheckOutcomes).nullable(),
});
export type EntryView = z.infer<typeof EntryView>;

export const WindowView = z.object({
  id,
  startsOn: z.string(),
  endsOn: z.string(),
  target: z.int(),
  claimed: weighed,
  verified: weighed,
  mark: z.enum(marks),
  waived: z.boolean(),
  /** The later last day both sides agreed on; the figures go by `endsOn`. */
  extendedTo: z.string().nullable(),
  graceDays: z.int(),
  /** Past its last day and the days of grace, and not kept. */
  breached: z.boolean(),
});
export type WindowView = z.infer<typeof WindowView>;

/** The dispute of an answer, and how it was ruled on; the reasons are there where the claim is open. */
export const DisputeView = z.object({
  arbiter: organization,
  openedAt: z.string(),
  reason: z.string().nullable(),
  ruleBy: z.string(),
  ruledAt: z.string().nullable(),
  /** How much of the claim holds, all in all; null: not ruled on, or the answer was upheld. */
  numerator: z.int().nullable(),
  ruling: z.string().nullable(),
});
export type DisputeView = z.infer<typeof DisputeView>;

/** A fact of this installation that proves a claim, or may. `href`: null for whom its page does not exist. */
export const ExhibitView = z.object({ kind: z.enum(exhibitKinds), id, names, on: z.string(), href: z.string().nullable() });
export type ExhibitView = z.infer<typeof ExhibitView>;

/** What a claim on a promise may show, the newest first; `used`: another claim on it shows it already. */
export const ExhibitsView = z.object({ items: z.array(ExhibitView.extend({ href: z.string(), used: z.boolean() })) });
export type ExhibitsView = z.infer<typeof ExhibitsView>;

/** A claim somebody made with evidence. What was written and attached is there for the two sides and the arbiter only (`open`). */
export const ClaimView = z.object({
  id,
  version: z.int(),
  windowId: id,
  state: z.enum(claimStates),
  ...measured.shape,
  verified: measured.nullable(),
  happenedOn: z.string(),
  claimedAt: z.string(),
  verifyBy: z.string(),
  awaits: organization.nullable(),
  answeredBy: organization.nullable(),
  answeredAt: z.string().nullable(),
  flags: z.array(z.enum(claimFlags)),
  /** The promise whose claim has a picture that looks the same as one of this claim's evidence. */
  alikeTo: z.object({ obligationId: z.string(), number: z.string() }).nullable(),
  note: z.string().nullable(),
  links: z.array(z.string()),
  exhibits: z.array(ExhibitView),
  reason: z.string().nullable(),
  files: z.array(FileView),
  open: z.boolean(),
  /** The last day on which the claimant may dispute the answer; null: it cannot be. */
  disputeBy: z.string().nullable(),
  dispute: DisputeView.nullable(),
});
export type ClaimView = z.infer<typeof ClaimView>;

/** A claim in the list of what waits for us, with the promise it is about. */
export const ClaimItem = ClaimView.extend({
  ...promise,
  obligor: organization,
});
export type ClaimItem = z.infer<typeof ClaimItem>;

/** At most 100, flagged ones first. */
export const ClaimsView = z.object({ items: z.array(ClaimItem) });
export type ClaimsView = z.infer<typeof ClaimsView>;

/** What a batch of verifications did: those it verified, and why it left the others. */
export const BatchView = z.object({
  id,
  version: z.int(),
  verified: z.array(id),
  exceptions: z.array(z.object({ claimId: id, code: z.string() })),
});
export type BatchView = z.infer<typeof BatchView>;

/** A wish to let a window, the rest of a promise, or its target off, and what became of it. */
export const WaiverView = z.object({
  id,
  version: z.int(),
  kind: z.enum(waiverKinds),
  windowId: id,
  target: z.int().nullable(),
  /** Of EXTENSION: the new last day. */
  until: z.string().nullable(),
  formerTarget: z.int(),
  status: z.enum(waiverStatuses),
  askedBy: organization,
  awaits: organization.nullable(),
  answerBy: z.string(),
  askedAt: z.string(),
  answeredAt: z.string().nullable(),
  reason: z.string().nullable(),
});
export type WaiverView = z.infer<typeof WaiverView>;

const other = z.object({ id, number: z.string() });

export const ObligationView = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  number: z.string(),
  status: z.enum(obligationStatuses),
  code: z.string(),
  names,
  unit: names,
  metric: z.enum(metrics),
  target: z.int(),
  cadence: z.enum(cadences),
  evidence: names,
  verifier: names,
  computedFrom: z.enum(factSources).nullable(),
  /** In the sides' own words, of no template; and the clause it comes from. */
  own: z.boolean(),
  clause: z.string().nullable(),
  weight: z.int(),
  graceDays: z.int(),
  scope: z.enum(['PAIR', 'CONSORTIUM']),
  obligor: organization,
  beneficiary: organization,
  proposedBy: organization,
  awaits: organization.nullable(),
  /** The promise it stands for, or is to; and the one that stands for it. */
  replaces: other.nullable(),
  supersededBy: other.nullable(),
  /** The decision of minutes it comes of. */
  origin: OriginView.nullable(),
  answerBy: z.string(),
  proposedAt: z.string(),
  agreedAt: z.string().nullable(),
  /** Newest first, at most 24; and of all windows the newest 50 facts. */
  windows: z.array(WindowView),
  entries: z.array(EntryView),
  /** The newest 50 of each. */
  claims: z.array(ClaimView),
  waivers: z.array(WaiverView),
});
export type ObligationView = z.infer<typeof ObligationView>;

/** A month of spot checks; of one that is only committed to the seed's hash is all there is. */
export const SpotCheckItem = z.object({
  id,
  month: z.string(),
  status: z.enum(['COMMITTED', 'DRAWN']),
  seedHash: z.string(),
  committedAt: z.string(),
  population: z.int(),
  sample: z.int(),
  confirmed: z.int(),
  notConfirmed: z.int(),
});
export type SpotCheckItem = z.infer<typeof SpotCheckItem>;

/** The newest 24 months. */
export const SpotChecksView = z.object({ items: z.array(SpotCheckItem), checker: organization.nullable() });
export type SpotChecksView = z.infer<typeof SpotChecksView>;

/** One verification of a sample; the note is for its sides and the checker. */
export const SampledView = z.object({
  ...promise,
  id,
  version: z.int(),
  verificationId: id,
  reason: z.enum(sampleReasons),
  ...measured.shape,
  obligor: organization,
  verifier: organization,
  verifiedAt: z.string(),
  href: z.string(),
  outcome: z.enum(spotCheckOutcomes).nullable(),
  checkedAt: z.string().nullable(),
  note: z.string().nullable(),
});
export type SampledView = z.infer<typeof SampledView>;

/** A month with its draw: everything needed to draw it again. */
export const SpotCheckView = SpotCheckItem.extend({
  consortiumId: id,
  seed: z.string().nullable(),
  drawnAt: z.string().nullable(),
  dueOn: z.string().nullable(),
  checker: organization.nullable(),
  /** All that could be drawn, and what of its making was worth a second look. */
  candidates: z.array(z.object({ id, risk: z.enum(['FAST', 'MUTUAL']).nullable() })),
  /** In the order of the draw. */
  items: z.array(SampledView),
});
export type SpotCheckView = z.infer<typeof SpotCheckView>;
