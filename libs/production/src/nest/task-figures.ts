import { Injectable } from '@nestjs/common';
import { LoggedAmounts, type Addend, type Amounts, type Figure } from '#libs/monitoring/contract';
import { Db } from '#libs/platform';

const href = { prefix: '/tasks/', field: 'taskId' };
const plus = (type: string, only?: Addend['only']): Addend => ({ type, amount: 1, sign: 1, href, ...(only ? { only } : {}) });
const minus = (type: string, only?: Addend['only']): Addend => ({ type, amount: 1, sign: -1, href, ...(only ? { only } : {}) });

type Read = (consortiumId: string) => Promise<Amounts>;

const figure = (about: Pick<Figure, 'code' | 'names'>, read: Read, addends: readonly Addend[], logged: LoggedAmounts): Figure => ({
  ...about,
  unit: 'count',
  read,
  recompute: (consortiumId) => logged.sum(consortiumId, addends),
  events: (consortiumId, page) => logged.events(consortiumId, addends, page),
});

const ACCEPTED = `SELECT count(*) FILTER (WHERE status <> 'CANCELLED')::text AS promised,
    count(*) FILTER (WHERE status = 'DELIVERED' AND (school_key OR enterprise_key))::text AS claimed,
    count(*) FILTER (WHERE counts)::text AS verified
  FROM task WHERE consortium_id = $1 AND number IS NOT NULL`;

const AWAITING = `SELECT NULL AS promised, NULL AS claimed, count(*)::text AS verified
  FROM task WHERE consortium_id = $1 AND status = 'DELIVERED' AND number IS NOT NULL AND school_key <> enterprise_key`;

/** The figures of production: read from the rows, and once more from the log. */
@Injectable()
export class TaskFigures {
  constructor(
    private readonly db: Db,
    private readonly logged: LoggedAmounts,
  ) {}

  all(): readonly Figure[] {
    return [this.accepted(), this.awaiting()];
  }

  /** Accepted real tasks between independent parties, one for each order; promised: published and not called off. */
  private accepted(): Figure {
    const names = { zh: '已验收的真实任务', en: 'Real tasks accepted' };
    const addends = [plus('task.accepted', { counts: true }), minus('task.acceptance-withdrawn', { counts: true })];
    return figure({ code: 'tasks-accepted', names }, (id) => this.amounts(ACCEPTED, id), addends, this.logged);
  }

  /** Delivered tasks with one key turned; the other side's key makes them solid or sends them back. */
  private awaiting(): Figure {
    const names = { zh: '已交付、待第二把钥匙', en: 'Delivered, awaiting the second key' };
    const addends = [
      plus('task.delivery-signed', { enterpriseKey: false }),
      plus('task.inspected', { schoolKey: false }),
      minus('task.accepted'),
      minus('task.key-withdrawn'),
      plus('task.acceptance-withdrawn'),
      minus('task.rework', { signed: true }),
      minus('task.rejected', { signed: true }),
    ];
    return figure({ code: 'tasks-awaiting-key', names }, (id) => this.amounts(AWAITING, id), addends, this.logged);
  }

  private async amounts(text: string, consortiumId: string): Promise<Amounts> {
    const [row] = await this.db.query<Amounts>(text, [consortiumId]);
    return row ?? { promised: null, claimed: null, verified: '0' };
  }
}
