import { shortNameSql } from '#libs/identity/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays } from '#libs/kernel';
import { Db, NewsBook, type NewsKind, type NewsRow } from '#libs/platform';
import { numberOf } from '../application/naming.js';
import { arbiterRoles } from '../permissions.js';
import { DEFINITION } from './definition-sql.js';

interface Told {
  readonly subjectId: string;
  readonly consortiumId: string;
  readonly organizationId: string;
  readonly open: boolean;
}

interface AboutPromise extends Told {
  readonly obligationId: string;
  readonly number: number;
  readonly names: { readonly zh: string; readonly en: string };
  readonly obligor: string;
}

const DISPUTES = {
  name: 'obligation-news-disputes',
  text: `SELECT x.claim_id AS "subjectId", x.consortium_id AS "consortiumId", x.arbiter_id AS "organizationId", x.ruled_at IS NULL AS open,
      o.id AS "obligationId", o.number, d.definition -> 'names' AS names, ${shortNameSql('g')} AS obligor
    FROM obligation_dispute x JOIN obligation o ON o.consortium_id = x.consortium_id AND o.id = x.obligation_id
    ${DEFINITION} JOIN organization g ON g.id = o.obligor_id WHERE x.claim_id = ANY($1::uuid[])`,
};

const SAMPLES = {
  name: 'obligation-news-samples',
  text: `SELECT s.id AS "subjectId", s.consortium_id AS "consortiumId", i.checker_id AS "organizationId", s.month, s.due_on AS "dueOn",
      bool_or(i.outcome IS NULL) AS open, count(*)::int AS items
    FROM spot_check s JOIN spot_check_item i ON i.consortium_id = s.consortium_id AND i.check_id = s.id
    WHERE s.id = ANY($1::uuid[]) GROUP BY s.id, i.checker_id`,
};

/** The last day of grace: domain/breach.ts. */
const GRACE_ENDS = 'coalesce(w.extended_to, w.ends_on) + w.grace_days';

/** Windows broken lately: $1 today, $2 the earliest day of grace spoken of, $3 the earliest day waited for, which the index begins with. */
const BROKEN = {
  name: 'obligation-news-broken',
  text: `SELECT w.id FROM consortium c JOIN obligation_window w ON w.consortium_id = c.id AND NOT w.kept AND w.due
      AND coalesce(w.extended_to, w.ends_on) BETWEEN $3::date AND $1::date AND ${GRACE_ENDS} < $1::date AND ${GRACE_ENDS} >= $2::date
    WHERE c.status = 'ACTIVE'`,
};

const BREACHES = {
  name: 'obligation-news-breaches',
  text: `SELECT w.id AS "subjectId", w.consortium_id AS "consortiumId", side.id AS "organizationId", NOT w.kept AND w.due AND o.status IN ('AGREED', 'SUPERSEDED') AS open, o.id AS "obligationId",
      o.number, d.definition -> 'names' AS names, ${shortNameSql('g')} AS obligor, ${GRACE_ENDS} AS "graceEnds"
    FROM obligation_window w JOIN obligation o ON o.consortium_id = w.consortium_id AND o.id = w.obligation_id
    ${DEFINITION} JOIN organization g ON g.id = w.obligor_id CROSS JOIN LATERAL (VALUES (w.obligor_id), (w.beneficiary_id)) AS side(id)
    WHERE w.id = ANY($1::uuid[])`,
};

/** What of promises people are told beside the ladder: a dispute to rule on, a sample to look at, a promise that is broken. */
@Injectable()
export class ObligationNews implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly book: NewsBook,
  ) {}

  readonly toRule: NewsKind = {
    code: 'obligation.rule',
    group: 'turn',
    mark: 'claimed',
    roles: arbiterRoles,
    outside: true,
    names: { zh: '一项争议等待裁定', en: 'A dispute waits for a ruling' },
    after: { 'obligation.claim-disputed': 'claimId' },
    about: async (ids) =>
      (await this.db.read<AboutPromise>(DISPUTES, [ids])).map((row) => ({
        ...onLedger(row, 'disputed', '&at=verification'),
        title: { zh: `争议待裁定：${called(row).zh}（${row.obligor}的申报）`, en: `To be ruled on: ${called(row).en} (claim of ${row.obligor})` },
      })),
  };

  readonly toCheck: NewsKind = {
    code: 'obligation.spot-check',
    group: 'turn',
    mark: 'verified',
    roles: arbiterRoles,
    outside: true,
    names: { zh: '抽查样本已抽出', en: 'A sample was drawn' },
    after: { 'obligation.sample-drawn': 'checkId' },
    about: async (ids) =>
      (await this.db.read<Told & { readonly month: string; readonly dueOn: string; readonly items: number }>(SAMPLES, [ids])).map(
        ({ month, dueOn, items, ...row }) => ({
          ...row,
          occasion: 'drawn',
          title: {
            zh: `抽查 ${month.slice(0, 7)} 的核验：${items} 项，${dueOn} 前`,
            en: `Check the sample of ${month.slice(0, 7)}: ${items} to look at by ${dueOn}`,
          },
          href: `/consortia/${row.consortiumId}/spot-checks?month=${row.subjectId}`,
        }),
      ),
  };

  readonly broken: NewsKind = {
    code: 'obligation.breach',
    group: 'alarm',
    mark: 'overdue',
    roles: ['DELEGATE'],
    names: { zh: '一项承诺已违约', en: 'A promise is broken' },
    after: {},
    due: async (today) => (await this.db.read<{ id: string }>(BROKEN, [today, addDays(today, -30), addDays(today, -121)])).map(({ id }) => id),
    about: async (ids) =>
      (await this.db.read<AboutPromise & { readonly graceEnds: string }>(BREACHES, [ids])).map((row) => ({
        ...onLedger(row, row.graceEnds, '&at=proof'),
        title: {
          zh: `${row.obligor}违约：${called(row).zh}，宽限期已过（${row.graceEnds}）`,
          en: `${row.obligor} has broken a promise: ${called(row).en}, its grace ended ${row.graceEnds}`,
        },
      })),
  };

  onModuleInit(): void {
    this.book.register(this.toRule, this.toCheck, this.broken);
  }
}

const called = ({ number, names }: AboutPromise) => ({ zh: `${numberOf(number)} ${names.zh}`, en: `${numberOf(number)} ${names.en}` });

const onLedger = (
  { subjectId, consortiumId, organizationId, open, obligationId }: AboutPromise,
  occasion: string,
  at: string,
): Omit<NewsRow, 'title'> => ({
  ...{ subjectId, consortiumId, organizationId, open, occasion },
  href: `/consortia/${consortiumId}/ledger?open=${obligationId}${at}`,
});
