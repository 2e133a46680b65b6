import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { ExhibitBook, type Exhibit, type ExhibitSource } from '#libs/obligation/contract';
import { Db } from '#libs/platform';
import { taskNumber } from '../domain/task.js';

const ACCEPTED = `SELECT t.id, t.number, t.title, (t.accepted_at AT TIME ZONE 'Asia/Shanghai')::date::text AS on, t.enterprise_id AS "enterpriseId", t.school_id AS "schoolId"
  FROM task t WHERE t.consortium_id = $1 AND t.accepted_at IS NOT NULL`;
const NEWEST = {
  name: 'production-exhibits-newest',
  text: `${ACCEPTED} AND (t.enterprise_id = $2 OR t.school_id = $2) ORDER BY t.accepted_at DESC, t.id DESC LIMIT $3`,
};
const FIND = { name: 'production-exhibits', text: `${ACCEPTED} AND t.id = ANY($2::uuid[])` };

interface Row {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly on: string;
  readonly enterpriseId: string;
  readonly schoolId: string;
}

/** Accepted tasks, as evidence of what else was promised. */
@Injectable()
export class TaskExhibits implements ExhibitSource, OnModuleInit {
  readonly kind = 'TASK';

  constructor(
    private readonly db: Db,
    @Optional() private readonly book?: ExhibitBook,
  ) {}

  onModuleInit(): void {
    this.book?.register(this);
  }

  async newest(consortiumId: string, organizationId: string, limit: number): Promise<readonly Exhibit[]> {
    return (await this.db.read<Row>(NEWEST, [consortiumId, organizationId, limit])).map(exhibitOf);
  }

  async find(consortiumId: string, ids: readonly string[]): Promise<readonly Exhibit[]> {
    return (await this.db.read<Row>(FIND, [consortiumId, ids])).map(exhibitOf);
  }
}

const exhibitOf = ({ id, number, title, on, enterpriseId, schoolId }: Row): Exhibit => ({
  kind: 'TASK',
  id,
  names: { zh: `已验收任务 ${taskNumber(number)} ${title}`, en: `Accepted task ${taskNumber(number)} ${title}` },
  on,
  href: `/tasks/${id}`,
  sides: [enterpriseId, schoolId],
  // A published task is read by all staff of the consortium.
  outside: null,
});
