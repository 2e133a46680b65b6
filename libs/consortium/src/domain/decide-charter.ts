import { named, refuse, type Id, type Refusal } from '#libs/kernel';
import type { Charter, CharterDraft, Party } from './charter.js';
import { charterRules, functionNames, neutralFunctions, ruleNames, type ConsortiumKind, type NeutralFunction } from './kind.js';
import type { ConsortiumRefusal } from './refusals.js';

/** What the draft is judged by. */
export interface CharterFacts {
  readonly secretariatId: Id<'Organization'>;
  /** The admitted ones among the organizations the draft names. */
  readonly parties: ReadonlyMap<string, Party>;
  /** Hashes of the sets a charter may choose now. */
  readonly templateHashes: readonly string[];
  readonly formulaHashes: readonly string[];
}

type Refused = Refusal<ConsortiumRefusal>;

/** The seat as its kind calls it; a seat the kind does not know has only what was typed. */
const seatOf = ({ seats }: ConsortiumKind, code: string): Readonly<Record<string, string>> => {
  const rule = seats.find((seat) => seat.code === code);
  return rule ? named('seat', code, rule.names) : { seat: code };
};

/**
 * Whether a draft may be put to signature, and the charter it then is. Every seat of the kind is held once, by an organization
 * that may hold it; no legal person or control group holds two; the neutral functions are independent of leads and secretariat
 * (domain.md §2.3 and §2.4, separation of duties).
 */
export function decideCharter(kind: ConsortiumKind, draft: CharterDraft, facts: CharterFacts): Charter | Refused {
  const secretariat = facts.parties.get(facts.secretariatId);
  const keeper = facts.parties.get(draft.commonFundKeeperId);
  if (!secretariat || !keeper) return refuse('consortium.organization-unknown');
  if (!/^\d{2}(\d{2}){0,2}$/.test(draft.regionCode)) return refuse('consortium.region-malformed');
  const seats = decideSeats(kind, draft, facts);
  if ('refusal' in seats) return seats;
  const functions = decideFunctions(kind, draft, seats, secretariat, facts);
  if ('refusal' in functions) return functions;
  if (![secretariat, ...seats.map((s) => s.organization)].some((member) => member.id === keeper.id)) return refuse('consortium.keeper-not-a-member');
  const templateHash = draft.templateHash ?? null;
  const formulaHash = draft.formulaHash ?? null;
  const refusal =
    refusalToRules(kind, draft.rules) ?? refusalToTerms(templateHash, facts.templateHashes) ?? refusalToTerms(formulaHash, facts.formulaHashes);
  if (refusal) return refusal;
  return {
    name: draft.name,
    regionCode: draft.regionCode,
    secretariat,
    seats,
    functions,
    commonFundKeeper: keeper,
    rules: draft.rules,
    templateHash,
    formulaHash,
    text: draft.text,
  };
}

/** Whether two parties are under one control: the same legal person, or the same control group (domain.md §7, anti-gaming 2). */
export const underOneControl = (a: Party, b: Party): boolean => a.id === b.id || (a.controlGroup !== null && a.controlGroup === b.controlGroup);

/**
 * Why these organizations may not lead together; null when every pair is independent. Asked again at each signature of a charter,
 * because control may have changed since the draft.
 */
export function refusalToLeads(seats: Charter['seats']): Refused | null {
  for (const [i, a] of seats.entries()) {
    const b = seats.slice(i + 1).find((other) => underOneControl(a.organization, other.organization));
    if (b) return refuse('consortium.seats-not-independent', { one: a.organization.name, other: b.organization.name });
  }
  return null;
}

function decideSeats(kind: ConsortiumKind, draft: CharterDraft, facts: CharterFacts): Charter['seats'] | Refused {
  const stray = draft.seats.find(({ seat }) => !kind.seats.some((rule) => rule.code === seat));
  if (stray) return refuse('consortium.seats-incomplete', { seat: stray.seat });
  const seats: Charter['seats'][number][] = [];
  for (const rule of kind.seats) {
    const [given, ...more] = draft.seats.filter(({ seat }) => seat === rule.code);
    if (!given || more.length > 0) return refuse('consortium.seats-incomplete', named('seat', rule.code, rule.names));
    const organization = facts.parties.get(given.organizationId);
    if (!organization) return refuse('consortium.organization-unknown');
    if (!rule.holders.includes(organization.kind)) return refuse('consortium.wrong-holder', named('seat', rule.code, rule.names));
    seats.push({ seat: rule.code, organization });
  }
  return refusalToLeads(seats) ?? seats;
}

function decideFunctions(
  kind: ConsortiumKind,
  draft: CharterDraft,
  seats: Charter['seats'],
  secretariat: Party,
  facts: CharterFacts,
): Charter['functions'] | Refused {
  const held = new Map<NeutralFunction, Party>();
  for (const name of neutralFunctions) {
    const holder = functionHolder(kind, name, (name === 'ARBITER' ? draft.arbiterId : draft.spotCheckerId) ?? null, seats, facts);
    if ('refusal' in holder) return holder;
    const rule = kind.functions[name];
    const others = rule.from === 'SEAT' ? [secretariat] : [secretariat, ...seats.map((s) => s.organization)];
    if (others.some((other) => underOneControl(holder, other)))
      return refuse('consortium.neutral-not-neutral', named('function', name, functionNames[name]));
    held.set(name, holder);
  }
  const [ARBITER, SPOT_CHECKER] = neutralFunctions.map((name) => held.get(name));
  return ARBITER && SPOT_CHECKER ? { ARBITER, SPOT_CHECKER } : refuse('consortium.organization-unknown');
}

function functionHolder(
  kind: ConsortiumKind,
  name: NeutralFunction,
  givenId: string | null,
  seats: Charter['seats'],
  facts: CharterFacts,
): Party | Refused {
  const rule = kind.functions[name];
  if (rule.from === 'SEAT') {
    const holder = seats.find(({ seat }) => seat === rule.seat)?.organization;
    if (!holder) return refuse('consortium.seats-incomplete', seatOf(kind, rule.seat));
    return givenId === null || givenId === holder.id ? holder : refuse('consortium.function-fixed', named('function', name, functionNames[name]));
  }
  if (givenId === null) return refuse('consortium.function-missing', named('function', name, functionNames[name]));
  const holder = facts.parties.get(givenId);
  if (!holder) return refuse('consortium.organization-unknown');
  return rule.holders.includes(holder.kind) ? holder : refuse('consortium.wrong-holder', named('seat', name, functionNames[name]));
}

function refusalToRules(kind: ConsortiumKind, rules: CharterDraft['rules']): Refused | null {
  const rule = charterRules.find(
    (name) => !(Number.isInteger(rules[name]) && rules[name] >= kind.rules[name].min && rules[name] <= kind.rules[name].max),
  );
  return rule
    ? refuse('consortium.rule-out-of-range', { ...named('rule', rule, ruleNames[rule]), min: kind.rules[rule].min, max: kind.rules[rule].max })
    : null;
}

const refusalToTerms = (hash: string | null, published: readonly string[]): Refused | null =>
  (hash === null ? published.length === 0 : published.includes(hash)) ? null : refuse('consortium.terms-unknown');
