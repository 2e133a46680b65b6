import { shortNameSql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import type { Todo, Words } from '#libs/monitoring/contract';
import { Db, type Statement } from '#libs/platform';
import { numberOf } from '../application/naming.js';
import type { Seats } from '../application/ports/ledger-reader.js';
import { DEFINITION } from './definition-sql.js';

interface Row {
  readonly kind: 'answer' | 'waits' | 'overdue' | 'owed-overdue' | 'verify' | 'verify-overdue' | 'waive' | 'rule';
  readonly consortiumId: string;
  readonly obligationId: string;
  readonly number: number;
  readonly names: Words;
  readonly other: string;
  readonly dueOn: string;
}

const MOST = 50;

/** Per pair of consortium and organization: proposals to answer, own proposals that wait, and promises past their end on either side. */
const WAITING = {
  name: 'obligation-todos',
  text: `SELECT DISTINCT ON (l.due_on, l.row_id, l.kind) l.kind, o.consortium_id AS "consortiumId", o.id AS "obligationId", o.number, d.definition -> 'names' AS names,
      ${shortNameSql('g')} AS other, l.due_on AS "dueOn"
    FROM unnest($1::uuid[], $2::uuid[]) AS mine(consortium_id, organization_id) CROSS JOIN LATERAL (
      (SELECT 'answer' AS kind, t.row_id, t.obligation_id, t.due_on FROM obligation_turn t
       WHERE t.consortium_id = mine.consortium_id AND t.organization_id = mine.organization_id AND t.reason = 'AGREE' ORDER BY t.due_on, t.row_id LIMIT ${MOST})
      UNION ALL
      (SELECT 'waive', t.row_id, t.obligation_id, t.due_on FROM obligation_turn t
       WHERE t.consortium_id = mine.consortium_id AND t.organization_id = mine.organization_id AND t.reason = 'WAIVE' ORDER BY t.due_on, t.row_id LIMIT ${MOST})
      UNION ALL
      (SELECT 'waits', o.id, o.id, o.answer_by FROM obligation o
       WHERE o.consortium_id = mine.consortium_id AND o.status = 'PROPOSED' AND o.proposed_by_id = mine.organization_id ORDER BY o.answer_by, o.id LIMIT ${MOST})
      UNION ALL
      (SELECT 'overdue', w.id, w.obligation_id, coalesce(w.extended_to, w.ends_on) FROM obligation_window w
       WHERE w.consortium_id = mine.consortium_id AND w.obligor_id = mine.organization_id AND NOT w.kept AND w.due AND w.ends_on < $3::date AND coalesce(w.extended_to, w.ends_on) < $3::date ORDER BY w.ends_on, w.id LIMIT ${MOST})
      UNION ALL
      (SELECT 'owed-overdue', w.id, w.obligation_id, coalesce(w.extended_to, w.ends_on) FROM obligation_window w
       WHERE w.consortium_id = mine.consortium_id AND w.beneficiary_id = mine.organization_id AND NOT w.kept AND w.due AND w.ends_on < $3::date AND coalesce(w.extended_to, w.ends_on) < $3::date ORDER BY w.ends_on, w.id LIMIT ${MOST})) l
    JOIN obligation o ON o.id = l.obligation_id
    ${DEFINITION}
    JOIN organization g ON g.id = CASE WHEN o.obligor_id = mine.organization_id THEN o.beneficiary_id ELSE o.obligor_id END
    ORDER BY l.due_on, l.row_id, l.kind LIMIT ${MOST}`,
};

/** Claims that wait for the verification of these organizations, or for their ruling, one line per window. */
const VERIFIES = {
  name: 'obligation-todos-verify',
  text: `SELECT CASE WHEN t.reason = 'RULE' THEN 'rule' WHEN t.due_on < $3::date THEN 'verify-overdue' ELSE 'verify' END AS kind, o.consortium_id AS "consortiumId", o.id AS "obligationId", o.number,
      d.definition -> 'names' AS names, ${shortNameSql('g')} AS other, t.due_on AS "dueOn"
    FROM unnest($1::uuid[], $2::uuid[]) AS mine(consortium_id, organization_id)
    JOIN obligation_turn t ON t.consortium_id = mine.consortium_id AND t.organization_id = mine.organization_id AND t.reason IN ('VERIFY', 'RULE')
    JOIN obligation o ON o.id = t.obligation_id
    ${DEFINITION}
    JOIN organization g ON g.id = o.obligor_id ORDER BY t.due_on, t.row_id LIMIT ${MOST}`,
};

/** Which part of the promise's panel holds what can be done. */
const places: Readonly<Record<Row['kind'], string>> = {
  answer: '',
  waits: '',
  overdue: '&at=proof',
  'owed-overdue': '&at=proof',
  verify: '&at=verification',
  'verify-overdue': '&at=verification',
  waive: '&at=waivers',
  rule: '&at=verification',
};

type Told = Pick<Todo, 'title' | 'consequence' | 'mark' | 'waitsFor'>;

const said: Record<Row['kind'], (what: Words, other: string) => Told> = {
  answer: (what, other) => ({
    title: { zh: `答复承诺：${what.zh}（${other}）`, en: `Answer the promise: ${what.en} (${other})` },
    consequence: { zh: '不答复，承诺不生效，逾期计入我方', en: 'Unanswered, it does not bind, and the delay counts against us' },
    mark: 'promised',
    waitsFor: 'me',
  }),
  waits: (what, other) => ({
    title: { zh: `等待${other}答复：${what.zh}`, en: `Waiting for ${other} to answer: ${what.en}` },
    consequence: { zh: '对方同意后本期即开始', en: 'The current window begins when they agree' },
    mark: 'promised',
    waitsFor: 'other',
  }),
  overdue: (what, other) => ({
    title: { zh: `我方逾期未兑现：${what.zh}（欠${other}）`, en: `We are overdue: ${what.en} (owed to ${other})` },
    consequence: { zh: '我方这条腿按未兑现计', en: 'Our leg counts it as not kept' },
    mark: 'overdue',
    waitsFor: 'me',
  }),
  verify: (what, other) => ({
    title: { zh: `核验${other}的申报：${what.zh}`, en: `Verify the claim of ${other}: ${what.en}` },
    consequence: { zh: '到期不核验，计入我方', en: 'Unanswered by then, it counts against us' },
    mark: 'claimed',
    waitsFor: 'me',
  }),
  'verify-overdue': (what, other) => ({
    title: { zh: `逾期未核验${other}的申报：${what.zh}`, en: `Overdue: verify the claim of ${other}: ${what.en}` },
    consequence: { zh: '已计入我方；核验或退回后解除', en: 'It counts against us until we verify or reject it' },
    mark: 'overdue',
    waitsFor: 'me',
  }),
  waive: (what, other) => ({
    title: { zh: `答复豁免或变更：${what.zh}（${other}）`, en: `Answer a waiver or amendment: ${what.en} (${other})` },
    consequence: { zh: '不同意即不变', en: 'Nothing changes without our consent' },
    mark: 'promised',
    waitsFor: 'me',
  }),
  rule: (what, other) => ({
    title: { zh: `裁定争议：${what.zh}（${other}的申报）`, en: `Rule on a dispute: ${what.en} (claim of ${other})` },
    consequence: { zh: '裁定是终局的；之前数字不变', en: 'The ruling is final; until then no figure changes' },
    mark: 'claimed',
    waitsFor: 'me',
  }),
  'owed-overdue': (what, other) => ({
    title: { zh: `${other}逾期未兑现：${what.zh}`, en: `${other} is overdue: ${what.en}` },
    consequence: { zh: '对方这条腿按未兑现计', en: 'Their leg counts it as not kept' },
    mark: 'overdue',
    waitsFor: 'other',
  }),
};

/** What of the ledger waits for somebody. */
@Injectable()
export class ObligationTodos {
  constructor(private readonly db: Db) {}

  async read(seats: Seats, verifies: Seats, today: string): Promise<readonly Todo[]> {
    const rows = [...(await this.rows(VERIFIES, verifies, today)), ...(await this.rows(WAITING, seats, today))];
    return rows.map((row) => {
      const number = numberOf(row.number);
      const what = { zh: `${number} ${row.names.zh}`, en: `${number} ${row.names.en}` };
      return {
        code: `obligation.${row.kind}`,
        href: `/consortia/${row.consortiumId}/ledger?open=${row.obligationId}${places[row.kind]}`,
        dueOn: row.dueOn,
        ...said[row.kind](what, row.other),
      };
    });
  }

  private async rows(statement: Statement, seats: Seats, today: string): Promise<readonly Row[]> {
    if (seats.length === 0) return [];
    return this.db.read<Row>(statement, [seats.map((seat) => seat.consortiumId), seats.map((seat) => seat.organizationId), today]);
  }
}
