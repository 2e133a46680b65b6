import { Injectable } from '@nestjs/common';
import { businessDate, consortiaOf, holds, missing, organizationsWhere, staffRoles, type Actor } from '#libs/kernel';
import { partySql, PersonDirectory } from '#libs/identity/contract';
import { AccessLog, Clock, Db, page, readCursor } from '#libs/platform';
import type { ExpertItem, ExpertRequestView, ExpertsView } from '../contract.js';
import { codesOf } from '../domain/entry.js';
import { ReportedHours } from './reported-hours.js';

type Row = Omit<ExpertItem, 'name' | 'verifiedMinutes' | 'self' | 'consentedAt'> & { readonly consentedAt: Date | null };
type RequestRow = Omit<ExpertRequestView, 'expert' | 'askedAt' | 'answeredAt'> & {
  readonly expertId: string;
  readonly personId: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
};

const SELECT = `SELECT x.id, x.version, x.person_id AS "personId", ${partySql('o')} AS organization, x.kind, x.fields, x.about,
    x.hours_per_month AS "hoursPerMonth", x.from_on::text AS "from", x.until_on::text AS until, x.state, x.consented_at AS "consentedAt"
  FROM expert x JOIN organization o ON o.id = x.organization_id`;

/** Shown with consent, still at work there, and no student anywhere. */
const SHOWN = `x.state = 'SHOWN' AND EXISTS (SELECT 1 FROM post p WHERE p.person_id = x.person_id AND p.organization_id = x.organization_id AND p.to_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM post p WHERE p.person_id = x.person_id AND p.role = 'STUDENT' AND p.to_at IS NULL)`;

const REQUESTS = {
  name: 'expert-requests',
  text: `SELECT r.id, r.version, r.consortium_id AS "consortiumId", r.expert_id AS "expertId", x.person_id AS "personId",
      ${partySql('w')} AS owner, ${partySql('a')} AS asker,
      r.what, r.hours, r.by_on::text AS "by", r.state, r.asked_at AS "askedAt", r.reason, r.answered_at AS "answeredAt"
    FROM expert_request r JOIN expert x ON x.organization_id = r.owner_id AND x.id = r.expert_id JOIN organization w ON w.id = r.owner_id JOIN organization a ON a.id = r.asker_id
    WHERE r.consortium_id = $1 AND (r.owner_id = ANY($2::uuid[]) OR r.asker_id = ANY($3::uuid[])) ORDER BY r.id DESC LIMIT 100`,
};

/** Experts as somebody may see them. These are people: who looked is logged. */
@Injectable()
export class ExpertReader {
  constructor(
    private readonly db: Db,
    private readonly people: PersonDirectory,
    private readonly hours: ReportedHours,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
  ) {}

  /** Those of the members of a consortium, the newest entry first; with a word: whose field, or whose text, holds it. */
  async ofConsortium(actor: Actor, consortiumId: string, { q, after, limit }: { q?: string; after?: string; limit: number }): Promise<ExpertsView> {
    if (!consortiaOf(actor, ...staffRoles).includes(consortiumId)) throw missing();
    const [from = null] = readCursor(after) ?? [];
    const [word = null] = codesOf([q ?? '']);
    const rows = await this.db.query<Row>(
      `${SELECT} JOIN membership m ON m.consortium_id = $1 AND m.organization_id = x.organization_id AND m.status IN ('LEADING', 'ACTIVE', 'SUSPENDED')
       WHERE ${SHOWN} AND (x.until_on IS NULL OR x.until_on >= $2) AND ($3::uuid IS NULL OR x.id < $3)
         AND ($4::text IS NULL OR $4 = ANY(x.fields) OR position($4 IN lower(array_to_string(x.fields, ' ') || ' ' || x.about)) > 0)
       ORDER BY x.id DESC LIMIT $5`,
      [consortiumId, businessDate(this.clock.now()), from, word, limit + 1],
    );
    await this.accessLog.record({ actor, action: 'read', subject: 'Expert', subjectId: consortiumId, outcome: 'allowed' });
    const { items, next } = page(
      rows,
      limit,
      (row) => [row.id],
      (row) => row,
    );
    return { items: [...(await this.items(actor, items))], next };
  }

  /** The reader's own entry, and those of the organizations the reader manages. */
  async kept(actor: Actor): Promise<ExpertsView> {
    const managed = organizationsWhere(actor, 'DELEGATE', 'ADMINISTRATOR');
    const rows = await this.db.query<Row>(
      `${SELECT} WHERE x.state <> 'ENDED' AND (x.person_id = $1 OR x.organization_id = ANY($2::uuid[])) ORDER BY x.id DESC LIMIT 200`,
      [actor.personId, managed],
    );
    return { items: [...(await this.items(actor, rows))], next: null };
  }

  /** Asked of the organizations the reader manages, or asked by those the reader keeps lists for. */
  async requests(actor: Actor, consortiumId: string, keepers: readonly string[]): Promise<readonly ExpertRequestView[]> {
    if (!consortiaOf(actor, ...staffRoles).includes(consortiumId)) throw missing();
    const members = actor.memberships.filter((m) => m.consortiumId === consortiumId).map((m) => m.organizationId);
    const owners = members.filter((id) => holds(actor, id, 'DELEGATE', 'ADMINISTRATOR'));
    const askers = members.filter((id) => keepers.includes(id));
    const rows = await this.db.read<RequestRow>(REQUESTS, [consortiumId, owners, askers]);
    const names = await this.people.names(rows.map(({ personId }) => personId));
    return rows.map(({ expertId, personId, askedAt, answeredAt, ...row }) => ({
      ...row,
      expert: { id: expertId, name: names.get(personId) ?? '—' },
      askedAt: askedAt.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
    }));
  }

  private async items(actor: Actor, rows: readonly Row[]): Promise<readonly ExpertItem[]> {
    const ids = rows.map(({ personId }) => personId);
    const [names, hours] = [await this.people.names(ids), await this.hours.of(ids)];
    return rows.map((row) => ({
      ...row,
      name: names.get(row.personId) ?? '—',
      verifiedMinutes: hours.get(row.personId) ?? null,
      self: row.personId === actor.personId,
      consentedAt: row.consentedAt?.toISOString() ?? null,
    }));
  }
}
