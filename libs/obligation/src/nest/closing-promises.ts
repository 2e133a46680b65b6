import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { ClosingBook, FactBook, type ClosingCheck, type FactSource } from '#libs/consortium/contract';
import { businessDate } from '#libs/kernel';
import { Clock, Db } from '#libs/platform';

/** Promises nobody has answered in time to come, and those that bind with a period that is due and neither kept nor let off. */
const OPEN = {
  name: 'obligation-closing',
  text: `SELECT count(*)::int AS open FROM obligation o WHERE o.consortium_id = $1 AND (
      (o.status = 'PROPOSED' AND o.answer_by >= $2)
      OR (o.status IN ('AGREED', 'SUPERSEDED') AND EXISTS (SELECT 1 FROM obligation_window w
        WHERE w.consortium_id = $1 AND w.obligation_id = o.id AND w.due AND NOT w.kept AND w.waived_at IS NULL)))`,
};

const LAST = {
  name: 'obligation-last-verified',
  text: `SELECT c.id, v.verified_at AS at FROM unnest($1::uuid[]) AS c(id) JOIN LATERAL (
      SELECT verified_at FROM verification WHERE consortium_id = c.id AND withdrawn_at IS NULL ORDER BY verified_at DESC LIMIT 1) v ON true`,
};

/** What consortium asks of promises: how many are open before it is dissolved, and when something was last verified. */
@Injectable()
export class ClosingPromises implements ClosingCheck, FactSource, OnModuleInit {
  readonly kind = 'OBLIGATION';

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    @Optional() private readonly closing?: ClosingBook,
    @Optional() private readonly facts?: FactBook,
  ) {}

  onModuleInit(): void {
    this.closing?.register(this);
    this.facts?.register(this);
  }

  async count(consortiumId: string): Promise<number> {
    return (await this.db.read<{ open: number }>(OPEN, [consortiumId, businessDate(this.clock.now())]))[0]?.open ?? 0;
  }

  async lastVerified(consortiumIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.db.read<{ id: string; at: Date }>(LAST, [consortiumIds]);
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}
