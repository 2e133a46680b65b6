import type { Capability } from '#libs/platform';
import { NoticeModule } from './nest/notice.module.js';
import { noticePermissions } from './permissions.js';

/** Reminders and their ladder, and everybody's inbox. */
export const notice = { module: NoticeModule, permissions: noticePermissions, refusals: {} } satisfies Capability;
