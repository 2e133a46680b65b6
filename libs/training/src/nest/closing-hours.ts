import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { ClosingBook, type ClosingCheck } from '#libs/consortium/contract';
import { Db } from '#libs/platform';

const UNANSWERED = {
  name: 'training-closing',
  text: `SELECT count(*)::int AS hours FROM hours WHERE consortium_id = $1 AND status IN ('RUNNING', 'LOGGED', 'CONFIRMED')`,
};

/** Hours that run, or wait for the mentor or the school: while there are any, a consortium is not dissolved over them. */
@Injectable()
export class ClosingHours implements ClosingCheck, OnModuleInit {
  readonly kind = 'HOURS';

  constructor(
    private readonly db: Db,
    @Optional() private readonly closing?: ClosingBook,
  ) {}

  onModuleInit(): void {
    this.closing?.register(this);
  }

  async count(consortiumId: string): Promise<number> {
    return (await this.db.read<{ hours: number }>(UNANSWERED, [consortiumId]))[0]?.hours ?? 0;
  }
}
