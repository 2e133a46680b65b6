import type { OrganizationKind } from '#libs/kernel';
import type { MotionKind } from './motion.js';

/** What something is called, to a reader of each language. */
export interface Names {
  readonly zh: string;
  readonly en: string;
}

/** A place among the leads: who may hold it, by kind of organization. */
export interface SeatRule {
  readonly code: string;
  readonly names: Names;
  readonly holders: readonly OrganizationKind[];
}

/** Who holds a neutral function: the holder of a lead seat, or a body outside the leads that the charter names. */
export type FunctionRule =
  | { readonly from: 'SEAT'; readonly seat: string }
  | { readonly from: 'OUTSIDE'; readonly holders: readonly OrganizationKind[] };

/** ARBITER decides disputes; SPOT_CHECKER checks samples again (domain.md §2.3). */
export const neutralFunctions = ['ARBITER', 'SPOT_CHECKER'] as const;
export type NeutralFunction = (typeof neutralFunctions)[number];
export const functionNames: Readonly<Record<NeutralFunction, Names>> = {
  ARBITER: { zh: '争议仲裁方', en: 'arbiter' },
  SPOT_CHECKER: { zh: '抽查方', en: 'spot checker' },
};

/** What each act is called where it stands among others. */
export const motionNames: Readonly<Record<MotionKind, Names>> = {
  CHARTER: { zh: '章程', en: 'Charter' },
  CHARTER_AMENDMENT: { zh: '修订章程', en: 'Amendment of the charter' },
  ADMISSION: { zh: '接纳成员', en: 'Admission' },
  SUSPENSION: { zh: '暂停成员', en: 'Suspension' },
  REINSTATEMENT: { zh: '恢复成员', en: 'Reinstatement' },
  EXPULSION: { zh: '除名成员', en: 'Expulsion' },
  SEAT_FILLING: { zh: '补选席位', en: 'Filling of a seat' },
  DISSOLUTION: { zh: '解散', en: 'Dissolution' },
  RECTIFICATION: { zh: '限期整改', en: 'Rectification' },
  RECTIFICATION_LIFT: { zh: '解除整改', en: 'Lifting of a rectification' },
  WRITE_OFF: { zh: '核销款项', en: 'Write-off' },
  TERMS_CHANGE: { zh: '调整权重与门槛', en: 'Change of weights and thresholds' },
};

export const charterRules = ['quorumPercent', 'verificationDays', 'objectionDays'] as const;
export type CharterRule = (typeof charterRules)[number];
export const ruleNames: Readonly<Record<CharterRule, Names>> = {
  quorumPercent: { zh: '决议所需参与比例', en: 'The quorum of a resolution' },
  verificationDays: { zh: '核验期限', en: 'The time for verification' },
  objectionDays: { zh: '异议期限', en: 'The time for objections' },
};

/** Who sits in a body: every member, the leads, the leads with those they choose, whom the council chooses, or the secretariat's people. */
export const bodyMembers = ['MEMBERS', 'LEADS', 'LEADS_AND_CHOSEN', 'CHOSEN', 'SECRETARIAT'] as const;
export type BodyMembers = (typeof bodyMembers)[number];

/** A body through which a consortium works (domain.md §2.4). */
export interface BodyRule {
  readonly code: string;
  readonly names: Names;
  readonly members: BodyMembers;
  /** How often it meets in a year at least; 0: it stands all the time. */
  readonly meetsPerYear: number;
}

/** What a charter of this kind may choose for one of its rules, and what it is offered first. */
export interface RuleRange {
  readonly min: number;
  readonly max: number;
  readonly usual: number;
}

/**
 * One published version of a kind of consortium. Reference data, never a constant: a charter names it by its content hash
 * (design.md §1.5, the table of domain.md §2.3).
 */
export interface ConsortiumKind {
  readonly code: string;
  readonly version: number;
  readonly names: Names;
  /** In the order the charter lists them; two to five. */
  readonly seats: readonly SeatRule[];
  readonly functions: Readonly<Record<NeutralFunction, FunctionRule>>;
  readonly rules: Readonly<Record<CharterRule, RuleRange>>;
  /** Assembly, council, secretariat, committees; none where a version says nothing. */
  readonly bodies?: readonly BodyRule[];
  /** Who signs an act: seats by step, in order, parallel within a step. An act not named here is signed by all leads in one step. */
  readonly acts?: Readonly<Partial<Record<MotionKind, readonly (readonly string[])[]>>>;
  /** What time makes of a consortium that stands still; the usual where a version says nothing. */
  readonly lifeCycle?: LifeCycle;
}

/** Days after which a consortium that stands still is called what it has become; whole days, from the business date of the fact. */
export interface LifeCycle {
  /** A vacant lead seat is filled within so many. */
  readonly seatVacancyDays: number;
  /** Without a verified fact for so many, or with a seat vacant beyond its time, it is at risk. */
  readonly atRiskDays: number;
  /** Without a verified fact for so many it is dormant. */
  readonly dormantDays: number;
}

/** What holds where the published version of a kind says nothing of it [own]. */
export const usualLifeCycle: LifeCycle = { seatVacancyDays: 60, atRiskDays: 90, dormantDays: 180 };

export const lifeCycleOf = ({ lifeCycle }: Pick<ConsortiumKind, 'lifeCycle'>): LifeCycle => ({ ...usualLifeCycle, ...lifeCycle });

/** Acts that bind only when every lead has signed them (domain.md §2.4): a kind may order their signatures, not leave one out. */
const actsOfAllLeads: readonly MotionKind[] = [
  'CHARTER',
  'CHARTER_AMENDMENT',
  'SUSPENSION',
  'REINSTATEMENT',
  'EXPULSION',
  'SEAT_FILLING',
  'DISSOLUTION',
  'RECTIFICATION',
  'RECTIFICATION_LIFT',
  'WRITE_OFF',
  'TERMS_CHANGE',
];

/**
 * What is wrong with the definition of a kind; null when it can be published.
 * @example faultOfKind({ ...talentCluster, seats: [] }) // 'two to five seats'
 */
export function faultOfKind(kind: ConsortiumKind): string | null {
  const codes = kind.seats.map((seat) => seat.code);
  if (codes.length < 2 || codes.length > 5) return 'two to five seats';
  if (new Set(codes).size !== codes.length) return 'each seat once';
  if (kind.seats.some((seat) => seat.holders.length === 0)) return 'every seat can be held';
  for (const name of neutralFunctions) {
    const rule = kind.functions[name];
    if (rule.from === 'SEAT' && !codes.includes(rule.seat)) return `${name} names a seat that is not there`;
    if (rule.from === 'OUTSIDE' && rule.holders.length === 0) return `${name} can be held`;
  }
  if (charterRules.some((rule) => !isRange(kind.rules[rule]))) return 'min ≤ usual ≤ max';
  const bodies = (kind.bodies ?? []).map(({ code }) => code);
  if (new Set(bodies).size !== bodies.length) return 'each body once';
  if ((kind.bodies ?? []).some(({ meetsPerYear }) => !Number.isInteger(meetsPerYear) || meetsPerYear < 0)) return 'whole meetings a year';
  if (Object.values(lifeCycleOf(kind)).some((days) => !Number.isInteger(days) || days < 1)) return 'whole days, at least one';
  if (lifeCycleOf(kind).atRiskDays >= lifeCycleOf(kind).dormantDays) return 'at risk before dormant';
  return faultOfActs(kind.acts ?? {}, codes);
}

function faultOfActs(acts: NonNullable<ConsortiumKind['acts']>, codes: readonly string[]): string | null {
  for (const [act, steps = []] of Object.entries(acts)) {
    const signers = steps.flat();
    if (steps.length === 0 || steps.some((step) => step.length === 0)) return `every step of ${act} has a signer`;
    if (new Set(signers).size !== signers.length) return `${act} is signed once by each seat`;
    if (signers.some((seat) => !codes.includes(seat))) return `${act} names a seat that is not there`;
    if (actsOfAllLeads.some((name) => name === act) && signers.length < codes.length) return `${act} needs every lead`;
  }
  return null;
}

const isRange = ({ min, usual, max }: RuleRange): boolean => min <= usual && usual <= max;
