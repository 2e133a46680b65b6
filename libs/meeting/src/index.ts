import type { Capability } from '#libs/platform';
import { meetingRefusals } from './domain/refusals.js';
import { MeetingModule } from './nest/meeting.module.js';
import { meetingPermissions } from './permissions.js';

/** Meetings of the leads, the council and the members, and their minutes. */
export const meeting = { module: MeetingModule, permissions: meetingPermissions, refusals: meetingRefusals } satisfies Capability;
