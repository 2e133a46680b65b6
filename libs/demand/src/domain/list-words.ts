import type { EntryState } from './entry.js';
import type { ListKind } from './list-kind.js';

interface Words {
  readonly zh: string;
  readonly en: string;
}
type Language = keyof Words;

const lists: Readonly<Record<ListKind, Words>> = {
  CORE_PRODUCT: { zh: '核心产品清单', en: 'Core products' },
  TECHNOLOGY_DEMAND: { zh: '技术需求清单', en: 'Technology demands' },
  TALENT_DEMAND: { zh: '人才需求清单', en: 'Talent demands' },
  SUPPLY: { zh: '供给清单', en: 'What is offered' },
};

/** Names of the codes of `detailsOf`, as the field says them (domain.md §9). */
export const detailWords: Readonly<Record<string, Words>> = {
  UNDER_1K: { zh: '年量 1 千以下', en: 'under 1,000 a year' },
  '1K_TO_10K': { zh: '年量 1 千至 1 万', en: '1,000 to 10,000 a year' },
  '10K_TO_100K': { zh: '年量 1 万至 10 万', en: '10,000 to 100,000 a year' },
  OVER_100K: { zh: '年量 10 万以上', en: 'over 100,000 a year' },
  ANY: { zh: '等级不限', en: 'any level' },
  INTERMEDIATE: { zh: '中级工', en: 'intermediate' },
  ADVANCED: { zh: '高级工', en: 'advanced' },
  TECHNICIAN: { zh: '技师', en: 'technician' },
  SENIOR_TECHNICIAN: { zh: '高级技师', en: 'senior technician' },
  SPECIAL_TECHNICIAN: { zh: '特级技师', en: 'special-grade technician' },
  CHIEF_TECHNICIAN: { zh: '首席技师', en: 'chief technician' },
  PROGRAMME_GROUP: { zh: '专业（群）', en: 'programme group' },
  LAB: { zh: '实验实训室', en: 'lab or workshop' },
  EXPERTS: { zh: '专家团队', en: 'experts' },
  SERVICE: { zh: '技术服务', en: 'technical service' },
  CAPACITY: { zh: '设备产能', en: 'equipment capacity' },
};

const states: Readonly<Record<EntryState, Words>> = {
  DRAFT: { zh: '未发布', en: 'not published' },
  LISTED: { zh: '在列', en: 'listed' },
  MET: { zh: '已满足', en: 'met' },
  WITHDRAWN: { zh: '已撤下', en: 'withdrawn' },
};

export const listName = (kind: ListKind, language: Language): string => lists[kind][language];
export const stateText = (state: EntryState, language: Language): string => states[state][language];
/** A code's name; a free word stays what it is. */
export const detailText = (detail: string, language: Language): string => detailWords[detail]?.[language] ?? detail;
