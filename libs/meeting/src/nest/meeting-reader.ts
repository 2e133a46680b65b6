import { Injectable } from '@nestjs/common';
import { OrganizationDirectory, PersonDirectory, type NameOf } from '#libs/identity/contract';
import { motionNames } from '#libs/consortium/contract';
import { businessDate, missing, type Actor } from '#libs/kernel';
import { Clock, Db, Gate } from '#libs/platform';
import { MeetingAccess } from '../application/meeting-access.js';
import type { MeetingRecord } from '../application/ports/meeting-store.js';
import type { MeetingView } from '../contract.js';
import type { Attendance } from '../domain/meeting.js';
import { presenceOf } from '../domain/presence.js';

type Names = MeetingView['kindNames'];

interface ParticipantRow {
  readonly organizationId: string;
  readonly seat: string | null;
  readonly names: Names | null;
  readonly attendance: Attendance | null;
  readonly signedHash: string | null;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
}

type Outcome = MeetingView['outcomes'][number];

/** A motion is called by its act, a promise by its own words. */
type OutcomeRow = Omit<Outcome, 'names'> &
  ({ readonly names: Names; readonly act: null } | { readonly names: null; readonly act: keyof typeof motionNames });

interface Row {
  readonly convenedFor: string;
  readonly agenda: readonly string[];
  readonly content: string | null;
  readonly writtenAt: Date | null;
  readonly signedAt: Date | null;
  readonly refusedFor: string | null;
  readonly reason: string | null;
  readonly refusedAt: Date | null;
  readonly participants: readonly ParticipantRow[];
  readonly outcomes: readonly OutcomeRow[];
}

/** The promise or the motion of an outcome, and how it stands on the day that is $2. */
const BECAME = `(SELECT o.id, 'OB-' || lpad(o.number::text, 4, '0') AS number, NULL AS act, o.status,
      coalesce(o.definition, (SELECT t.definition FROM obligation_template t WHERE t.set_hash = o.set_hash AND t.code = o.code)) -> 'names' AS names
    FROM obligation o WHERE o.consortium_id = r.consortium_id AND o.id = r.obligation_id
    UNION ALL SELECT o.id, NULL, o.kind, CASE WHEN o.status = 'OPEN' AND o.expires_on < $2 THEN 'EXPIRED' ELSE o.status END, NULL
    FROM motion o WHERE o.consortium_id = r.consortium_id AND o.id = r.motion_id)`;

const DETAIL = {
  name: 'meeting-detail',
  text: `SELECT m.convened_for AS "convenedFor", m.agenda, m.content, m.written_at AS "writtenAt", m.signed_at AS "signedAt",
      f.organization_id AS "refusedFor", f.reason, f.refused_at AS "refusedAt",
      (SELECT json_agg(json_build_object('organizationId', p.organization_id, 'seat', p.seat, 'attendance', p.attendance, 'signedHash', p.signed_hash,
          'signedBy', p.signed_by, 'signedAt', p.signed_at,
          'names', (SELECT s -> 'names' FROM jsonb_array_elements(k.definition -> 'seats') s WHERE s ->> 'code' = p.seat)) ORDER BY p.position)
        FROM meeting_participant p WHERE p.consortium_id = m.consortium_id AND p.meeting_id = m.id) AS participants,
      coalesce((SELECT json_agg(json_build_object('decisionId', d.id, 'kind', d.kind, 'id', u.id, 'number', u.number, 'names', u.names, 'act', u.act, 'status', u.status)
          ORDER BY r.id)
        FROM meeting_decision d JOIN meeting_outcome r ON r.consortium_id = d.consortium_id AND r.decision_id = d.id CROSS JOIN LATERAL ${BECAME} u
        WHERE d.consortium_id = m.consortium_id AND d.meeting_id = m.id), '[]') AS outcomes
    FROM meeting m JOIN consortium c ON c.id = m.consortium_id JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version
    LEFT JOIN LATERAL (SELECT r.organization_id, r.reason, r.refused_at FROM meeting_refusal r
      WHERE r.consortium_id = m.consortium_id AND r.meeting_id = m.id AND m.status = 'REFUSED' ORDER BY r.refused_at DESC LIMIT 1) f ON true
    WHERE m.id = $1`,
};

/** One meeting as people read it: with the very text that is signed, and who signed it. */
@Injectable()
export class MeetingReader {
  constructor(
    private readonly db: Db,
    private readonly access: MeetingAccess,
    private readonly gate: Gate,
    private readonly organizations: OrganizationDirectory,
    private readonly people: PersonDirectory,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, id: string): Promise<MeetingView> {
    const meeting = await this.access.loadMeetingFor(actor, id, 'read');
    const [row] = await this.db.read<Row>(DETAIL, [id, businessDate(this.clock.now())]);
    if (!row) throw missing();
    const named = this.gate.allows(actor, 'read-names', 'Meeting', meeting);
    const signers = named ? row.participants.map(({ signedBy }) => signedBy).filter((signer) => signer !== null) : [];
    const people = signers.length > 0 ? await this.people.names(signers) : new Map<string, string>();
    const nameOf = await this.organizations.namesOf([row.convenedFor, row.refusedFor, ...row.participants.map((p) => p.organizationId)]);
    return toView(meeting, row, nameOf, people);
  }
}

const leadsOf = (participants: readonly ParticipantRow[]): readonly Attendance[] =>
  participants.filter(({ seat }) => seat !== null).map(({ attendance }) => attendance ?? 'ABSENT');

function toView(meeting: MeetingRecord, row: Row, nameOf: NameOf, people: ReadonlyMap<string, string>): MeetingView {
  const { id, version, consortiumId, consortiumName, secretariatId, status, heldOn, beginsAt, place, hash } = meeting;
  const { refusedFor, reason, refusedAt } = row;
  return {
    ...{ id, version, consortiumId, consortiumName, secretariatId, status, heldOn, beginsAt, place, hash },
    kindNames: meeting.kind.names,
    convenedBy: nameOf(row.convenedFor),
    agenda: [...row.agenda],
    participants: row.participants.map((p) => ({
      organization: nameOf(p.organizationId),
      seat: p.seat === null ? null : (p.names ?? { zh: p.seat, en: p.seat }),
      attendance: p.attendance,
      signedAt: p.signedAt === null ? null : new Date(p.signedAt).toISOString(),
      signedHash: p.signedHash,
      signedByName: p.signedBy === null ? null : (people.get(p.signedBy) ?? null),
    })),
    content: row.content,
    writtenAt: row.writtenAt?.toISOString() ?? null,
    signedAt: row.signedAt?.toISOString() ?? null,
    presence: row.content === null ? null : presenceOf(leadsOf(row.participants)),
    refusal: refusedFor === null ? null : { organization: nameOf(refusedFor), reason: reason ?? '', refusedAt: refusedAt?.toISOString() ?? '' },
    outcomes: row.outcomes.map(({ act, names, ...outcome }) => ({ ...outcome, names: act === null ? names : motionNames[act] })),
  };
}
