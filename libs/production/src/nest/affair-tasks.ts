import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { AffairsBook } from '#libs/identity/contract';
import { Db } from '#libs/platform';

const RUNNING = {
  name: 'production-affairs',
  text: `SELECT count(*)::int AS count FROM task WHERE (enterprise_id = $1 OR school_id = $1) AND number IS NOT NULL
    AND status IN ('PUBLISHED', 'AWARDED', 'STAFFED', 'IN_PROGRESS', 'DELIVERED', 'REWORK')`,
};

/** Tasks an organization has under way: counted before it is merged. */
@Injectable()
export class AffairTasks implements OnModuleInit {
  constructor(
    private readonly db: Db,
    @Optional() private readonly affairs?: AffairsBook,
  ) {}

  onModuleInit(): void {
    this.affairs?.register(async (organizationId) => {
      const count = (await this.db.read<{ count: number }>(RUNNING, [organizationId]))[0]?.count ?? 0;
      const zh = `${count} 个任务照常进行，由接收单位相同岗位的人员办完`;
      const en = `Tasks that go on, finished by those who hold the same posts at the other organization: ${count}`;
      return [{ code: 'production.tasks', count, words: { zh, en } }];
    });
  }
}
