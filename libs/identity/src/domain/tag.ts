import type { OrganizationKind } from '#libs/kernel';

/**
 * What an organization is known for (domain.md §1): the park it stands in, its link of an industry chain, its batch of the 双高计划, and how
 * far it has come towards a certified enterprise (产教融合型企业).
 */
export const tagKinds = ['PARK', 'CHAIN', 'DOUBLE_HIGH', 'CERTIFIED_ENTERPRISE'] as const;
export type TagKind = (typeof tagKinds)[number];

export const tagStates = ['CLAIMED', 'VERIFIED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED'] as const;
export type TagState = (typeof tagStates)[number];

/** Why a claim was not confirmed: codes, so that nobody has to write about an organization. */
export const tagReasons = ['NOT_FOUND', 'OUTDATED', 'OTHER_VALUE'] as const;
export type TagReason = (typeof tagReasons)[number];

/** The stages a kind goes through, in their order; null: it has none. 培育→入库→申报→认定→复核 [domain.md §1]. */
export const stagesOf: Readonly<Record<TagKind, readonly string[] | null>> = {
  PARK: null,
  CHAIN: null,
  DOUBLE_HIGH: ['SELECTED', 'BUILDING', 'ACCEPTED'],
  CERTIFIED_ENTERPRISE: ['CULTIVATED', 'POOLED', 'APPLIED', 'CERTIFIED', 'REVIEWED'],
};

/** Which organizations can have which. */
const holders: Readonly<Record<TagKind, readonly OrganizationKind[]>> = {
  PARK: ['ENTERPRISE', 'SCHOOL', 'UNIVERSITY', 'INDUSTRY_BODY', 'PARK'],
  CHAIN: ['ENTERPRISE', 'SCHOOL', 'UNIVERSITY', 'INDUSTRY_BODY', 'PARK'],
  DOUBLE_HIGH: ['SCHOOL', 'UNIVERSITY'],
  CERTIFIED_ENTERPRISE: ['ENTERPRISE'],
};

/** Kinds an organization of this kind may claim. */
export const tagKindsOf = (organization: OrganizationKind): readonly TagKind[] => tagKinds.filter((kind) => holders[kind].includes(organization));

interface Words {
  readonly zh: string;
  readonly en: string;
}

export const tagKindWords: Readonly<Record<TagKind, Words>> = {
  PARK: { zh: '园区', en: 'Park' },
  CHAIN: { zh: '产业链', en: 'Industry chain' },
  DOUBLE_HIGH: { zh: '双高', en: 'Double-high' },
  CERTIFIED_ENTERPRISE: { zh: '产教融合型企业', en: 'Certified enterprise' },
};

export const stageWords: Readonly<Record<string, Words>> = {
  SELECTED: { zh: '入选', en: 'selected' },
  BUILDING: { zh: '建设中', en: 'under way' },
  ACCEPTED: { zh: '验收通过', en: 'accepted' },
  CULTIVATED: { zh: '培育', en: 'cultivated' },
  POOLED: { zh: '入库', en: 'in the pool' },
  APPLIED: { zh: '申报', en: 'applied' },
  CERTIFIED: { zh: '认定', en: 'certified' },
  REVIEWED: { zh: '复核', en: 'reviewed' },
};

/**
 * A tag as people say it.
 * @example tagWords({ kind: 'DOUBLE_HIGH', value: '第二期', stage: 'BUILDING' }).zh // '双高 · 第二期 · 建设中'
 */
export const tagWords = ({ kind, value, stage }: { readonly kind: TagKind; readonly value: string; readonly stage: string | null }): Words => {
  const said = (language: keyof Words): string =>
    [tagKindWords[kind][language], value, stage === null ? null : stageWords[stage]?.[language]].filter(Boolean).join(' · ');
  return { zh: said('zh'), en: said('en') };
};
