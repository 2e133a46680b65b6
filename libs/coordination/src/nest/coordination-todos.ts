import { shortNameSql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { businessDate, holds, organizationsWhere, type Actor } from '#libs/kernel';
import type { Todo, TodoSource, Words } from '#libs/monitoring/contract';
import { Clock, Db } from '#libs/platform';

interface Waiting {
  readonly what: 'answer' | 'answer-for' | 'confirm' | 'waits' | 'escalated';
  readonly id: string;
  readonly topic: Words;
  readonly dueOn: string | null;
  readonly requester: string;
  readonly authority: string;
}

/**
 * $1 delegate of, $2 overseer at, $3 asks for (delegate, or secretary of the secretariat), $4 consortia it leads, $5 today. Each branch
 * starts from an index of what is open.
 */
const WAITING = {
  name: 'coordination-todos',
  text: `SELECT w.what, w.request_id AS id, t.names AS topic, w.due_on AS "dueOn", ${shortNameSql('q')} AS requester, ${shortNameSql('g')} AS authority FROM (
      (SELECT CASE WHEN a.organization_id = ANY($1::uuid[]) THEN 'answer' ELSE 'answer-for' END AS what, a.request_id, a.due_on, a.organization_id
        FROM coordination_addressee a JOIN coordination_request r ON r.consortium_id = a.consortium_id AND r.id = a.request_id AND r.status IN ('OPEN', 'ANSWERED')
        WHERE a.organization_id = ANY($1 || $2::uuid[]) AND a.answered_at IS NULL ORDER BY a.due_on LIMIT 50)
      UNION ALL
      (SELECT CASE WHEN r.status = 'ANSWERED' THEN 'confirm' ELSE 'waits' END, r.id, CASE WHEN r.status = 'OPEN' THEN l.due_on END, r.lead_id
        FROM coordination_request r JOIN coordination_addressee l ON l.consortium_id = r.consortium_id AND l.request_id = r.id AND l.role = 'LEAD'
        WHERE r.requester_id = ANY($3::uuid[]) AND r.status IN ('OPEN', 'ANSWERED') ORDER BY r.id LIMIT 50)
      UNION ALL
      (SELECT 'escalated', r.id, l.due_on, r.lead_id
        FROM unnest($4::uuid[]) AS led(id) JOIN coordination_request r ON r.consortium_id = led.id AND r.status = 'OPEN'
        JOIN coordination_addressee l ON l.consortium_id = r.consortium_id AND l.request_id = r.id AND l.role = 'LEAD'
        WHERE l.due_on < $5::date AND NOT r.requester_id = ANY($3) ORDER BY l.due_on LIMIT 50)) w
    JOIN coordination_request r ON r.id = w.request_id JOIN coordination_topic t ON t.code = r.topic_code
    JOIN organization q ON q.id = r.requester_id JOIN organization g ON g.id = w.organization_id ORDER BY w.due_on, w.request_id LIMIT 50`,
};

/** What of coordination waits for somebody: an answer, the word of who asked, and what the leads should know is overdue. */
@Injectable()
export class CoordinationTodos implements TodoSource {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const delegateOf = organizationsWhere(actor, 'DELEGATE');
    const overseesAt = organizationsWhere(actor, 'OVERSEER').filter((id) => !delegateOf.includes(id));
    const asksFor = organizationsWhere(actor, 'DELEGATE', 'SECRETARY');
    if (overseesAt.length + asksFor.length === 0) return [];
    const leads = actor.memberships.filter((one) => one.seat !== null && holds(actor, one.organizationId, 'DELEGATE')).map((one) => one.consortiumId);
    const today = businessDate(this.clock.now());
    const rows = await this.db.read<Waiting>(WAITING, [delegateOf, overseesAt, asksFor, leads, today]);
    return rows.map((row) => {
      const overdue = row.dueOn !== null && row.dueOn < today;
      const { mark = 'promised', ...told } = said[row.what](row);
      return { ...told, code: `coordination.${row.what}`, href: `/coordination/${row.id}`, dueOn: row.dueOn, mark: overdue ? 'overdue' : mark };
    });
  }
}

type Said = Pick<Todo, 'title' | 'consequence' | 'waitsFor'> & { readonly mark?: Todo['mark'] };

const said: Readonly<Record<Waiting['what'], (row: Waiting) => Said>> = {
  answer: ({ topic, requester }) => ({
    title: { zh: `答复${requester}：${topic.zh}`, en: `Answer ${requester}: ${topic.en}` },
    consequence: { zh: '逾期不答，牵头单位会看到，计入按期办结率', en: 'Overdue, the leads see it, and it counts in the share closed in time' },
    waitsFor: 'me',
  }),
  'answer-for': ({ topic, requester, authority }) => ({
    title: { zh: `等待${authority}答复${requester}：${topic.zh}`, en: `Waiting for ${authority} to answer ${requester}: ${topic.en}` },
    consequence: { zh: '答复由本单位代表作出，督导人员只看不办', en: 'A delegate of the authority answers; an overseer reads only' },
    waitsFor: 'other',
  }),
  confirm: ({ topic, authority }) => ({
    title: { zh: `确认${authority}的答复：${topic.zh}`, en: `Judge the answer of ${authority}: ${topic.en}` },
    consequence: {
      zh: '确认解决才算办结；没有解决就退回并说明',
      en: 'It is closed only once you confirm; if it is not settled, reopen it and say why',
    },
    waitsFor: 'me',
    mark: 'claimed',
  }),
  waits: ({ topic, authority }) => ({
    title: { zh: `等待${authority}答复：${topic.zh}`, en: `Waiting for ${authority} to answer: ${topic.en}` },
    consequence: { zh: '期限按工作日计，未扣除法定节假日', en: 'Its date counts working days; public holidays are not taken out' },
    waitsFor: 'other',
  }),
  escalated: ({ topic, requester, authority }) => ({
    title: { zh: `${authority}逾期未答复${requester}：${topic.zh}`, en: `${authority} has not answered ${requester}: ${topic.en}` },
    consequence: { zh: '请组长出面协调', en: 'The leads are asked to step in' },
    waitsFor: 'other',
  }),
};
