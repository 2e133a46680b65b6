import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db, NewsBook, type NewsKind, type NewsRow } from '#libs/platform';
import { inTurnSql } from './agreement-rows.js';

interface Row extends Pick<NewsRow, 'consortiumId' | 'organizationId' | 'open'> {
  readonly id: string;
  readonly number: string;
  readonly hash: string;
}

/** The parties of agreements, with whether the present text waits for their signature. */
const TO_SIGN = {
  name: 'benefit-news-to-sign',
  text: `SELECT DISTINCT a.id, a.number, a.hash, a.consortium_id AS "consortiumId", p.organization_id AS "organizationId",
      a.status = 'OPEN' AND ${inTurnSql('a', 'p.organization_id')} AS open
    FROM agreement a JOIN agreement_party p ON p.consortium_id = a.consortium_id AND p.agreement_id = a.id WHERE a.id = ANY($1::uuid[])`,
};

/** The other parties of an agreement one has refused. */
const REFUSED = {
  name: 'benefit-news-refused',
  text: `SELECT DISTINCT a.id, a.number, r.hash, a.consortium_id AS "consortiumId", p.organization_id AS "organizationId", a.status = 'REFUSED' AND r.hash = a.hash AS open
    FROM agreement a JOIN agreement_refusal r ON r.consortium_id = a.consortium_id AND r.agreement_id = a.id
    JOIN agreement_party p ON p.consortium_id = a.consortium_id AND p.agreement_id = a.id AND p.organization_id <> r.organization_id
    WHERE a.id = ANY($1::uuid[])`,
};

/** What of agreements people are told: a text to sign, and that one of the parties has refused it; each text once. */
@Injectable()
export class AgreementNews implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly book: NewsBook,
  ) {}

  readonly toSign: NewsKind = {
    code: 'benefit.sign-agreement',
    group: 'turn',
    mark: 'promised',
    roles: ['DELEGATE'],
    names: { zh: '一份收益分配协议等待签署', en: 'An agreement waits to be signed' },
    after: { 'agreement.drafted': 'agreementId', 'agreement.revised': 'agreementId', 'agreement.signed': 'agreementId' },
    about: async (ids) =>
      (await this.db.read<Row>(TO_SIGN, [ids])).map((row) =>
        toNews(row, { zh: `协议待签署：${row.number}`, en: `Agreement to sign: ${row.number}` }),
      ),
  };

  readonly refused: NewsKind = {
    code: 'benefit.agreement-refused',
    group: 'outcome',
    mark: 'overdue',
    roles: ['DELEGATE'],
    names: { zh: '一份收益分配协议被拒签', en: 'An agreement was refused' },
    after: { 'agreement.refused': 'agreementId' },
    about: async (ids) =>
      (await this.db.read<Row>(REFUSED, [ids])).map((row) =>
        toNews(row, { zh: `协议被拒签：${row.number}`, en: `Agreement refused: ${row.number}` }),
      ),
  };

  onModuleInit(): void {
    for (const kind of [this.toSign, this.refused]) this.book.register(kind);
  }
}

const toNews = ({ id, number: _number, hash, ...row }: Row, title: NewsRow['title']): NewsRow => ({
  ...row,
  subjectId: id,
  occasion: hash,
  title,
  href: `/agreements/${id}`,
});
