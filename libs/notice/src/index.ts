import type { Capability } from '#libs/platform';
import { noticeRefusals } from './domain/refusals.js';
import { NoticeModule } from './nest/notice.module.js';
import { noticePermissions } from './permissions.js';

/** Reminders and their ladder, everybody's inbox, and the groups that hear of them. */
export const notice = { module: NoticeModule, permissions: noticePermissions, refusals: noticeRefusals } satisfies Capability;
