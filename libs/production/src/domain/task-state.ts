import type { Transitions } from '#libs/kernel';

/** The states of a production task for now (domain.md §4.2, a subset; a later issue inserts others). */
export const taskStates = [
  'DRAFT',
  'PUBLISHED',
  'AWARDED',
  'STAFFED',
  'IN_PROGRESS',
  'DELIVERED',
  'ACCEPTED',
  'REWORK',
  'REJECTED',
  'CLOSED',
  'CANCELLED',
] as const;
export type TaskState = (typeof taskStates)[number];

/** Which state may follow which. ACCEPTED goes back to DELIVERED only by a withdrawal, the counter-entry of an acceptance. */
export const taskTransitions = {
  DRAFT: ['PUBLISHED', 'CANCELLED'],
  PUBLISHED: ['AWARDED', 'CANCELLED'],
  AWARDED: ['STAFFED', 'CANCELLED'],
  STAFFED: ['IN_PROGRESS', 'CANCELLED'],
  IN_PROGRESS: ['DELIVERED', 'CANCELLED'],
  DELIVERED: ['ACCEPTED', 'REWORK', 'REJECTED'],
  REWORK: ['IN_PROGRESS'],
  ACCEPTED: ['CLOSED', 'DELIVERED'],
  REJECTED: [],
  CLOSED: [],
  CANCELLED: [],
} as const satisfies Transitions<TaskState>;

/** What a state is called, for refusals that name it. */
export const taskStateNames = {
  DRAFT: { zh: '草稿', en: 'a draft' },
  PUBLISHED: { zh: '已发布', en: 'published' },
  AWARDED: { zh: '已承接', en: 'taken on' },
  STAFFED: { zh: '人员齐备', en: 'staffed' },
  IN_PROGRESS: { zh: '进行中', en: 'in progress' },
  DELIVERED: { zh: '已交付', en: 'delivered' },
  ACCEPTED: { zh: '已验收', en: 'accepted' },
  REWORK: { zh: '返工', en: 'in rework' },
  REJECTED: { zh: '判退', en: 'rejected' },
  CLOSED: { zh: '已关闭', en: 'closed' },
  CANCELLED: { zh: '已取消', en: 'cancelled' },
} as const satisfies Record<TaskState, { readonly zh: string; readonly en: string }>;
