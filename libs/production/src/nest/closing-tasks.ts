import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { ClosingBook, type ClosingCheck } from '#libs/consortium/contract';
import { Db } from '#libs/platform';

const AT_WORK = {
  name: 'production-closing',
  text: `SELECT count(DISTINCT s.student_id)::int AS students FROM task t JOIN task_seat s ON s.consortium_id = t.consortium_id AND s.task_id = t.id
    WHERE t.consortium_id = $1 AND t.number IS NOT NULL AND t.status IN ('AWARDED', 'STAFFED', 'IN_PROGRESS', 'DELIVERED', 'REWORK')`,
};

/** Students with a place in a task that is not over: while there is one, a consortium is not dissolved. */
@Injectable()
export class ClosingTasks implements ClosingCheck, OnModuleInit {
  readonly kind = 'STUDENT';

  constructor(
    private readonly db: Db,
    @Optional() private readonly closing?: ClosingBook,
  ) {}

  onModuleInit(): void {
    this.closing?.register(this);
  }

  async count(consortiumId: string): Promise<number> {
    return (await this.db.read<{ students: number }>(AT_WORK, [consortiumId]))[0]?.students ?? 0;
  }
}
