import type { Actor } from '#libs/kernel';
import type { TaskItem } from '../contract.js';
import type { TaskAction } from '../domain/task-actions.js';
import { taskNumber } from '../domain/task.js';
import type { TaskRow } from './ports/task-lists.js';

/** What a directory of organizations answers that a view shows. */
export type OrganizationNames = ReadonlyMap<string, { readonly name: string; readonly shortName: string }>;
/** Whether the reader may take a step, for a school where it is the school's. */
export type May = (action: TaskAction, as?: { readonly schoolId: string }) => boolean;

/** An organization as views name it; one that is gone keeps its id and no name. */
export const organizationOf = (id: string, names: OrganizationNames): { id: string; name: string; shortName: string } => ({
  id,
  name: names.get(id)?.name ?? '',
  shortName: names.get(id)?.shortName ?? '',
});

/** A row of a list as the API answers it. */
export const toTaskItem = (row: TaskRow, names: OrganizationNames, may: May, actor: Actor): TaskItem => ({
  id: row.id,
  consortiumId: row.consortiumId,
  number: row.number === null ? null : taskNumber(row.number),
  title: row.title,
  quantity: row.quantity,
  unit: row.unit,
  dueOn: row.dueOn,
  status: row.status,
  enterprise: organizationOf(row.enterpriseId, names),
  school: row.schoolId === null ? null : organizationOf(row.schoolId, names),
  seatCount: row.seatCount,
  seatsFilled: row.seatsFilled,
  seatsCleared: row.seatsCleared,
  keys: { school: row.schoolKey, enterprise: row.enterpriseKey },
  counts: row.counts,
  act: actOf(row, may, actor),
});

/** The step that waits for this reader; a taken-on task is asked about as the school's. */
function actOf(row: TaskRow, may: May, actor: Actor): TaskAction | null {
  switch (row.status) {
    case 'DRAFT':
      return may('publish') ? 'publish' : null;
    case 'PUBLISHED':
      return actor.posts.some((post) => post.role === 'ACADEMIC_OFFICER' && may('award', { schoolId: post.organizationId })) ? 'award' : null;
    case 'AWARDED':
      return may('fill') ? 'fill' : null;
    case 'STAFFED':
      return row.seatsCleared === row.seatCount && may('start') ? 'start' : null;
    case 'DELIVERED':
      if (!row.schoolKey && may('sign')) return 'sign';
      return !row.enterpriseKey && row.postedBy !== actor.personId && may('inspect') ? 'inspect' : null;
    case 'REWORK':
      return may('resume') ? 'resume' : null;
    case 'IN_PROGRESS':
    case 'ACCEPTED':
    case 'REJECTED':
    case 'CLOSED':
    case 'CANCELLED':
      return null;
    default:
      return row.status satisfies never;
  }
}
