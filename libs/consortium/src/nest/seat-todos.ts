import { Injectable } from '@nestjs/common';
import { businessDate, organizationsWhere, type Actor } from '#libs/kernel';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { Clock, Db } from '#libs/platform';
import type { Names } from '../contract.js';
import { vacancyOn } from '../domain/decide-seat.js';
import { lifeCycleOf, type ConsortiumKind } from '../domain/kind.js';

interface Vacant {
  id: string;
  name: string;
  names: Names;
  lifeCycle: ConsortiumKind['lifeCycle'] | null;
  since: Date;
  filling: boolean;
  mine: boolean;
}

/** Vacant seats where the actor's organizations lead ($1) or hold the secretariat ($2), or that it oversees ($3). */
const VACANT = {
  name: 'consortium-seat-todos',
  text: `WITH reach AS (
      SELECT consortium_id AS id FROM lead_seat WHERE organization_id = ANY($1::uuid[])
      UNION SELECT id FROM consortium WHERE secretariat_id = ANY($2::uuid[])
      UNION SELECT unnest($3::uuid[]))
    SELECT c.id, c.name, s->'names' AS names, k.definition->'lifeCycle' AS "lifeCycle", v.since, c.secretariat_id = ANY($2) AS mine,
      EXISTS (SELECT 1 FROM motion m WHERE m.consortium_id = c.id AND m.kind = 'SEAT_FILLING' AND m.seat = v.seat AND m.status = 'OPEN' AND m.expires_on >= $4) AS filling
    FROM reach JOIN consortium c ON c.id = reach.id AND c.status = 'ACTIVE' JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version
    JOIN LATERAL (SELECT p.seat, max(p.until) AS since FROM past_seat p WHERE p.consortium_id = c.id
      AND NOT EXISTS (SELECT 1 FROM lead_seat l WHERE l.consortium_id = p.consortium_id AND l.seat = p.seat) GROUP BY p.seat) v ON true
    JOIN LATERAL jsonb_array_elements(k.definition->'seats') s ON s->>'code' = v.seat
    ORDER BY v.since LIMIT 50`,
};

/** Lead seats that wait for a holder: the secretary puts one forward, the leads and the overseer see how long it takes. */
@Injectable()
export class SeatTodos implements TodoSource {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const delegateOf = organizationsWhere(actor, 'DELEGATE');
    const secretariats = organizationsWhere(actor, 'SECRETARY');
    if (delegateOf.length + secretariats.length + actor.oversees.length === 0) return [];
    const today = businessDate(this.clock.now());
    const rows = await this.db.read<Vacant>(VACANT, [delegateOf, secretariats, actor.oversees, today]);
    return rows.map((row) => toTodo(row, today));
  }
}

function toTodo({ id, name, names, lifeCycle, since, filling, mine }: Vacant, today: string): Todo {
  const { seatVacancyDays } = lifeCycleOf(lifeCycle ? { lifeCycle } : {});
  const { fillBy, overdue } = vacancyOn(businessDate(since), seatVacancyDays, today);
  return {
    code: 'consortium.fill-seat',
    href: `/consortia/${id}/governance`,
    title: { zh: `${name}：牵头席位“${names.zh}”空缺，待补选`, en: `${name}: fill the vacant lead seat “${names.en}”` },
    consequence: overdue
      ? { zh: '已过补选期限；补选之前不能共同签署', en: 'The time to fill it has passed; until it is filled nothing can be co-signed' }
      : { zh: '补选之前不能共同签署；在途的学生工作照常', en: 'Until it is filled nothing can be co-signed; student work goes on' },
    dueOn: fillBy,
    mark: overdue ? 'overdue' : 'promised',
    waitsFor: mine && !filling ? 'me' : 'other',
  };
}
