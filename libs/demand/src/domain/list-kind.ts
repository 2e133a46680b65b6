import type { OrganizationKind } from '#libs/kernel';

/**
 * The three lists of a municipal consortium (教职成厅函〔2024〕20号: 核心产品清单, 技术需求清单, 人才需求清单; domain.md §2.1), and the list
 * they are held against: what organizations offer.
 */
export const listKinds = ['CORE_PRODUCT', 'TECHNOLOGY_DEMAND', 'TALENT_DEMAND', 'SUPPLY'] as const;
export type ListKind = (typeof listKinds)[number];

/** Of a core product: pieces a year. */
export const volumeBands = ['UNDER_1K', '1K_TO_10K', '10K_TO_100K', 'OVER_100K'] as const;
/** The new eight-grade ladder (新八级工) from its third rung, and any. */
export const skillLevels = ['ANY', 'INTERMEDIATE', 'ADVANCED', 'TECHNICIAN', 'SENIOR_TECHNICIAN', 'SPECIAL_TECHNICIAN', 'CHIEF_TECHNICIAN'] as const;
/** What somebody offers. */
export const supplyKinds = ['PROGRAMME_GROUP', 'LAB', 'EXPERTS', 'SERVICE', 'CAPACITY'] as const;

/** The codes the field `detail` is one of; null: a free word, the process a technology is needed for. */
export const detailsOf: Readonly<Record<ListKind, readonly string[] | null>> = {
  CORE_PRODUCT: volumeBands,
  TECHNOLOGY_DEMAND: null,
  TALENT_DEMAND: skillLevels,
  SUPPLY: supplyKinds,
};

/** Whether what is on this list is needed, not offered. */
export const isNeed = (kind: ListKind): boolean => kind !== 'SUPPLY';

/** Which organizations keep which list: what is needed is an enterprise's to say, what is offered anybody's but an authority's. */
export const keeps = (organization: OrganizationKind, kind: ListKind): boolean =>
  isNeed(kind) ? organization === 'ENTERPRISE' : organization !== 'AUTHORITY';
