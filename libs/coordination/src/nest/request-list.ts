import { OrganizationDirectory, type NameOf } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { businessDate, organizationsWhere, type Actor } from '#libs/kernel';
import { Clock, Db, page, readCursor, type Page } from '#libs/platform';
import { CoordinationAccess } from '../application/coordination-access.js';
import { CoordinationStore } from '../application/ports/coordination-store.js';
import type { CoordinationItem, RequestFilter, SameView } from '../contract.js';
import { isSameMatter, type Matter } from '../domain/same-matter.js';

interface Row extends Omit<CoordinationItem, 'requester' | 'lead' | 'askedAt'> {
  readonly requesterId: string;
  readonly leadId: string;
  readonly askedAt: Date;
  readonly answer: string | null;
}

interface After {
  readonly after?: string;
  readonly limit: number;
}

const COLUMNS = `r.id, r.consortium_id AS "consortiumId", t.names AS topic, coalesce(x.text, '') AS text, r.status, l.due_on AS "dueOn", r.asked_at AS "askedAt",
    r.requester_id AS "requesterId", r.lead_id AS "leadId", r.in_time AS "inTime", r.reuses_id IS NOT NULL AS reused,
    (r.status IN ('OPEN', 'ANSWERED') AND EXISTS (SELECT 1 FROM coordination_addressee a WHERE a.consortium_id = r.consortium_id AND a.request_id = r.id
      AND a.answered_at IS NULL AND a.due_on < $1::date)) AS overdue`;

const FROM = `FROM coordination_request r JOIN coordination_topic t ON t.code = r.topic_code
    JOIN coordination_addressee l ON l.consortium_id = r.consortium_id AND l.request_id = r.id AND l.role = 'LEAD'
    LEFT JOIN LATERAL (SELECT text FROM coordination_text x WHERE x.consortium_id = r.consortium_id AND x.request_id = r.id AND x.kind = 'ASK' ORDER BY x.id LIMIT 1) x ON true`;

const WHERE: Readonly<Record<RequestFilter, string>> = {
  OPEN: `r.status IN ('OPEN', 'ANSWERED')`,
  OVERDUE: `r.status IN ('OPEN', 'ANSWERED') AND EXISTS (SELECT 1 FROM coordination_addressee a WHERE a.consortium_id = r.consortium_id AND a.request_id = r.id
    AND a.answered_at IS NULL AND a.due_on < $1::date)`,
  ENDED: `r.status IN ('CLOSED', 'WITHDRAWN')`,
  ALL: 'true',
};

const OF_CONSORTIUM = (filter: RequestFilter): string =>
  `SELECT ${COLUMNS} ${FROM} WHERE r.consortium_id = $2 AND ($3::uuid IS NULL OR r.id < $3) AND ${WHERE[filter]} ORDER BY r.id DESC LIMIT $4`;

const ADDRESSED = `SELECT ${COLUMNS} ${FROM} JOIN coordination_addressee mine ON mine.consortium_id = r.consortium_id AND mine.request_id = r.id
  WHERE mine.organization_id = ANY($2::uuid[]) AND ($3::uuid IS NULL OR r.id < $3) ORDER BY r.id DESC LIMIT $4`;

const SAME = `SELECT ${COLUMNS}, y.text AS answer ${FROM}
    LEFT JOIN coordination_text y ON y.consortium_id = l.consortium_id AND y.id = l.answer_id
  WHERE r.consortium_id = $2 AND r.id = ANY($3::uuid[]) ORDER BY r.id DESC`;

/** Requests as lists: of a consortium, of an authority, and those that asked the same. */
@Injectable()
export class RequestList {
  constructor(
    private readonly db: Db,
    private readonly access: CoordinationAccess,
    private readonly requests: CoordinationStore,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, consortiumId: string, filter: RequestFilter, { after, limit }: After): Promise<Page<CoordinationItem>> {
    await this.access.loadConsortiumFor(actor, consortiumId);
    const values = [this.today(), consortiumId, (readCursor(after) ?? [])[0] ?? null, limit + 1];
    return this.paged(await this.db.query<Row>(OF_CONSORTIUM(filter), values), limit);
  }

  /** What is addressed to the authorities that the actor is a delegate of. */
  async addressed(actor: Actor, { after, limit }: After): Promise<Page<CoordinationItem>> {
    const values = [this.today(), organizationsWhere(actor, 'DELEGATE'), (readCursor(after) ?? [])[0] ?? null, limit + 1];
    return this.paged(await this.db.query<Row>(ADDRESSED, values), limit);
  }

  async same(actor: Actor, consortiumId: string, matter: Matter): Promise<SameView> {
    await this.access.loadConsortiumFor(actor, consortiumId);
    const earlier = await this.requests.earlier(consortiumId, matter);
    const same = earlier.filter((one) => isSameMatter(matter, one, this.today())).map(({ id }) => id);
    const rows = await this.db.query<Row>(SAME, [this.today(), consortiumId, same]);
    const nameOf = await this.namesOf(rows);
    return { items: rows.map((row) => ({ ...toItem(row, nameOf), answer: row.answer })) };
  }

  private async paged(rows: readonly Row[], limit: number): Promise<Page<CoordinationItem>> {
    const nameOf = await this.namesOf(rows);
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => toItem(row, nameOf),
    );
  }

  private namesOf(rows: readonly Row[]): Promise<NameOf> {
    return this.organizations.namesOf(rows.flatMap(({ requesterId, leadId }) => [requesterId, leadId]));
  }

  private today(): string {
    return businessDate(this.clock.now());
  }
}

function toItem(row: Row, nameOf: NameOf): CoordinationItem {
  const { id, consortiumId, topic, text, status, overdue, dueOn, inTime, reused } = row;
  return {
    ...{ id, consortiumId, topic, text, status, overdue, dueOn, inTime, reused },
    requester: nameOf(row.requesterId),
    lead: nameOf(row.leadId),
    askedAt: row.askedAt.toISOString(),
  };
}
