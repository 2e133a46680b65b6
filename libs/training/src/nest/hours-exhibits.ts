import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { ExhibitBook, type Exhibit, type ExhibitSource } from '#libs/obligation/contract';
import { Db } from '#libs/platform';

/** A batch of credits with its task, as each interval of it names the task. */
const CREDITED = `SELECT b.id, b.task_id AS "taskId", b.minutes, (b.decided_at AT TIME ZONE 'Asia/Shanghai')::date::text AS on, b.organization_id AS "schoolId",
    h.enterprise_id AS "enterpriseId", h.task_number AS "taskNumber"
  FROM hours_batch b JOIN LATERAL (SELECT enterprise_id, task_number FROM hours WHERE organization_id = b.organization_id AND task_id = b.task_id LIMIT 1) h ON true
  WHERE b.consortium_id = $1 AND b.kind = 'CREDITED' AND b.counts`;
const NEWEST = {
  name: 'training-exhibits-newest',
  text: `${CREDITED} AND (b.organization_id = $2 OR h.enterprise_id = $2) ORDER BY b.id DESC LIMIT $3`,
};
const FIND = { name: 'training-exhibits', text: `${CREDITED} AND b.id = ANY($2::uuid[])` };

interface Row {
  readonly id: string;
  readonly taskId: string;
  readonly taskNumber: string;
  readonly minutes: number;
  readonly on: string;
  readonly schoolId: string;
  readonly enterpriseId: string;
}

/** Credited hours, as evidence of what else was promised: how many on which task, and nobody's name. */
@Injectable()
export class HoursExhibits implements ExhibitSource, OnModuleInit {
  readonly kind = 'HOURS';

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

/** Tenths of an hour, so that no minute is told away by more than three. */
const hoursText = (minutes: number): string => String(Math.round(minutes / 6) / 10);

function exhibitOf({ id, taskId, taskNumber, minutes, on, schoolId, enterpriseId }: Row): Exhibit {
  const names = {
    zh: `已认定工时 ${hoursText(minutes)} 小时 ${taskNumber}`,
    en: `Credited hours ${hoursText(minutes)} h ${taskNumber}`,
  };
  const sides = [enterpriseId, schoolId];
  // Whose hours they are stands on a page of the two sides; others are led to the task.
  return { kind: 'HOURS', id, names, on, href: `/tasks/${taskId}/hours`, sides, outside: { names, href: `/tasks/${taskId}` } };
}
