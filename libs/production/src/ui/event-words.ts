import type { LiveEvent } from '#libs/kit/ui';
import {
  production_event_accepted,
  production_event_awarded,
  production_event_cancelled,
  production_event_cleared,
  production_event_closed,
  production_event_delivered,
  production_event_hours_confirmed,
  production_event_hours_credited,
  production_event_hours_logged,
  production_event_inspected,
  production_event_key_withdrawn,
  production_event_published,
  production_event_rejected,
  production_event_resumed,
  production_event_rework,
  production_event_seat_filled,
  production_event_signed,
  production_event_staffed,
  production_event_started,
  production_event_teacher,
  production_event_withdrawn,
} from '#messages';
import type { TaskEventData } from '../contract.js';

const data = <Type extends keyof TaskEventData>(event: LiveEvent): TaskEventData[Type] => event.data as unknown as TaskEventData[Type];

const words: Readonly<Record<string, (event: LiveEvent) => string>> = {
  'task.published': () => production_event_published(),
  'task.cancelled': () => production_event_cancelled(),
  'task.awarded': () => production_event_awarded(),
  'task.teacher-named': () => production_event_teacher(),
  'task.seat-filled': (event) =>
    production_event_seat_filled({ filled: data<'task.seat-filled'>(event).filled, of: data<'task.seat-filled'>(event).of }),
  'task.staffed': (event) => production_event_staffed({ onTime: data<'task.staffed'>(event).filledOnTime, seats: data<'task.staffed'>(event).seats }),
  'task.seat-cleared': (event) =>
    production_event_cleared({
      ordinal: data<'task.seat-cleared'>(event).ordinal,
      cleared: data<'task.seat-cleared'>(event).cleared,
      of: data<'task.seat-cleared'>(event).of,
    }),
  'task.started': () => production_event_started(),
  'task.delivered': (event) =>
    production_event_delivered({ attempt: data<'task.delivered'>(event).attempt, files: data<'task.delivered'>(event).files }),
  'task.delivery-signed': () => production_event_signed(),
  'task.inspected': () => production_event_inspected(),
  'task.accepted': () => production_event_accepted(),
  'task.rework': () => production_event_rework(),
  'task.rejected': () => production_event_rejected(),
  'task.resumed': () => production_event_resumed(),
  'task.key-withdrawn': () => production_event_key_withdrawn(),
  'task.acceptance-withdrawn': () => production_event_withdrawn(),
  'task.closed': () => production_event_closed(),
  'hours.logged': () => production_event_hours_logged(),
  'hours.confirmed': () => production_event_hours_confirmed(),
  'hours.credited': () => production_event_hours_credited(),
};

/** What happened, in a line of the room; null for what the room does not tell. */
export const eventWord = (event: LiveEvent): string | null => words[event.type]?.(event) ?? null;
