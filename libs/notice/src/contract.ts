import { z } from 'zod';

const words = z.object({ zh: z.string(), en: z.string() });

/** One notice as its reader sees it. */
export const NoticeItem = z.object({
  id: z.string(),
  code: z.enum(['obligation.reminder']),
  at: z.string(),
  readAt: z.string().nullable(),
  mark: z.enum(['promised', 'overdue']),
  title: words,
  /** Where what it tells of is found; null when the reader may not look there. */
  href: z.string().nullable(),
});
export type NoticeItem = z.infer<typeof NoticeItem>;

export const NoticesView = z.object({ items: z.array(NoticeItem), next: z.string().nullable() });
export type NoticesView = z.infer<typeof NoticesView>;

/** How many notices wait to be read; it stops at 100. */
export const UnreadView = z.object({ count: z.int() });
export type UnreadView = z.infer<typeof UnreadView>;

/** Events of this capability: data by type. Ids, numbers and codes only. */
export interface NoticeEvents {
  'notice.rung-sent': { obligationId: string; windowId: string; rung: number; skipped: readonly number[]; notices: number };
}
