import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, businessDate } from '#libs/kernel';
import { Clock, Db, NewsBook, type NewsKind, type NewsRow } from '#libs/platform';
import type { Names } from '../contract.js';
import { vacancyOn } from '../domain/decide-seat.js';
import { lifeCycleOf, type ConsortiumKind } from '../domain/kind.js';

interface Row {
  readonly subjectId: string;
  readonly consortiumId: string;
  readonly organizationId: string;
  readonly vacant: boolean;
  readonly names: Names;
  readonly lifeCycle: ConsortiumKind['lifeCycle'] | null;
  readonly since: Date;
}

/** Days before its end on which a vacancy is spoken of once more, and after it. */
const NEAR = 7;
const LATE = 30;

/** Whether a holding (p) left its seat vacant until now. */
const VACANT = `NOT EXISTS (SELECT 1 FROM lead_seat l WHERE l.consortium_id = p.consortium_id AND l.seat = p.seat)
  AND NOT EXISTS (SELECT 1 FROM past_seat q WHERE q.consortium_id = p.consortium_id AND q.seat = p.seat AND q.until > p.until)`;

/** Holdings that ended, with whom it concerns: the leads that sit, and who holds the secretariat. */
const ENDED = {
  name: 'consortium-seat-news',
  text: `SELECT p.id AS "subjectId", p.consortium_id AS "consortiumId", w.organization_id AS "organizationId", c.status = 'ACTIVE' AND ${VACANT} AS vacant,
      p.until AS since, k.definition -> 'lifeCycle' AS "lifeCycle", coalesce((SELECT r -> 'names' FROM jsonb_array_elements(k.definition -> 'seats') r
        WHERE r ->> 'code' = p.seat), jsonb_build_object('zh', p.seat, 'en', p.seat)) AS names
    FROM past_seat p JOIN consortium c ON c.id = p.consortium_id JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version
    CROSS JOIN LATERAL (SELECT s.organization_id FROM lead_seat s WHERE s.consortium_id = c.id UNION SELECT c.secretariat_id) w WHERE p.id = ANY($1::uuid[])`,
};

const NOW_VACANT = {
  name: 'consortium-seat-news-vacant',
  text: `SELECT p.id FROM past_seat p JOIN consortium c ON c.id = p.consortium_id AND c.status = 'ACTIVE' WHERE ${VACANT}`,
};

/** That a lead seat is vacant, and once more when its time is nearly over and when it is. */
@Injectable()
export class SeatNews implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly book: NewsBook,
  ) {}

  private readonly shared = {
    group: 'alarm',
    roles: ['DELEGATE', 'SECRETARY'],
    groups: true,
  } as const satisfies Partial<NewsKind>;

  readonly vacated: NewsKind = {
    ...this.shared,
    code: 'consortium.seat-vacated',
    mark: 'promised',
    names: { zh: '牵头席位空缺', en: 'A lead seat is vacant' },
    after: { 'consortium.seat-vacated': 'pastSeatId' },
    about: async (ids) =>
      (await this.rows(ids)).map((row) => ({
        ...placed(row, 'vacated'),
        open: row.vacant,
        title: {
          zh: `牵头席位“${row.names.zh}”空缺，待补选；补选之前不能共同签署`,
          en: `The lead seat “${row.names.en}” is vacant; until it is filled nothing can be co-signed`,
        },
      })),
  };

  readonly ending: NewsKind = {
    ...this.shared,
    code: 'consortium.seat-overdue',
    mark: 'overdue',
    names: { zh: '席位空缺期限将到或已过', en: 'The time to fill a seat is nearly over, or over' },
    after: {},
    due: async () => (await this.db.read<{ id: string }>(NOW_VACANT, [])).map(({ id }) => id),
    about: async (ids) => (await this.rows(ids)).map((row) => this.endOf(row)),
  };

  onModuleInit(): void {
    this.book.register(this.vacated, this.ending);
  }

  private rows(ids: readonly string[]): Promise<readonly Row[]> {
    return this.db.read<Row>(ENDED, [ids]);
  }

  private endOf(row: Row): NewsRow {
    const today = businessDate(this.clock.now());
    const { fillBy, overdue } = vacancyOn(
      businessDate(row.since),
      lifeCycleOf(row.lifeCycle ? { lifeCycle: row.lifeCycle } : {}).seatVacancyDays,
      today,
    );
    const near = today >= addDays(fillBy, -NEAR) && today <= addDays(fillBy, LATE);
    const title = overdue
      ? { zh: `牵头席位“${row.names.zh}”已过补选期限（${fillBy}）`, en: `The time to fill the lead seat “${row.names.en}” has passed (${fillBy})` }
      : { zh: `牵头席位“${row.names.zh}”须在 ${fillBy} 前补选`, en: `The lead seat “${row.names.en}” is to be filled by ${fillBy}` };
    return { ...placed(row, overdue ? 'overdue' : 'near'), open: row.vacant && near, title };
  }
}

const placed = ({ subjectId, consortiumId, organizationId }: Row, occasion: string): Omit<NewsRow, 'open' | 'title'> => ({
  ...{ subjectId, consortiumId, organizationId, occasion },
  href: `/consortia/${consortiumId}/governance`,
});
