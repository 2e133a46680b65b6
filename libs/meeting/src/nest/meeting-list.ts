import { OrganizationDirectory } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { businessDate, type Actor } from '#libs/kernel';
import { Clock, Db, page, readCursor, type Page } from '#libs/platform';
import { MeetingAccess } from '../application/meeting-access.js';
import { MeetingStore } from '../application/ports/meeting-store.js';
import type { ConveningView, MeetingItem, MeetingKindView } from '../contract.js';
import type { Attendance } from '../domain/meeting.js';
import { presenceOf } from '../domain/presence.js';

export const meetingFilters = ['UPCOMING', 'WAITING', 'PAST'] as const;
export type MeetingFilter = (typeof meetingFilters)[number];

interface Row extends Omit<MeetingItem, 'waitsFor' | 'presence'> {
  readonly waiting: readonly string[] | null;
  readonly leads: readonly Attendance[] | null;
}

const COLUMNS = `m.id, m.consortium_id AS "consortiumId", k.definition -> 'names' AS "kindNames", m.status, m.held_on AS "heldOn", m.begins_at AS "beginsAt", m.place,
    p.participants, p.waiting, p.leads`;

const FROM = `FROM meeting m JOIN meeting_kind k ON k.code = m.kind_code AND k.version = m.kind_version
    CROSS JOIN LATERAL (SELECT count(*)::int AS participants,
        json_agg(p.organization_id ORDER BY p.position) FILTER (WHERE p.signed_hash IS NULL AND p.attendance IN ('IN_PERSON', 'DELEGATE')) AS waiting,
        json_agg(p.attendance) FILTER (WHERE p.seat IS NOT NULL) AS leads
      FROM meeting_participant p WHERE p.consortium_id = m.consortium_id AND p.meeting_id = m.id) p`;

/** What is to come comes soonest first; what was comes newest first. */
const statement = (filter: MeetingFilter, statuses: string): string => {
  const [order, beyond] = filter === 'UPCOMING' ? ['ASC', '>'] : ['DESC', '<'];
  return `SELECT ${COLUMNS} ${FROM} WHERE m.consortium_id = $1 AND m.status IN (${statuses})
    AND ($2::date IS NULL OR (m.held_on, m.id) ${beyond} ($2::date, $3::uuid)) ORDER BY m.held_on ${order}, m.id ${order} LIMIT $4`;
};

const LISTS = {
  UPCOMING: { name: 'meetings-upcoming', text: statement('UPCOMING', `'CONVENED'`) },
  WAITING: { name: 'meetings-waiting', text: statement('WAITING', `'MINUTED', 'REFUSED'`) },
  PAST: { name: 'meetings-past', text: statement('PAST', `'SIGNED', 'CANCELLED'`) },
} as const;

const KINDS = `SELECT DISTINCT ON (code) code, version AS "kindVersion", definition -> 'names' AS names, definition ->> 'circle' AS circle,
    (definition ->> 'duePerYear')::int AS "duePerYear" FROM meeting_kind ORDER BY code, version DESC`;

const SEAT_NAMES = `SELECT s ->> 'code' AS seat, s -> 'names' AS names FROM consortium c
  JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version, jsonb_array_elements(k.definition -> 'seats') s WHERE c.id = $1`;

/** Meetings of a consortium as lists, and what convening one chooses from. */
@Injectable()
export class MeetingList {
  constructor(
    private readonly db: Db,
    private readonly access: MeetingAccess,
    private readonly meetings: MeetingStore,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
  ) {}

  async of(
    actor: Actor,
    consortiumId: string,
    filter: MeetingFilter,
    { after, limit }: { readonly after?: string; readonly limit: number },
  ): Promise<Page<MeetingItem>> {
    await this.access.loadConsortiumFor(actor, consortiumId, 'read');
    const [day = null, id = null] = readCursor(after) ?? [];
    const rows = await this.db.read<Row>(LISTS[filter], [consortiumId, day, id, limit + 1]);
    const nameOf = await this.organizations.namesOf(rows.flatMap(({ waiting }) => waiting ?? []));
    return page(
      rows,
      limit,
      (row) => [row.heldOn, row.id],
      ({ waiting, leads, ...row }) => ({
        ...row,
        waitsFor: row.status === 'MINUTED' ? (waiting ?? []).map(nameOf) : [],
        presence: row.status === 'SIGNED' ? presenceOf(leads ?? []) : null,
      }),
    );
  }

  async choices(actor: Actor, consortiumId: string): Promise<ConveningView> {
    await this.access.loadConsortiumFor(actor, consortiumId, 'convene');
    const { seats, memberIds } = await this.meetings.circles(consortiumId, businessDate(this.clock.now()));
    const kinds = await this.db.query<MeetingKindView>(KINDS);
    const named = await this.db.query<{ seat: string; names: MeetingKindView['names'] }>(SEAT_NAMES, [consortiumId]);
    const nameOf = await this.organizations.namesOf(memberIds);
    const seatOf = (id: string) => seats.find(({ organizationId }) => organizationId === id)?.seat ?? null;
    return {
      kinds,
      members: memberIds.map((id) => {
        const seat = seatOf(id);
        return { ...nameOf(id), seat: seat === null ? null : (named.find((one) => one.seat === seat)?.names ?? { zh: seat, en: seat }) };
      }),
    };
  }
}
