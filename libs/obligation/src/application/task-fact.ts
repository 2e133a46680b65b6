import type { Json } from '#libs/kernel';
import type { LoggedEvent } from '#libs/platform';
import type { TaskFact } from '../domain/decide-credit.js';
import type { FactSource } from '../domain/template.js';
import type { Source } from './ports/records.js';

/** A task's fact with what its event says of the independence of its sides. */
export type ToldFact = TaskFact & { readonly independent: boolean };

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const whole = (value: Json | undefined): number => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0);

/** Reads a fact out of an event of a task; what an event does not say counts as not so. */
export const factOf = ({ data, stream }: LoggedEvent, source: FactSource): ToldFact => ({
  source,
  taskId: text(data['taskId']) || stream,
  consortiumId: text(data['consortiumId']),
  enterpriseId: text(data['enterpriseId']),
  schoolId: text(data['schoolId']),
  orderRefHash: text(data['orderRefHash']) || null,
  real: data['real'] === true,
  independent: data['independent'] !== false,
  seats: whole(data['seats']),
  filledOnTime: whole(data['filledOnTime']),
});

export const sourceOf = ({ data, stream }: LoggedEvent): Source => ({
  consortiumId: text(data['consortiumId']),
  kind: 'TASK',
  id: text(data['taskId']) || stream,
});
