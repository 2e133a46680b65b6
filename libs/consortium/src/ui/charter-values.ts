import { consortium_charter_template } from '#messages';
import { inLocale } from '#libs/kit/ui';
import type { FoundingChoicesView, KindView } from '../contract.js';
import type { CharterText } from '../domain/charter.js';
import { neutralFunctions } from '../domain/kind.js';
import type { Chosen } from './organization-picker.js';

/** What stands in the form of a charter. `holders` is by seat, and by function where it is held from outside. */
export interface CharterValues {
  readonly kindCode: string;
  readonly secretariatId: string;
  readonly name: string;
  readonly regionCode: string;
  readonly holders: Readonly<Record<string, Chosen | null>>;
  readonly commonFundKeeperId: string;
  readonly quorumPercent: string;
  readonly verificationDays: string;
  readonly objectionDays: string;
  readonly templateHash: string;
  readonly formulaHash: string;
  readonly text: string;
}

export const emptyCharter: CharterValues = {
  kindCode: '',
  secretariatId: '',
  name: '',
  regionCode: '',
  holders: {},
  commonFundKeeperId: '',
  quorumPercent: '',
  verificationDays: '',
  objectionDays: '',
  templateHash: '',
  formulaHash: '',
  text: '',
};

/** What follows from choosing a kind: its usual rules and the newest terms. */
export const withKind = (values: CharterValues, kind: KindView, choices: FoundingChoicesView): CharterValues => ({
  ...values,
  kindCode: kind.code,
  quorumPercent: String(kind.rules.quorumPercent.usual),
  verificationDays: String(kind.rules.verificationDays.usual),
  objectionDays: String(kind.rules.objectionDays.usual),
  templateHash: values.templateHash || (choices.templates[0]?.hash ?? ''),
  formulaHash: values.formulaHash || (choices.formulas[0]?.hash ?? ''),
});

/** What the last step offers before anything was written: a region from the leads, a keeper, and a text to start from. */
export function withSuggestions(values: CharterValues, kind: KindView): CharterValues {
  const leads = kind.seats.flatMap((seat) => values.holders[seat.code] ?? []);
  const region = leads.map((lead) => lead.regionCode ?? '').find((code) => code !== '') ?? '';
  const school = leads.find((lead) => lead.kind === 'SCHOOL' || lead.kind === 'UNIVERSITY');
  return {
    ...values,
    regionCode: values.regionCode || region.slice(0, 4),
    commonFundKeeperId: values.commonFundKeeperId || (school?.id ?? ''),
    text: values.text || consortium_charter_template({ name: values.name, kind: inLocale(kind.names) }),
  };
}

const party = ({ id, name }: { readonly id: string; readonly name: string }): Chosen => ({ id, name, shortName: name });

/** The form of a charter that is there already. */
export function valuesOf(charter: CharterText, kind: KindView): CharterValues {
  const outside = neutralFunctions.filter((name) => kind.functions[name].from === 'OUTSIDE');
  return {
    kindCode: charter.kind.code,
    secretariatId: charter.secretariat.id,
    name: charter.name,
    regionCode: charter.regionCode,
    holders: Object.fromEntries([
      ...charter.seats.map((seat) => [seat.seat, party(seat.organization)] as const),
      ...outside.map((name) => [name, party(charter.functions[name])] as const),
    ]),
    commonFundKeeperId: charter.commonFundKeeper.id,
    quorumPercent: String(charter.rules.quorumPercent),
    verificationDays: String(charter.rules.verificationDays),
    objectionDays: String(charter.rules.objectionDays),
    templateHash: charter.templateHash ?? '',
    formulaHash: charter.formulaHash ?? '',
    text: charter.text,
  };
}

/**
 * What a new charter takes over from the one it is modelled on: kind, rules, terms that are still published, and the text. Nobody's name:
 * seats, neutral bodies, keeper and region are the new one's own.
 */
export function modelledOn(values: CharterValues, model: CharterText, choices: FoundingChoicesView): CharterValues {
  const offered = (hash: string | null, terms: FoundingChoicesView['templates']): string =>
    terms.find((each) => each.hash === hash)?.hash ?? terms[0]?.hash ?? '';
  return {
    ...values,
    kindCode: model.kind.code,
    quorumPercent: String(model.rules.quorumPercent),
    verificationDays: String(model.rules.verificationDays),
    objectionDays: String(model.rules.objectionDays),
    templateHash: offered(model.templateHash, choices.templates),
    formulaHash: offered(model.formulaHash, choices.formulas),
    text: model.text,
  };
}

/** What is sent: the draft of a charter; founding adds kind and secretariat. */
export const draftOf = (values: CharterValues, kind: KindView) => ({
  name: values.name,
  regionCode: values.regionCode,
  seats: kind.seats.flatMap(({ code }) => {
    const holder = values.holders[code];
    return holder ? [{ seat: code, organizationId: holder.id }] : [];
  }),
  arbiterId: kind.functions.ARBITER.from === 'OUTSIDE' ? (values.holders['ARBITER']?.id ?? null) : null,
  spotCheckerId: kind.functions.SPOT_CHECKER.from === 'OUTSIDE' ? (values.holders['SPOT_CHECKER']?.id ?? null) : null,
  commonFundKeeperId: values.commonFundKeeperId,
  rules: rulesOf(values),
  templateHash: values.templateHash || null,
  formulaHash: values.formulaHash || null,
  text: values.text,
});

/** What is sent of an amendment: what it may change. */
export const amendmentOf = (values: CharterValues) => ({
  name: values.name,
  commonFundKeeperId: values.commonFundKeeperId,
  rules: rulesOf(values),
  templateHash: values.templateHash || null,
  formulaHash: values.formulaHash || null,
  text: values.text,
});

const rulesOf = ({ quorumPercent, verificationDays, objectionDays }: CharterValues) => ({
  quorumPercent: Number(quorumPercent),
  verificationDays: Number(verificationDays),
  objectionDays: Number(objectionDays),
});

export const foundingOf = (values: CharterValues, kind: KindView) => ({
  ...draftOf(values, kind),
  kindCode: kind.code,
  kindVersion: kind.kindVersion,
  secretariatId: values.secretariatId,
});
