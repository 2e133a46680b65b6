import { inGoodStanding } from '#libs/consortium/contract';
import { Injectable } from '@nestjs/common';
import { consortiaOf, holds, type Actor, type Membership, type Role } from '#libs/kernel';
import { Db, type Statement } from '#libs/platform';
import { TaskTodos, type TodoRow } from '../application/ports/task-todos.js';

const COLUMNS = 't.id, t.number, t.title, t.quantity, t.unit, t.due_on, t.staff_by, t.seat_count, t.seats_filled';

/** Tasks of one side in some states, at most 50 for each membership and state: an index walk each. */
const side = (kind: string, pairs: readonly [string, string], organization: string, states: readonly string[], further: string): string => `
  SELECT ${kind} AS kind, x.* FROM unnest($${pairs[0]}::uuid[], $${pairs[1]}::uuid[]) AS m(consortium_id, organization_id)
    CROSS JOIN unnest(ARRAY[${states.map((state) => `'${state}'`).join(', ')}]) AS s(status) CROSS JOIN LATERAL (
      SELECT ${COLUMNS}, t.school_key FROM task t WHERE t.consortium_id = m.consortium_id AND t.${organization} = m.organization_id AND t.status = s.status AND ${further}
      ORDER BY t.id DESC LIMIT 50) x`;

/** What nobody owes yet comes last: an offer is the newest five of a consortium, as long as it can still be staffed in time. */
const TODOS: Statement = {
  name: 'task-todos',
  text: `SELECT kind, id AS "taskId", number, title, quantity, unit, due_on AS "dueOn", staff_by AS "staffBy", seat_count AS "seatCount",
      seat_count - seats_filled AS "openSeats" FROM (
    SELECT 'award' AS kind, x.* FROM (SELECT DISTINCT s.consortium_id FROM unnest($1::uuid[], $2::uuid[]) AS o(consortium_id, organization_id)
        JOIN membership s ON s.consortium_id = o.consortium_id AND s.organization_id = o.organization_id AND ${inGoodStanding('s', '$11')}) m CROSS JOIN LATERAL (
      SELECT ${COLUMNS}, t.school_key FROM task t WHERE t.consortium_id = m.consortium_id AND t.status = 'PUBLISHED' AND t.number IS NOT NULL
        AND t.staff_by >= $11 ORDER BY t.id DESC LIMIT 5) x
    UNION ALL ${side(`'await-school'`, ['9', '10'], 'enterprise_id', ['PUBLISHED'], 't.posted_by = $7')}
    UNION ALL ${side(`'fill'`, ['1', '2'], 'school_id', ['AWARDED'], 'TRUE')}
    UNION ALL ${side(`CASE WHEN x.school_key THEN 'await-inspection' ELSE 'sign' END`, ['3', '4'], 'school_id', ['DELIVERED'], 't.teacher_id = $7')}
    UNION ALL ${side(`'start'`, ['5', '6'], 'enterprise_id', ['STAFFED'], 't.seats_cleared = t.seat_count AND t.teacher_id <> $7')}
    UNION ALL ${side(`'inspect'`, ['5', '6'], 'enterprise_id', ['DELIVERED'], 'NOT t.enterprise_key AND t.posted_by <> $7 AND t.teacher_id <> $7')}
    UNION ALL ${side(`'await-signature'`, ['5', '6'], 'enterprise_id', ['DELIVERED'], 't.enterprise_key')}
    UNION ALL SELECT CASE WHEN x.status = 'REWORK' THEN 'resume' ELSE 'deliver' END, x.id, x.number, x.title, x.quantity, x.unit, x.due_on, x.staff_by, x.seat_count,
        x.seats_filled, x.school_key
      FROM unnest($8::uuid[]) AS m(consortium_id) CROSS JOIN LATERAL (
        SELECT ${COLUMNS}, t.school_key, t.status FROM task_person p JOIN task t ON t.consortium_id = p.consortium_id AND t.id = p.task_id
        WHERE p.person_id = $7 AND p.consortium_id = m.consortium_id AND t.status IN ('IN_PROGRESS', 'REWORK')
          AND EXISTS (SELECT 1 FROM task_seat s WHERE s.consortium_id = t.consortium_id AND s.task_id = t.id AND s.person_id = $7 AND s.cleared_at IS NOT NULL)
        ORDER BY p.task_id DESC LIMIT 50) x
  ) waiting ORDER BY kind IN ('award', 'await-school'), due_on, id LIMIT 50`,
};

const pairsOf = (actor: Actor, role: Role): readonly [readonly string[], readonly string[]] => {
  const mine: readonly Membership[] = actor.memberships.filter((m) => holds(actor, m.organizationId, role));
  return [mine.map((m) => m.consortiumId), mine.map((m) => m.organizationId)];
};

/** What waits for an actor, in one statement with the access inside. */
@Injectable()
export class SqlTaskTodos extends TaskTodos {
  constructor(private readonly db: Db) {
    super();
  }

  for(actor: Actor, today: string): Promise<readonly TodoRow[]> {
    return this.db.read<TodoRow>(TODOS, [
      ...pairsOf(actor, 'ACADEMIC_OFFICER'),
      ...pairsOf(actor, 'TEACHER'),
      ...pairsOf(actor, 'MENTOR'),
      actor.personId,
      consortiaOf(actor, 'STUDENT'),
      ...pairsOf(actor, 'TASK_OWNER'),
      today,
    ]);
  }
}
