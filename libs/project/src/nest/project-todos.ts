import { shortNameSql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { addDays, businessDate, organizationsWhere, type Actor } from '#libs/kernel';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { Clock, Db } from '#libs/platform';
import { PROMISE_WITHIN_DAYS } from '../domain/decide-promise.js';
import { promisedLines } from './promised-lines-sql.js';

interface Waiting {
  readonly what: 'join' | 'waits' | 'prove' | 'verify' | 'promise' | 'end';
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly other: string | null;
  readonly activeOn: string | null;
  readonly endsOn: string;
  readonly missing: number;
}

/**
 * $1 delegate of, $2 today, $3 the day before which all must have joined for its promises to be late. While a proof is unverified nobody
 * can promise, so nobody is late. Each branch starts from the parties or the open projects of the organizations asked about.
 */
const WAITING = {
  name: 'project-todos',
  text: `SELECT DISTINCT w.what, p.id, p.title, ${shortNameSql('l')} AS lead, ${shortNameSql('g')} AS other, (p.active_at AT TIME ZONE 'Asia/Shanghai')::date AS "activeOn",
      p.ends_on AS "endsOn", jsonb_array_length(k.definition -> 'lines') - ${promisedLines('p')} AS missing
    FROM (
      SELECT 'join' AS what, q.project_id, NULL::uuid AS other_id FROM project_party q
        JOIN project p ON p.consortium_id = q.consortium_id AND p.id = q.project_id AND p.status = 'PROPOSED'
        WHERE q.organization_id = ANY($1::uuid[]) AND q.joined_hash IS NULL
      UNION ALL
      SELECT 'waits', p.id, q.organization_id FROM project p
        JOIN project_party q ON q.consortium_id = p.consortium_id AND q.project_id = p.id AND q.joined_hash IS NULL
        WHERE p.lead_id = ANY($1) AND p.status = 'PROPOSED' AND NOT q.organization_id = ANY($1)
      UNION ALL
      SELECT 'prove', q.project_id, NULL FROM project_party q
        JOIN project p ON p.consortium_id = q.consortium_id AND p.id = q.project_id AND p.status IN ('PROPOSED', 'ACTIVE')
        JOIN project_kind k ON k.code = p.kind_code AND k.version = p.kind_version AND k.definition ->> 'proofOf' = q.side
        WHERE q.organization_id = ANY($1) AND NOT EXISTS (SELECT 1 FROM project_proof r WHERE r.consortium_id = p.consortium_id AND r.project_id = p.id)
      UNION ALL
      SELECT 'verify', q.project_id, r.organization_id FROM project_party q
        JOIN project p ON p.consortium_id = q.consortium_id AND p.id = q.project_id AND p.status IN ('PROPOSED', 'ACTIVE')
        JOIN project_proof r ON r.consortium_id = p.consortium_id AND r.project_id = p.id AND r.verified_at IS NULL
        JOIN project_party f ON f.consortium_id = r.consortium_id AND f.project_id = r.project_id AND f.organization_id = r.organization_id
        WHERE q.organization_id = ANY($1) AND q.side <> f.side
      UNION ALL
      SELECT 'promise', q.project_id, NULL FROM project_party q
        JOIN project p ON p.consortium_id = q.consortium_id AND p.id = q.project_id AND p.status = 'ACTIVE'
        JOIN project_kind k ON k.code = p.kind_code AND k.version = p.kind_version
        WHERE q.organization_id = ANY($1) AND q.side IS NOT NULL AND (p.active_at AT TIME ZONE 'Asia/Shanghai')::date < $3::date
          AND (k.definition ->> 'proofOf' IS NULL OR EXISTS (SELECT 1 FROM project_proof r
            WHERE r.consortium_id = p.consortium_id AND r.project_id = p.id AND r.verified_at IS NOT NULL))
          AND ${promisedLines('p')} < jsonb_array_length(k.definition -> 'lines')
      UNION ALL
      SELECT 'end', p.id, NULL FROM project p WHERE p.lead_id = ANY($1) AND p.status = 'ACTIVE' AND p.ends_on < $2::date) w
    JOIN project p ON p.id = w.project_id JOIN project_kind k ON k.code = p.kind_code AND k.version = p.kind_version
    JOIN organization l ON l.id = p.lead_id LEFT JOIN organization g ON g.id = w.other_id
    ORDER BY w.what, p.id LIMIT 50`,
};

/** What of projects waits for somebody: to be joined, to be promised for, to be ended. */
@Injectable()
export class ProjectTodos implements TodoSource {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const delegateOf = organizationsWhere(actor, 'DELEGATE');
    if (delegateOf.length === 0) return [];
    const today = businessDate(this.clock.now());
    const rows = await this.db.read<Waiting>(WAITING, [delegateOf, today, addDays(today, -PROMISE_WITHIN_DAYS)]);
    return rows.map((row) => ({ ...said[row.what](row), href: `/projects/${row.id}` }));
  }
}

type Said = Omit<Todo, 'href'>;

const said: Readonly<Record<Waiting['what'], (row: Waiting) => Said>> = {
  join: ({ title, lead }) => ({
    code: 'project.join',
    title: { zh: `${lead}邀请加入项目：${title}`, en: `${lead} asks you to join a project: ${title}` },
    consequence: { zh: '不答复不算同意；各方都加入后才开始', en: 'Silence is no consent; it begins once all have joined' },
    dueOn: null,
    mark: 'claimed',
    waitsFor: 'me',
  }),
  waits: ({ title, other }) => ({
    code: 'project.waits',
    title: { zh: `等待${other ?? ''}加入项目：${title}`, en: `Waiting for ${other ?? ''} to join a project: ${title}` },
    consequence: { zh: '少一家，项目就不开始', en: 'With one missing it does not begin' },
    dueOn: null,
    mark: 'claimed',
    waitsFor: 'other',
  }),
  prove: ({ title }) => ({
    code: 'project.prove',
    title: { zh: `提交企业出海证明：${title}`, en: `File the proof that your enterprise goes abroad: ${title}` },
    consequence: { zh: '院校核验之前，不能为项目登记承诺', en: 'Until a school has verified it no promise is made for the project' },
    dueOn: null,
    mark: 'promised',
    waitsFor: 'me',
  }),
  verify: ({ title, other }) => ({
    code: 'project.verify',
    title: { zh: `核验${other ?? ''}的出海证明：${title}`, en: `Verify the proof of ${other ?? ''}: ${title}` },
    consequence: { zh: '核验之前，不能为项目登记承诺', en: 'Until then no promise is made for the project' },
    dueOn: null,
    mark: 'claimed',
    waitsFor: 'me',
  }),
  promise: ({ title, missing, activeOn }) => ({
    code: 'project.promise',
    title: { zh: `项目还有 ${missing} 条义务未作承诺：${title}`, en: `${missing} obligations of a project have no promise yet: ${title}` },
    consequence: { zh: `各方加入后 ${PROMISE_WITHIN_DAYS} 天内应作出`, en: `They are due ${PROMISE_WITHIN_DAYS} days after all have joined` },
    dueOn: activeOn && addDays(activeOn, PROMISE_WITHIN_DAYS),
    mark: 'overdue',
    waitsFor: 'me',
  }),
  end: ({ title, endsOn }) => ({
    code: 'project.end',
    title: { zh: `项目已到期，请写明成果并结束：${title}`, en: `Over its time: say what came of it, and end ${title}` },
    consequence: { zh: '已作的承诺不随项目结束', en: 'The promises made for it stand' },
    dueOn: endsOn,
    mark: 'overdue',
    waitsFor: 'me',
  }),
};
