import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { ClosingBook, type ClosingCheck } from '#libs/consortium/contract';
import { Db } from '#libs/platform';

/**
 * Statements that are issued and not settled, or open over work or evidence that stands in them; accepted work that waits for an
 * agreement; and pay a student has not answered.
 */
const OWED = {
  name: 'benefit-closing',
  text: `SELECT ((SELECT count(*) FROM statement s WHERE s.consortium_id = $1 AND (s.status = 'ISSUED' OR (s.status = 'OPEN' AND (
          EXISTS (SELECT 1 FROM statement_line l WHERE l.consortium_id = $1 AND l.statement_id = s.id
            GROUP BY l.task_id HAVING sum(CASE l.kind WHEN 'ACCEPTED' THEN 1 ELSE -1 END) <> 0)
          OR EXISTS (SELECT 1 FROM statement_entry e WHERE e.consortium_id = $1 AND e.statement_id = s.id AND e.status <> 'RETURNED')))))
      + (SELECT count(*) FROM settleable_task w WHERE w.consortium_id = $1 AND w.status = 'WAITING')
      + (SELECT count(*) FROM pay p WHERE p.consortium_id = $1 AND p.status = 'RECORDED'))::int AS owed`,
};

/** Money that somebody still owes somebody: while there is any, a consortium is not dissolved. */
@Injectable()
export class ClosingStatements implements ClosingCheck, OnModuleInit {
  readonly kind = 'BALANCE';

  constructor(
    private readonly db: Db,
    @Optional() private readonly closing?: ClosingBook,
  ) {}

  onModuleInit(): void {
    this.closing?.register(this);
  }

  async count(consortiumId: string): Promise<number> {
    return (await this.db.read<{ owed: number }>(OWED, [consortiumId]))[0]?.owed ?? 0;
  }
}
