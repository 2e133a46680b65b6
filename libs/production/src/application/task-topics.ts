import type { TaskEvent, TaskEventType } from '../domain/task-event.js';
import type { Task } from '../domain/task.js';

type Voice = 'ENTERPRISE' | 'SCHOOL' | 'KEY' | 'NOBODY';

/** Which side an event speaks for. An acceptance speaks for the side that turned the second key. */
const voices: Readonly<Record<TaskEventType, Voice>> = {
  'task.drafted': 'ENTERPRISE',
  'task.edited': 'ENTERPRISE',
  'task.published': 'ENTERPRISE',
  'task.cancelled': 'ENTERPRISE',
  'task.awarded': 'SCHOOL',
  'task.teacher-named': 'SCHOOL',
  'task.seat-filled': 'SCHOOL',
  'task.staffed': 'SCHOOL',
  'task.seat-cleared': 'SCHOOL',
  'task.started': 'ENTERPRISE',
  'task.delivered': 'SCHOOL',
  'task.delivery-signed': 'SCHOOL',
  'task.inspected': 'ENTERPRISE',
  'task.accepted': 'KEY',
  'task.rework': 'ENTERPRISE',
  'task.rejected': 'ENTERPRISE',
  'task.resumed': 'SCHOOL',
  'task.key-withdrawn': 'KEY',
  'task.acceptance-withdrawn': 'KEY',
  'task.closed': 'NOBODY',
};

/** The organization an event speaks for; undefined when it follows of itself. */
export function speakerOf(event: TaskEvent, task: Task, all: readonly TaskEvent[]): string | undefined {
  const voice = voices[event.type];
  if (voice === 'NOBODY') return undefined;
  const side = voice === 'KEY' ? keySide(event, all) : voice;
  return (side === 'SCHOOL' ? task.schoolId : task.enterpriseId) ?? undefined;
}

const keySide = (event: TaskEvent, all: readonly TaskEvent[]): 'ENTERPRISE' | 'SCHOOL' =>
  'side' in event.data ? event.data.side : all[0]?.type === 'task.delivery-signed' ? 'SCHOOL' : 'ENTERPRISE';

const roomOnly: readonly TaskEventType[] = ['task.seat-cleared', 'task.resumed', 'task.teacher-named', 'task.key-withdrawn'];

/** The topics an event enters. What happens before a task is published stays with its enterprise. */
export function topicsOf(event: TaskEvent, task: Task): readonly string[] {
  if (task.number === null) return [`organization:${task.enterpriseId}`];
  const room = [`task:${task.id}`];
  if (roomOnly.includes(event.type)) return room;
  const list = [...room, `consortium:${task.consortiumId}`];
  return event.type === 'task.awarded' ? [...list, `organization:${task.enterpriseId}`, `organization:${event.data.schoolId}`] : list;
}
