import type { Actor } from '#libs/kernel';
import type { NewEvent } from '#libs/platform';
import type { HoursRecord } from './ports/hours-store.js';

type HoursEventType = 'hours.started' | 'hours.logged' | 'hours.withdrawn' | 'hours.refused';

/** What the log says about one interval: ids and minutes, never what was done or why it was refused. */
export const hoursEvent = (type: HoursEventType, hours: HoursRecord, by: { readonly actor: Actor; readonly speaksFor?: string }): NewEvent => ({
  stream: hours.id,
  version: hours.version,
  owner: { kind: 'consortium', id: hours.consortiumId },
  type,
  ...by,
  data: { hoursId: hours.id, taskId: hours.taskId, seatId: hours.seatId, minutes: hours.minutes },
  topics: [`task:${hours.taskId}`],
});
