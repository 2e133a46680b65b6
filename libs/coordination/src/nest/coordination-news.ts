import { shortNameSql } from '#libs/identity/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, businessDate } from '#libs/kernel';
import { Clock, Db, NewsBook, type NewsKind, type NewsRow } from '#libs/platform';

interface Row {
  readonly id: string;
  readonly consortiumId: string;
  readonly organizationId: string;
  readonly part: 'ADDRESSEE' | 'REQUESTER' | 'LEAD_SEAT';
  readonly leads: boolean;
  readonly answered: boolean;
  readonly status: 'OPEN' | 'ANSWERED' | 'CLOSED' | 'WITHDRAWN';
  readonly dueOn: string;
  readonly answerId: string | null;
  readonly reopened: number;
  readonly topic: { readonly zh: string; readonly en: string };
  readonly requester: string;
  readonly authority: string;
}

/** Everybody who has a part in a request: whom it is addressed to, who asked, and the lead seats. `dueOn` and `answerId`: their own, else the leading authority's. */
const PARTS = {
  name: 'coordination-news',
  text: `SELECT r.id, r.consortium_id AS "consortiumId", w.organization_id AS "organizationId", w.part, w.leads, w.answered, r.status, w.due_on AS "dueOn",
      l.answer_id AS "answerId", (SELECT count(*)::int FROM coordination_text x WHERE x.consortium_id = r.consortium_id AND x.request_id = r.id
        AND x.kind = 'REOPEN') AS reopened, t.names AS topic, ${shortNameSql('q')} AS requester, ${shortNameSql('g')} AS authority
    FROM coordination_request r JOIN coordination_topic t ON t.code = r.topic_code JOIN organization q ON q.id = r.requester_id
    JOIN coordination_addressee l ON l.consortium_id = r.consortium_id AND l.request_id = r.id AND l.role = 'LEAD' JOIN organization g ON g.id = l.organization_id
    CROSS JOIN LATERAL (
      SELECT a.organization_id, 'ADDRESSEE' AS part, a.role = 'LEAD' AS leads, a.answered_at IS NOT NULL AS answered, a.due_on FROM coordination_addressee a
        WHERE a.consortium_id = r.consortium_id AND a.request_id = r.id
      UNION ALL SELECT r.requester_id, 'REQUESTER', false, false, l.due_on
      UNION ALL SELECT s.organization_id, 'LEAD_SEAT', false, false, l.due_on FROM lead_seat s
        WHERE s.consortium_id = r.consortium_id AND s.organization_id <> r.requester_id) w
    WHERE r.id = ANY($1::uuid[])`,
};

/** Requests whose leading authority has let the day pass ($2 at the earliest). */
const OVERDUE = {
  name: 'coordination-news-overdue',
  text: `SELECT r.id FROM coordination_request r JOIN coordination_addressee l ON l.consortium_id = r.consortium_id AND l.request_id = r.id AND l.role = 'LEAD'
    WHERE r.status = 'OPEN' AND l.answered_at IS NULL AND l.due_on < $1::date AND l.due_on >= $2::date`,
};

/** What of coordination people are told: a request to answer, one that is overdue, and an answer that waits for a word. */
@Injectable()
export class CoordinationNews implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly book: NewsBook,
  ) {}

  readonly asked: NewsKind = {
    code: 'coordination.answer',
    group: 'turn',
    mark: 'promised',
    roles: ['DELEGATE'],
    outside: true,
    names: { zh: '一项协调事项等待答复', en: 'A request waits for an answer' },
    after: { 'coordination.asked': 'requestId', 'coordination.reopened': 'requestId' },
    about: async (ids) =>
      (await this.rows(ids, 'ADDRESSEE')).map((row) => ({
        ...placed(row, `${row.dueOn} ${row.reopened}`),
        open: ['OPEN', 'ANSWERED'].includes(row.status) && !row.answered,
        title: {
          zh: `${row.requester}请求协调：${row.topic.zh}，${row.dueOn} 前答复`,
          en: `${row.requester} asks: ${row.topic.en}, answer by ${row.dueOn}`,
        },
      })),
  };

  readonly answered: NewsKind = {
    code: 'coordination.confirm',
    group: 'outcome',
    mark: 'claimed',
    roles: ['DELEGATE', 'SECRETARY'],
    names: { zh: '一项协调事项有了答复', en: 'A request was answered' },
    after: { 'coordination.answered': 'requestId' },
    about: async (ids) =>
      (await this.rows(ids, 'REQUESTER')).map((row) => ({
        ...placed(row, row.answerId ?? ''),
        open: row.status === 'ANSWERED',
        title: {
          zh: `${row.authority}已答复：${row.topic.zh}，待确认是否解决`,
          en: `${row.authority} has answered: ${row.topic.en}. Is it settled?`,
        },
      })),
  };

  readonly overdue: NewsKind = {
    code: 'coordination.overdue',
    group: 'alarm',
    mark: 'overdue',
    roles: ['DELEGATE', 'SECRETARY', 'OVERSEER'],
    outside: true,
    groups: true,
    names: { zh: '一项协调事项逾期未答复', en: 'A request is overdue' },
    after: {},
    due: async (today) => (await this.db.read<{ id: string }>(OVERDUE, [today, addDays(today, -30)])).map(({ id }) => id),
    about: async (ids) => {
      const today = businessDate(this.clock.now());
      return (await this.rows(ids)).flatMap((row) =>
        row.part === 'ADDRESSEE' && !row.leads
          ? []
          : [
              {
                ...placed(row, row.dueOn),
                open: row.status === 'OPEN' && row.dueOn < today,
                title: {
                  zh: `${row.authority}逾期未答复${row.requester}：${row.topic.zh}（${row.dueOn} 到期）`,
                  en: `${row.authority} has not answered ${row.requester}: ${row.topic.en} (was due ${row.dueOn})`,
                },
              },
            ],
      );
    },
  };

  onModuleInit(): void {
    this.book.register(this.asked, this.answered, this.overdue);
  }

  private async rows(ids: readonly string[], part?: Row['part']): Promise<readonly Row[]> {
    const rows = await this.db.read<Row>(PARTS, [ids]);
    return part ? rows.filter((row) => row.part === part) : rows;
  }
}

const placed = ({ id, consortiumId, organizationId }: Row, occasion: string): Omit<NewsRow, 'open' | 'title'> => ({
  ...{ subjectId: id, consortiumId, organizationId, occasion },
  href: `/coordination/${id}`,
});
