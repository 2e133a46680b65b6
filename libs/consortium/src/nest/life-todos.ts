import { Injectable } from '@nestjs/common';
import { organizationsWhere, type Actor } from '#libs/kernel';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { Db } from '#libs/platform';
import type { LifeView } from '../contract.js';
import { LifeReader } from './life-reader.js';

interface Row {
  id: string;
  name: string;
}

/** Consortia that act, where the actor's organizations lead ($1) or hold the secretariat ($2), or that it oversees ($3). */
const REACH = {
  name: 'consortium-life-todos',
  text: `SELECT c.id, c.name FROM consortium c WHERE c.status = 'ACTIVE' AND c.id IN (
      SELECT consortium_id FROM lead_seat WHERE organization_id = ANY($1::uuid[])
      UNION SELECT id FROM consortium WHERE secretariat_id = ANY($2::uuid[])
      UNION SELECT unnest($3::uuid[])) ORDER BY c.id LIMIT 500`,
};

/** Consortia in which nothing is verified any more, or which are to put things right: for their leads, secretary and overseers. */
@Injectable()
export class LifeTodos implements TodoSource {
  constructor(
    private readonly db: Db,
    private readonly life: LifeReader,
  ) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const reach = [organizationsWhere(actor, 'DELEGATE'), organizationsWhere(actor, 'SECRETARY'), actor.oversees];
    if (reach.every((ids) => ids.length === 0)) return [];
    const rows = await this.db.read<Row>(REACH, reach);
    const lifeOf = await this.life.of(rows.map(({ id }) => id));
    return rows.flatMap((row) => todosOf(row, lifeOf(row.id))).slice(0, 50);
  }
}

/** A vacant seat has its own line; here is what silence made of the consortium, and what the leads set to be put right. */
function todosOf({ id, name }: Row, { state, reasons }: LifeView): readonly Todo[] {
  const shared = { href: `/consortia/${id}/governance`, mark: 'overdue', waitsFor: 'other' } as const;
  return reasons.flatMap(({ code, days, until }): Todo[] => {
    if (code === 'RECTIFICATION')
      return [
        {
          ...shared,
          code: 'consortium.rectification',
          dueOn: until,
          title: { zh: `${name}：整改中`, en: `${name}: rectification is running` },
          consequence: { zh: '期满且有核验的事实才结束', en: 'It ends with its date only if facts were verified meanwhile' },
        },
      ];
    if (code !== 'NO_FACT') return [];
    return [
      {
        ...shared,
        code: 'consortium.silent',
        dueOn: null,
        title: { zh: `${name}：${days ?? 0} 天没有核验的事实`, en: `${name}: nothing verified for ${days ?? 0} days` },
        consequence:
          state === 'DORMANT'
            ? { zh: '已列为休眠；对方核验一项事实即恢复', en: 'It counts as dormant; one verified fact brings it back' }
            : { zh: '有虚化风险；继续下去将列为休眠', en: 'At risk of being hollow; if it goes on it counts as dormant' },
      },
    ];
  });
}
