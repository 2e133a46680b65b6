import { Injectable } from '@nestjs/common';
import { OrganizationDirectory, PersonDirectory, type NameOf } from '#libs/identity/contract';
import { businessDate, missing, type Actor } from '#libs/kernel';
import { Clock, Db, Gate } from '#libs/platform';
import { ConsortiumAccess } from '../application/consortium-access.js';
import type { LeadSeatsView, LeadSeatView, Names } from '../contract.js';
import { vacancyOn } from '../domain/decide-seat.js';
import { lifeCycleOf, type ConsortiumKind } from '../domain/kind.js';

interface Past {
  organizationId: string;
  since: string | null;
  until: string;
  how: LeadSeatView['past'][number]['how'];
  reason: string | null;
}

interface Row {
  version: number;
  seat: string;
  names: Names;
  lifeCycle: ConsortiumKind['lifeCycle'] | null;
  organizationId: string | null;
  since: Date | null;
  motionId: string | null;
  hash: string | null;
  signedAt: Date | null;
  signedBy: string | null;
  fillingId: string | null;
  past: readonly Past[];
}

/** Every seat of the kind with its holder and the signature by which one took it later; $2: today, on which a filling can still be signed. */
const SEATS = {
  name: 'consortium-seats',
  text: `SELECT c.version, r.value->>'code' AS seat, r.value->'names' AS names, k.definition->'lifeCycle' AS "lifeCycle",
      l.organization_id AS "organizationId", l.since, s.motion_id AS "motionId", s.signed_hash AS hash, s.signed_at AS "signedAt", s.signed_by AS "signedBy",
      (SELECT m.id FROM motion m WHERE m.consortium_id = c.id AND m.kind = 'SEAT_FILLING' AND m.seat = r.value->>'code' AND m.status = 'OPEN' AND m.expires_on >= $2) AS "fillingId",
      coalesce((SELECT json_agg(json_build_object('organizationId', p.organization_id, 'since', p.since, 'until', p.until, 'how', p.how, 'reason', p.reason) ORDER BY p.until DESC)
        FROM (SELECT * FROM past_seat h WHERE h.consortium_id = c.id AND h.seat = r.value->>'code' ORDER BY h.until DESC LIMIT 50) p), '[]') AS past
    FROM consortium c JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version,
      jsonb_array_elements(coalesce(k.definition->'seats', '[]')) WITH ORDINALITY r
    LEFT JOIN lead_seat l ON l.consortium_id = $1 AND l.seat = r.value->>'code'
    LEFT JOIN motion_signer s ON s.consortium_id = $1 AND s.motion_id = l.appointed_by AND s.seat = l.seat
    WHERE c.id = $1 ORDER BY r.ordinality`,
};

/** Who holds which lead seat, since when and by what, and who held it before. */
@Injectable()
export class SeatReader {
  constructor(
    private readonly db: Db,
    private readonly access: ConsortiumAccess,
    private readonly gate: Gate,
    private readonly organizations: OrganizationDirectory,
    private readonly people: PersonDirectory,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, id: string): Promise<LeadSeatsView> {
    await this.access.loadConsortiumFor(actor, id, 'read');
    const today = businessDate(this.clock.now());
    const rows = await this.db.read<Row>(SEATS, [id, today]);
    const [first] = rows;
    if (!first) throw missing();
    const mayName = this.gate.allows(actor, 'read-names', 'Motion', { consortiumId: id });
    const signedBy = mayName ? rows.map((row) => row.signedBy).filter((person) => person !== null) : [];
    const [nameOf, people] = await Promise.all([
      this.organizations.namesOf(rows.flatMap((row) => [row.organizationId, ...row.past.map((past) => past.organizationId)])),
      signedBy.length > 0 ? this.people.names(signedBy) : new Map<string, string>(),
    ]);
    const inside = this.gate.allows(actor, 'follow', 'Consortium', { id });
    return {
      consortiumId: id,
      version: first.version,
      seats: rows.map((row) => ({
        seat: row.seat,
        names: row.names,
        organization: row.organizationId === null ? null : nameOf(row.organizationId),
        since: row.since?.toISOString() ?? null,
        appointment: appointmentOf(row, people),
        vacancy: vacancyOf(row, today),
        past: row.past.map((past) => pastOf(past, nameOf, inside)),
      })),
    };
  }
}

function appointmentOf({ motionId, hash, signedAt, signedBy }: Row, people: ReadonlyMap<string, string>): LeadSeatView['appointment'] {
  if (motionId === null || hash === null || signedAt === null) return null;
  return { motionId, hash, signedAt: signedAt.toISOString(), signedByName: people.get(signedBy ?? '') ?? null };
}

function vacancyOf({ organizationId, past: [last], lifeCycle, fillingId }: Row, today: string): LeadSeatView['vacancy'] {
  if (organizationId !== null || !last) return null;
  const since = new Date(last.until);
  const { seatVacancyDays } = lifeCycleOf(lifeCycle ? { lifeCycle } : {});
  return { since: since.toISOString(), ...vacancyOn(businessDate(since), seatVacancyDays, today), motionId: fillingId };
}

const pastOf = ({ organizationId, since, until, how, reason }: Past, nameOf: NameOf, inside: boolean): LeadSeatView['past'][number] => ({
  organization: nameOf(organizationId),
  since: since === null ? null : new Date(since).toISOString(),
  until: new Date(until).toISOString(),
  how,
  reason: inside ? reason : null,
});
