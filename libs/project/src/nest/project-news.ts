import { shortNameSql } from '#libs/identity/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db, NewsBook, type NewsKind, type NewsRow } from '#libs/platform';

interface Row {
  readonly id: string;
  readonly consortiumId: string;
  readonly organizationId: string;
  readonly status: 'PROPOSED' | 'ACTIVE' | 'ENDED' | 'DECLINED' | 'WITHDRAWN';
  readonly asked: boolean;
  readonly leads: boolean;
  readonly hash: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly lead: string;
}

const PARTIES = {
  name: 'project-news',
  text: `SELECT p.id, p.consortium_id AS "consortiumId", q.organization_id AS "organizationId", p.status, q.joined_hash IS NULL AS asked,
      q.organization_id = p.lead_id AS leads, p.hash, k.definition -> 'names' AS names, ${shortNameSql('l')} AS lead
    FROM project p JOIN project_party q ON q.consortium_id = p.consortium_id AND q.project_id = p.id
    JOIN project_kind k ON k.code = p.kind_code AND k.version = p.kind_version JOIN organization l ON l.id = p.lead_id WHERE p.id = ANY($1::uuid[])`,
};

/** What of projects people are told: that they are asked to join, and that a project begins or will not. */
@Injectable()
export class ProjectNews implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly book: NewsBook,
  ) {}

  readonly toJoin: NewsKind = {
    code: 'project.join',
    group: 'turn',
    mark: 'claimed',
    roles: ['DELEGATE'],
    names: { zh: '一个项目等待答复', en: 'A project waits for an answer' },
    after: { 'project.proposed': 'projectId' },
    about: async (ids) =>
      (await this.rows(ids)).map((row) => ({
        ...placed(row, row.hash),
        open: row.status === 'PROPOSED' && row.asked,
        title: { zh: `${row.lead}邀请加入项目（${row.names.zh}）`, en: `${row.lead} asks you to join a project (${row.names.en})` },
      })),
  };

  readonly answered: NewsKind = {
    code: 'project.answered',
    group: 'outcome',
    mark: 'promised',
    roles: ['DELEGATE'],
    names: { zh: '一个项目有了答复', en: 'A project was answered' },
    after: { 'project.joined': 'projectId', 'project.declined': 'projectId' },
    about: async (ids) => (await this.rows(ids)).map((row) => ({ ...placed(row, row.status), ...outcomeOf(row) })),
  };

  onModuleInit(): void {
    this.book.register(this.toJoin, this.answered);
  }

  private rows(ids: readonly string[]): Promise<readonly Row[]> {
    return this.db.read<Row>(PARTIES, [ids]);
  }
}

const placed = ({ id, consortiumId, organizationId }: Row, occasion: string): Omit<NewsRow, 'open' | 'title'> => ({
  ...{ subjectId: id, consortiumId, organizationId, occasion },
  href: `/projects/${id}`,
});

/** All hear that it begins; that one will not take part, who proposed it. */
function outcomeOf({ status, leads, names, lead }: Row): Pick<NewsRow, 'open' | 'title'> {
  if (status === 'DECLINED') {
    const title = {
      zh: `有单位不加入，${lead}的项目未成立（${names.zh}）`,
      en: `One will not join: the project of ${lead} does not begin (${names.en})`,
    };
    return { open: leads, title };
  }
  const title = { zh: `各方都已加入，${lead}的项目已开始（${names.zh}）`, en: `All have joined: the project of ${lead} has begun (${names.en})` };
  return { open: status === 'ACTIVE', title };
}
