import { Injectable } from '@nestjs/common';
import { Db, type Statement } from '#libs/platform';
import { TaskLists, type Posted, type ListFilter, type ListScope, type TaskRow } from '../application/ports/task-lists.js';
import { termsOfRow, type TaskRecord } from './task-row.js';

const COLUMNS = [
  'id',
  'consortium_id',
  'number',
  'title',
  'quantity',
  'unit',
  'due_on',
  'status',
  'enterprise_id',
  'school_id',
  'teacher_id',
  'posted_by',
  'seat_count',
  'seats_filled',
  'seats_cleared',
  'school_key',
  'enterprise_key',
  'counts',
] as const;

const of = (alias: string): string => COLUMNS.map((column) => `${alias}.${column}`).join(', ');
const pick = of('t');
const answer = COLUMNS.map((column) => `l.${column} AS "${column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}"`).join(', ');

/** Drafts and what was called off before it was published: only its own enterprise's. $2 and $3 are pairs. */
const unpublished = (states: string): string => `
  SELECT ${of('u')} FROM unnest($2::uuid[], $3::uuid[]) AS o(consortium_id, organization_id) CROSS JOIN LATERAL (
    SELECT ${pick} FROM task t WHERE t.consortium_id = o.consortium_id AND t.enterprise_id = o.organization_id AND t.number IS NULL AND t.id < $4 ${states}
    ORDER BY t.id DESC LIMIT $5) u`;

const list = (name: string, parts: readonly string[]): Statement => ({
  name: `task-list-${name}`,
  text: `SELECT ${answer} FROM (${parts.map((part) => `(${part} ORDER BY id DESC LIMIT $5)`).join(' UNION ALL ')}) l ORDER BY l.id DESC LIMIT $5`,
});

/** Newest first, one index walk of at most $5 rows for each membership: flat however many tasks there are. */
export const VISIBLE = list('visible', [
  `SELECT ${of('p')} FROM unnest($1::uuid[]) AS m(consortium_id) CROSS JOIN LATERAL (
    SELECT ${pick} FROM task t WHERE t.consortium_id = m.consortium_id AND t.number IS NOT NULL AND t.id < $4 ORDER BY t.id DESC LIMIT $5) p`,
  unpublished(''),
]);

/** The same for some states: one index walk for each membership and state. */
const VISIBLE_IN_STATES = list('visible-in-states', [
  `SELECT ${of('p')} FROM unnest($1::uuid[]) AS m(consortium_id) CROSS JOIN unnest($6::text[]) AS s(status) CROSS JOIN LATERAL (
    SELECT ${pick} FROM task t WHERE t.consortium_id = m.consortium_id AND t.status = s.status AND t.number IS NOT NULL AND t.id < $4
    ORDER BY t.id DESC LIMIT $5) p`,
  unpublished('AND t.status = ANY($6::text[])'),
]);

/** Tasks one takes part in, along one's own index; $8 are consortia one studies in, where only a seat of one's own opens a task. */
const mine = (states: string): string => `
  SELECT ${of('p')} FROM unnest($7::uuid[]) AS m(consortium_id) CROSS JOIN LATERAL (
    SELECT ${pick} FROM task_person tp JOIN task t ON t.consortium_id = tp.consortium_id AND t.id = tp.task_id
    WHERE tp.person_id = $6 AND tp.consortium_id = m.consortium_id AND tp.task_id < $4 ${states}
      AND ((t.number IS NOT NULL AND t.consortium_id = ANY($1::uuid[]))
        OR EXISTS (SELECT 1 FROM unnest($2::uuid[], $3::uuid[]) AS o(consortium_id, organization_id) WHERE o.consortium_id = t.consortium_id AND o.organization_id = t.enterprise_id)
        OR (t.consortium_id = ANY($8::uuid[]) AND EXISTS (SELECT 1 FROM task_seat s WHERE s.consortium_id = t.consortium_id AND s.task_id = t.id AND s.person_id = $6)))
    ORDER BY tp.task_id DESC LIMIT $5) p`;

export const MINE = list('mine', [mine('')]);
const MINE_IN_STATES = list('mine-in-states', [mine('AND t.status = ANY($9::text[])')]);

const RECENT: Statement = {
  name: 'task-recent',
  text: 'SELECT * FROM task WHERE consortium_id = $1 AND enterprise_id = $2 AND number IS NOT NULL ORDER BY id DESC LIMIT $3',
};

/** Before every id there is. */
const START = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Lists of tasks in PostgreSQL. */
@Injectable()
export class SqlTaskLists extends TaskLists {
  constructor(private readonly db: Db) {
    super();
  }

  async list(scope: ListScope, { mine: onlyMine, states, after, limit }: ListFilter): Promise<readonly TaskRow[]> {
    const own = scope.own;
    const common = [scope.consortia, own.map((o) => o.consortiumId), own.map((o) => o.organizationId), after ?? START, limit];
    if (!onlyMine && scope.studies.length === 0) {
      return states.length === 0 ? this.db.read<TaskRow>(VISIBLE, common) : this.db.read<TaskRow>(VISIBLE_IN_STATES, [...common, states]);
    }
    const where = [...new Set([...scope.consortia, ...scope.studies])];
    if (onlyMine || scope.consortia.length === 0) return this.mine([...common, scope.personId, where, scope.studies], states);
    return this.both(scope, { mine: false, states, after, limit });
  }

  async recent(consortiumId: string, enterpriseId: string, limit: number): Promise<readonly Posted[]> {
    return (await this.db.read<TaskRecord>(RECENT, [consortiumId, enterpriseId, limit])).map((row) => ({
      terms: termsOfRow(row),
      postedBy: row.posted_by,
    }));
  }

  private mine(values: readonly unknown[], states: readonly string[]): Promise<TaskRow[]> {
    return states.length === 0 ? this.db.read<TaskRow>(MINE, values) : this.db.read<TaskRow>(MINE_IN_STATES, [...values, states]);
  }

  /** Somebody who works at one member and studies at another sees what each of the two opens. */
  private async both(scope: ListScope, filter: ListFilter): Promise<readonly TaskRow[]> {
    const [asStaff, asStudent] = await Promise.all([
      this.list({ ...scope, studies: [] }, filter),
      this.list({ ...scope, consortia: [], own: [] }, filter),
    ]);
    const rows = new Map([...asStaff, ...asStudent].map((row) => [row.id, row]));
    return [...rows.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, filter.limit);
  }
}
