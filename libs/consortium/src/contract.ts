import { z } from 'zod';
import { waysToEnd } from './domain/decide-seat.js';
import type { ClosingCounts, ClosingKind } from './domain/closing.js';
import { bodyMembers } from './domain/kind.js';
import { membersByRoleSql } from './domain/member-role.js';
import { motionKinds } from './domain/motion.js';
export { closingKinds, type ClosingCounts, type ClosingKind } from './domain/closing.js';
export { motionNames } from './domain/kind.js';
export { motionStatuses } from './domain/motion.js';
export { FactBook, type FactSource } from './domain/fact-book.js';
export { ModelBook, type ModelCopier } from './domain/model-book.js';
export { OriginBook, type OriginSource } from './domain/origin-book.js';
export { TermsBook, type PublishedTerms, type TermsDirectory, type TermsKind } from './domain/terms-book.js';
export type { TermDifference } from './domain/terms-difference.js';
export { ClaimBook, type ClaimKeeper } from './domain/claim-book.js';
export { memberRoleSql, roleNames } from './domain/member-role.js';
export type { DueClaim } from './domain/due-claim.js';
export type { BodyRule, CharterRule, ConsortiumKind, FunctionRule, Names, NeutralFunction, RuleRange, SeatRule } from './domain/kind.js';

/** What others may know of a consortium. */
export interface ConsortiumFacts {
  readonly id: string;
  readonly name: string;
  readonly status: 'FOUNDING' | 'ACTIVE' | 'DISSOLVED';
  readonly kindCode: string;
  readonly secretariatId: string;
  readonly arbiterId: string | null;
  readonly spotCheckerId: string | null;
  readonly commonFundKeeperId: string | null;
  readonly templateHash: string | null;
  readonly formulaHash: string | null;
}

/** The structured rules of a charter in force. */
export interface CharterRules {
  /** Per cent of the members that must take part for a decision to hold. */
  readonly quorumPercent: number;
  /** Days within which a claim is verified; silence beyond that counts against the one who should verify (design.md §5). */
  readonly verificationDays: number;
  /** Days within which a statement may be objected to. */
  readonly objectionDays: number;
}

/**
 * Who is a member in good standing, as a condition in SQL: neither suspended nor past the day of its notice. The one place where it is
 * decided (docs/adr/0010); statements that join membership themselves ask it too.
 * @param member alias of the table membership
 * @param today placeholder of today's business date
 */
export const inGoodStanding = (member: string, today: string): string =>
  `${member}.status = 'ACTIVE' AND (${member}.leaves_on IS NULL OR ${member}.leaves_on > ${today}::date)`;

/** SQL: who stands in which role of a consortium today, as rows (id, role) of the members in good standing. */
export const membersByRole = (consortium: string, today: string): string => membersByRoleSql(consortium, inGoodStanding('m', today));

/** A capability's answer to "what of yours is still open there?"; one statement. */
export interface ClosingCheck {
  readonly kind: ClosingKind;
  count(consortiumId: string): Promise<number>;
}

/** Where each capability registers what stands in the way of a dissolution; filled when modules start (docs/adr/0007). */
export class ClosingBook {
  private readonly checks: ClosingCheck[] = [];

  register(check: ClosingCheck): void {
    this.checks.push(check);
  }

  async counts(consortiumId: string): Promise<ClosingCounts> {
    const counts = { BALANCE: 0, OBLIGATION: 0, STUDENT: 0, HOURS: 0 };
    for (const check of this.checks) counts[check.kind] += await check.count(consortiumId);
    return counts;
  }
}

/** Answers about consortia to other capabilities; it checks no access, its callers do. */
export abstract class ConsortiumDirectory {
  abstract find(id: string): Promise<ConsortiumFacts | null>;
  /**
   * Before anything new begins. In a transaction it also keeps the consortium from being dissolved until that has ended.
   * @throws DomainError consortium.not-active while the charter is not signed by all leads; consortium.dissolved; access.missing when there is none
   */
  abstract requireActive(id: string): Promise<ConsortiumFacts>;
  /** Those of the organizations that are members in good standing now; in a transaction they stay so until it has ended. One statement, however many. */
  abstract activeMembers(consortiumId: string, organizationIds: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Before anything new: a task published or taken on, an agreement signed.
   * @throws DomainError consortium.not-in-good-standing when the organization is suspended or its membership has ended
   */
  abstract requireGoodStanding(consortiumId: string, organizationId: string): Promise<void>;
  /** The rules of the charter in force; null before the last signature. */
  abstract rules(id: string): Promise<CharterRules | null>;
}

const id = z.string();
const names = z.object({ zh: z.string(), en: z.string() });
const organization = z.object({ id, name: z.string(), shortName: z.string() });
export type OrganizationName = z.infer<typeof organization>;

/** What a promise or a motion comes of: where that is read, what it is called, its business date and its words. */
export const OriginView = z.object({ href: z.string(), names: z.object({ zh: z.string(), en: z.string() }), on: z.string(), text: z.string() });
export type OriginView = z.infer<typeof OriginView>;

const ruleRange = z.object({ min: z.int(), max: z.int(), usual: z.int() });
const functionRule = z.union([
  z.object({ from: z.literal('SEAT'), seat: z.string() }),
  z.object({ from: z.literal('OUTSIDE'), holders: z.array(z.string()) }),
]);

const body = z.object({ code: z.string(), names, members: z.enum(bodyMembers), meetsPerYear: z.int() });

/** A kind as a founder reads it. */
export const KindView = z.object({
  code: z.string(),
  kindVersion: z.int(),
  names,
  hash: z.string(),
  seats: z.array(z.object({ code: z.string(), names, holders: z.array(z.string()) })),
  functions: z.object({ ARBITER: functionRule, SPOT_CHECKER: functionRule }),
  rules: z.object({ quorumPercent: ruleRange, verificationDays: ruleRange, objectionDays: ruleRange }),
  bodies: z.array(body),
});
export type KindView = z.infer<typeof KindView>;

const terms = z.object({ hash: z.string(), version: z.int(), names });

/** All a founder chooses from: the newest version of each kind, and the published sets of terms. `former`: older versions that charters may stand on. */
export const FoundingChoicesView = z.object({
  kinds: z.array(KindView),
  former: z.array(KindView),
  templates: z.array(terms),
  formulas: z.array(terms),
});
export type FoundingChoicesView = z.infer<typeof FoundingChoicesView>;

export const ConsortiumStatusView = z.enum(['FOUNDING', 'ACTIVE', 'DISSOLVED']);

const vacantSeat = z.object({ seat: z.string(), names });

/** How a consortium lives, why, and what would change that: computed when it is read, from verified facts and the days of its kind. */
export const LifeView = z.object({
  state: z.enum(['FOUNDING', 'ACTIVE', 'AT_RISK', 'DORMANT', 'RECTIFICATION', 'DISSOLVED']),
  reasons: z.array(
    z.object({
      code: z.enum(['SEAT_OVERDUE', 'NO_FACT', 'RECTIFICATION']),
      since: z.string(),
      days: z.int().nullable(),
      seat: vacantSeat.nullable(),
      until: z.string().nullable(),
      motionId: id.nullable(),
    }),
  ),
  changes: z.array(
    z.object({
      code: z.enum(['AT_RISK_ON', 'DORMANT_ON', 'SEAT_OVERDUE_ON', 'FACT', 'FILL_SEAT', 'RECTIFIED_ON', 'LIFT']),
      on: z.string().nullable(),
      seat: vacantSeat.nullable(),
    }),
  ),
});
export type LifeView = z.infer<typeof LifeView>;

/** What stands in the way of a dissolution now. */
export const ClosingView = z.object({ balances: z.int(), obligations: z.int(), students: z.int(), hours: z.int() });
export type ClosingView = z.infer<typeof ClosingView>;

/** One line of "my consortia". `standing`: by what right it is on the list. */
export const ConsortiumItem = z.object({
  id,
  name: z.string(),
  kindCode: z.string(),
  kindNames: names,
  regionCode: z.string(),
  status: ConsortiumStatusView,
  life: LifeView,
  standing: z.enum(['MEMBER', 'INVITED', 'OVERSEER']),
  /** Whether one of the reader's organizations holds the secretariat and the reader is its secretary. */
  secretary: z.boolean(),
  /** Lead seats held by the reader's organizations. */
  seats: z.array(names),
  /** Texts that wait for a signature of one of the reader's organizations, and an invitation that waits for its answer. */
  toSign: z.int(),
  invitation: z.object({ membershipId: id, membershipVersion: z.int(), organizationId: id }).nullable(),
});
export type ConsortiumItem = z.infer<typeof ConsortiumItem>;

const signer = z.object({
  seat: z.string(),
  names,
  organization,
  /** Signatures come step by step; within a step in any order. */
  step: z.int(),
  signedAt: z.string().nullable(),
  signedHash: z.string().nullable(),
  /** Who signed, for members only; null for overseers and where nobody has. */
  signedByName: z.string().nullable(),
});

const termDifference = z.object({ of: names, what: names, before: names.nullable(), after: names.nullable() });

/** What the charter in force stands on of one kind, and each other published set with what it would change. */
const termsChoice = z.object({ inForce: terms.nullable(), others: z.array(terms.extend({ differences: z.array(termDifference) })) });

/** What a change of terms is chosen from: the thresholds with their range, and the published sets. */
export const TermsView = z.object({
  rules: z.object({ quorumPercent: z.int(), verificationDays: z.int(), objectionDays: z.int() }),
  ranges: z.object({ quorumPercent: ruleRange, verificationDays: ruleRange, objectionDays: ruleRange }),
  templates: termsChoice,
  formulas: termsChoice,
});
export type TermsView = z.infer<typeof TermsView>;

const motionKind = z.enum(motionKinds);
/** EXPIRED is also what an open motion reads as once its time has run out. */
const motionStatus = z.enum(['OPEN', 'CARRIED', 'VOID', 'REFUSED', 'EXPIRED']);
const motionRefusal = z.object({ organization, reason: z.string(), refusedAt: z.string() });

/** An act the leads co-sign: its text, the hash they name, who has signed and who is waited for. */
export const MotionView = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  kind: motionKind,
  status: motionStatus,
  content: z.string(),
  hash: z.string(),
  openedAt: z.string(),
  carriedAt: z.string().nullable(),
  /** The last business date on which it can be signed. */
  expiresOn: z.string().nullable(),
  /** Of a charter and its amendments: which version it is. */
  charterVersion: z.int().nullable(),
  /** The text of the charter an amendment is to replace, or has replaced. */
  before: z.string().nullable(),
  candidate: organization.nullable(),
  /** Of the filling of a seat: what the seat is called. */
  seat: names.nullable(),
  /** The vacant lead seat for want of which it cannot be signed now. */
  blockedBy: names.nullable(),
  /** Of a rectification: the business date by which things are to be put right. */
  untilOn: z.string().nullable(),
  /** Of an admission: whether the organization itself has said yes already. */
  accepted: z.boolean().nullable(),
  signers: z.array(signer),
  refusal: motionRefusal.nullable(),
  /** Of one that is void: the organization it was about has been merged into this one. */
  voidedBy: organization.nullable(),
  /** The decision of minutes it comes of. */
  origin: OriginView.nullable(),
  /** Of an amendment: in what the terms and thresholds differ from those of the charter it is to replace, or has replaced. */
  differences: z.array(termDifference),
});
export type MotionView = z.infer<typeof MotionView>;

/** One line of a list of motions: without the text. */
export const MotionItem = z.object({
  id,
  kind: motionKind,
  /** What an act of this kind is called. */
  names,
  status: motionStatus,
  hash: z.string(),
  openedAt: z.string(),
  carriedAt: z.string().nullable(),
  expiresOn: z.string().nullable(),
  charterVersion: z.int().nullable(),
  refusedBy: organization.nullable(),
  refusedAt: z.string().nullable(),
  candidate: organization.nullable(),
  seat: names.nullable(),
  blockedBy: names.nullable(),
  /** In the order of signing; null: not signed. */
  signers: z.array(z.object({ organization, step: z.int(), signedAt: z.string().nullable() })),
  /** Whose turn it is. */
  waitsFor: z.array(organization),
});
export type MotionItem = z.infer<typeof MotionItem>;

export const ConsortiumView = z.object({
  id,
  name: z.string(),
  kindCode: z.string(),
  kindNames: names,
  regionCode: z.string(),
  status: ConsortiumStatusView,
  createdAt: z.string(),
  activatedAt: z.string().nullable(),
  dissolvedAt: z.string().nullable(),
  life: LifeView,
  secretariat: organization,
  seats: z.array(z.object({ seat: z.string(), names, organization })),
  bodies: z.array(body),
  arbiter: organization.nullable(),
  spotChecker: organization.nullable(),
  commonFundKeeper: organization.nullable(),
  templateHash: z.string().nullable(),
  formulaHash: z.string().nullable(),
});
export type ConsortiumView = z.infer<typeof ConsortiumView>;

/** A lead seat: who holds it by what, or since when it is vacant and until when it is to be filled; and who held it before. */
export const LeadSeatView = z.object({
  seat: z.string(),
  names,
  organization: organization.nullable(),
  since: z.string().nullable(),
  /** The signature by which a holder that the charter does not name took the seat. */
  appointment: z.object({ motionId: id, hash: z.string(), signedAt: z.string(), signedByName: z.string().nullable() }).nullable(),
  vacancy: z.object({ since: z.string(), fillBy: z.string(), overdue: z.boolean(), motionId: id.nullable() }).nullable(),
  /** Newest first. The reason is for members and overseers. */
  past: z.array(z.object({ organization, since: z.string().nullable(), until: z.string(), how: z.enum(waysToEnd), reason: z.string().nullable() })),
});
export type LeadSeatView = z.infer<typeof LeadSeatView>;

/** The lead seats in the order of the kind; `version` is the consortium's. */
export const LeadSeatsView = z.object({ consortiumId: id, version: z.int(), seats: z.array(LeadSeatView) });
export type LeadSeatsView = z.infer<typeof LeadSeatsView>;

/** An organization's standing in a consortium, and for a pending one who is waited for. */
export const MembershipView = z.object({
  id,
  version: z.int(),
  consortiumId: id,
  organization,
  seat: names.nullable(),
  status: z.enum(['LEADING', 'APPLIED', 'INVITED', 'ACTIVE', 'SUSPENDED', 'DECLINED', 'LEFT', 'EXPELLED']),
  invitedAt: z.string(),
  acceptedAt: z.string().nullable(),
  admittedAt: z.string().nullable(),
  /** The business date from which it is no member any more, after notice. */
  leavesOn: z.string().nullable(),
  /** Whether the charter names it: then it can neither leave nor be suspended. */
  namedInCharter: z.boolean(),
  /** Whether it is named for a lead seat and nothing else: then the other leads can expel it. */
  leadsOnly: z.boolean(),
  /** The open motion about it, and the leads who have not signed that. */
  motionId: id.nullable(),
  motionKind: motionKind.nullable(),
  waitsFor: z.array(organization),
  /** The carried motion by which it stands as it does: suspended, reinstated, expelled. */
  decidedBy: z.object({ id, kind: motionKind, carriedAt: z.string() }).nullable(),
});
export type MembershipView = z.infer<typeof MembershipView>;

/** What an organization that may apply learns of a consortium before it belongs, and how its delegates' organizations stand. */
export const EntranceView = z.object({
  id,
  name: z.string(),
  kindNames: names,
  secretariat: organization,
  applicants: z.array(
    z.object({ organization, membershipId: id.nullable(), version: z.int().nullable(), status: MembershipView.shape.status.nullable() }),
  ),
});
export type EntranceView = z.infer<typeof EntranceView>;
