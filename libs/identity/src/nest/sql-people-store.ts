import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { PeopleStore, type AccountChanges, type NewAccount, type PersonRow } from '../application/ports/people-store.js';

type Row = Omit<PersonRow, 'posts'> & { readonly posts: readonly (Omit<PersonRow['posts'][number], 'fromAt'> & { readonly fromAt: string })[] };

const SELECT = `
  SELECT n.id, n.version, n.name, n.erased_at AS "erasedAt", a.id AS "accountId", a.version AS "accountVersion", a.sign_in AS "signIn",
    a.password_hash AS "passwordHash", a.status, a.operator,
    coalesce((SELECT json_agg(json_build_object('id', p.id, 'organizationId', p.organization_id, 'role', p.role, 'fromAt', p.from_at) ORDER BY p.id)
      FROM post p WHERE p.person_id = n.id AND p.to_at IS NULL), '[]') AS posts
  FROM person n JOIN account a ON a.person_id = n.id`;

const BY_PERSON = { name: 'person-find', text: `${SELECT} WHERE n.id = $1` };
const BY_ACCOUNT = { name: 'person-find-by-account', text: `${SELECT} WHERE a.id = $1` };

const OPEN = `
  INSERT INTO account (id, version, person_id, sign_in, password_hash, status, operator, locale, created_at)
  VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`;

@Injectable()
export class SqlPeopleStore extends PeopleStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async find(personId: string): Promise<PersonRow | null> {
    return view((await this.db.read<Row>(BY_PERSON, [personId]))[0]);
  }

  async findByAccount(accountId: string): Promise<PersonRow | null> {
    return view((await this.db.read<Row>(BY_ACCOUNT, [accountId]))[0]);
  }

  async open(a: NewAccount): Promise<boolean> {
    await this.db.query('INSERT INTO person (id, version, name, created_at) VALUES ($1, 1, $2, $3)', [a.personId, a.name, a.at]);
    const opened = await this.db.query(OPEN, [a.accountId, a.personId, a.signIn, a.passwordHash, a.status, a.operator, a.locale, a.at]);
    return opened.length > 0;
  }

  async signInTaken(signIn: string, exceptAccountId: string | null): Promise<boolean> {
    const rows = await this.db.query('SELECT 1 FROM account WHERE lower(sign_in) = lower($1) AND id IS DISTINCT FROM $2', [signIn, exceptAccountId]);
    return rows.length > 0;
  }

  changeAccount(accountId: string, version: number, changes: AccountChanges): Promise<number> {
    return this.rows.update('account', { id: accountId }, version, { ...changes });
  }

  erase(personId: string, version: number, at: Date): Promise<number> {
    return this.rows.update('person', { id: personId }, version, { name: '', erasedAt: at });
  }
}

const view = (row: Row | undefined): PersonRow | null =>
  row ? { ...row, posts: row.posts.map((post) => ({ ...post, fromAt: new Date(post.fromAt) })) } : null;
