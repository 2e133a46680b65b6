import { OrganizationDirectory } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { businessDate, missing, organizationsWhere, type Actor } from '#libs/kernel';
import { Clock, Db, Gate } from '#libs/platform';
import { CoordinationAccess } from '../application/coordination-access.js';
import { CoordinationStore } from '../application/ports/coordination-store.js';
import { authorityFigure, type AskingChoicesView, type CoordinationView, type SharesView } from '../contract.js';
import { isOverdue } from '../domain/request.js';
import { addWorkingDays, unpublishedYear, usualWorkingDays } from '../domain/working-days.js';
import { AUTHORITY_SHARES, type ShareRow } from './authority-shares-sql.js';

interface Row {
  readonly topic: CoordinationView['topic'];
  readonly consortiumName: string;
  readonly askedAt: Date;
  readonly closedAt: Date | null;
  readonly inTime: boolean | null;
  readonly reusesId: string | null;
  readonly answers: readonly { readonly organizationId: string; readonly at: string | null }[];
  readonly said: readonly {
    readonly id: string;
    readonly kind: 'ASK';
    readonly organizationId: string;
    readonly text: string;
    readonly at: string;
  }[];
}

/** Of a request that took another's answer, those answers are read where they were given. */
const DETAIL = {
  name: 'coordination-detail',
  text: `SELECT t.names AS topic, c.name AS "consortiumName", r.asked_at AS "askedAt", r.closed_at AS "closedAt", r.in_time AS "inTime", r.reuses_id AS "reusesId",
      (SELECT json_agg(json_build_object('organizationId', a.organization_id, 'at', a.answered_at))
        FROM coordination_addressee a WHERE a.consortium_id = r.consortium_id AND a.request_id = r.id) AS answers,
      (SELECT json_agg(json_build_object('id', x.id, 'kind', x.kind, 'organizationId', x.organization_id, 'text', x.text, 'at', x.at) ORDER BY x.at, x.id)
        FROM coordination_text x WHERE x.consortium_id = r.consortium_id AND (x.request_id = r.id OR x.id IN (SELECT a.answer_id FROM coordination_addressee a
          WHERE a.consortium_id = r.consortium_id AND a.request_id = r.id))) AS said
    FROM coordination_request r JOIN coordination_topic t ON t.code = r.topic_code JOIN consortium c ON c.id = r.consortium_id WHERE r.id = $1`,
};

const iso = (at: string): string => new Date(at).toISOString();

/** One request as people read it, what asking chooses from, and how authorities keep their dates. */
@Injectable()
export class RequestReader {
  constructor(
    private readonly db: Db,
    private readonly access: CoordinationAccess,
    private readonly requests: CoordinationStore,
    private readonly organizations: OrganizationDirectory,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, id: string): Promise<CoordinationView> {
    const request = await this.access.loadRequestFor(actor, id, 'read');
    const [row] = await this.db.read<Row>(DETAIL, [id]);
    if (!row) throw missing();
    const today = businessDate(this.clock.now());
    const { version, consortiumId, secretariatId, status, requesterId, firstDueOn, addressees } = request;
    const nameOf = await this.organizations.namesOf([
      requesterId,
      ...addressees.map((one) => one.organizationId),
      ...row.said.map((one) => one.organizationId),
    ]);
    const answeredAt = new Map(row.answers.map(({ organizationId, at }) => [organizationId, at]));
    return {
      ...{ id, version, consortiumId, secretariatId, status, firstDueOn },
      ...{ topic: row.topic, consortiumName: row.consortiumName, inTime: row.inTime, reusesId: row.reusesId },
      overdue: isOverdue(request, today),
      requester: nameOf(requesterId),
      addressees: addressees.map((one) => {
        const at = answeredAt.get(one.organizationId) ?? null;
        const overdue = isOverdue({ status, addressees: [one] }, today);
        const { role, department, dueOn } = one;
        return { organization: nameOf(one.organizationId), role, department, dueOn, answeredAt: at === null ? null : iso(at), overdue };
      }),
      said: row.said.map(({ organizationId, at, ...text }) => ({ ...text, organization: nameOf(organizationId), at: iso(at) })),
      askedAt: row.askedAt.toISOString(),
      closedAt: row.closedAt?.toISOString() ?? null,
    };
  }

  async choices(actor: Actor, consortiumId: string): Promise<AskingChoicesView> {
    const consortium = await this.access.loadConsortiumFor(actor, consortiumId);
    const { secretariatId } = consortium;
    const topics = await this.db.query<AskingChoicesView['topics'][number]>('SELECT code, names FROM coordination_topic ORDER BY position');
    const authorities = await this.requests.authorities(consortiumId);
    const members = new Set(actor.memberships.filter((one) => one.consortiumId === consortiumId).map((one) => one.organizationId));
    const mine = organizationsWhere(actor, 'DELEGATE', 'SECRETARY').filter(
      (requesterId) =>
        (members.has(requesterId) || requesterId === secretariatId) &&
        this.gate.allows(actor, 'ask', 'Coordination', { id: consortiumId, consortiumId, secretariatId, requesterId }),
    );
    const nameOf = await this.organizations.namesOf([...authorities, ...mine]);
    const [today, calendar] = [businessDate(this.clock.now()), await this.requests.workCalendar()];
    const usualDueOn = addWorkingDays(today, usualWorkingDays, calendar);
    const holidaysUnknownOf = unpublishedYear(today, usualDueOn, calendar);
    return { topics, authorities: authorities.map(nameOf), requesters: mine.map(nameOf), usualDueOn, holidaysUnknownOf };
  }

  async shares(actor: Actor, consortiumId: string): Promise<SharesView> {
    await this.access.loadConsortiumFor(actor, consortiumId);
    const rows = await this.db.read<ShareRow>(AUTHORITY_SHARES, [consortiumId, businessDate(this.clock.now())]);
    const nameOf = await this.organizations.namesOf(rows.map(({ leadId }) => leadId));
    return {
      items: rows.map(({ leadId, due, inTime, overdue }) => ({ authority: nameOf(leadId), due, inTime, overdue, figure: authorityFigure(leadId) })),
    };
  }
}
