import {
  consortium_governance_seats,
  consortium_governance_seats_note,
  consortium_governance_seats_waiting,
  consortium_seat_fill_by,
  consortium_seat_filled_by,
  consortium_seat_filling,
  consortium_seat_overdue,
  consortium_seat_vacant,
  consortium_seat_vacant_note,
} from '#messages';
import { ButtonLink, Card, formatDay, inLocale, Loaded, Mark, Seal, useView, When } from '#libs/kit/ui';
import type { ConsortiumView, LeadSeatsView, LeadSeatView, MotionView } from '../contract.js';
import { FillSeat } from './fill-seat.js';
import { FormerHolders } from './former-holders.js';
import { GiveUpSeat } from './give-up-seat.js';

/** The lead seats: the seal by which each holder took its seat, those that are vacant and until when they are to be filled, and who held them before. */
export function LeadSeats({ consortium }: { readonly consortium: ConsortiumView }) {
  const charter = useView<MotionView>(`/consortia/${consortium.id}/charter`);
  const seats = useView<LeadSeatsView>(`/consortia/${consortium.id}/seats`);
  const vacant = seats.data?.seats.some(({ vacancy }) => vacancy !== null);
  return (
    <Card
      title={consortium_governance_seats()}
      note={vacant ? consortium_seat_vacant_note() : charter.data && consortium_governance_seats_note({ version: charter.data.charterVersion ?? 1 })}
    >
      <Loaded of={seats}>
        {(loaded) => (
          <>
            <ul className="lead-seats">
              {loaded.seats.map((seat) => (
                <li key={seat.seat}>
                  {seat.vacancy ? (
                    <Vacant consortium={consortium} seat={seat} vacancy={seat.vacancy} />
                  ) : (
                    <Held consortium={consortium} seat={seat} version={loaded.version} charter={charter.data} />
                  )}
                </li>
              ))}
            </ul>
            <FormerHolders seats={loaded.seats} />
          </>
        )}
      </Loaded>
    </Card>
  );
}

interface SeatProps {
  readonly consortium: ConsortiumView;
  readonly seat: LeadSeatView;
}

interface Signed {
  readonly by: string | null;
  readonly at: string;
  readonly hash: string;
}

/** What its holder put its seal to: the filling by which it came later, else the charter. */
function signedOf({ seat, organization, appointment }: LeadSeatView, charter: MotionView | undefined): Signed | null {
  if (appointment) return { by: appointment.signedByName, at: appointment.signedAt, hash: appointment.hash };
  const signer = charter?.signers.find((each) => each.seat === seat && each.organization.id === organization?.id);
  return signer?.signedAt && signer.signedHash ? { by: signer.signedByName, at: signer.signedAt, hash: signer.signedHash } : null;
}

function Held({ consortium, seat, version, charter }: SeatProps & { readonly version: number; readonly charter: MotionView | undefined }) {
  const { names, organization, appointment } = seat;
  const signed = signedOf(seat, charter);
  if (!organization) return <b>{inLocale(names)}</b>;
  return (
    <>
      <Seal name={organization.shortName} signed={signed && { ...signed, by: signed.by ?? organization.name }} />
      <div>
        <small className="muted">{inLocale(names)}</small>
        <b>{organization.name}</b>
        <small>
          {signed ? (
            <>
              {signed.by && <>{signed.by} · </>}
              <When at={signed.at} />
              {appointment && <> · {consortium_seat_filled_by()}</>}
            </>
          ) : (
            consortium_governance_seats_waiting()
          )}
        </small>
        <GiveUpSeat consortium={consortium} seat={seat} version={version} />
      </div>
    </>
  );
}

/** Nobody's: until when it is to be filled, and the way to do it. */
function Vacant({ consortium, seat, vacancy }: SeatProps & { readonly vacancy: NonNullable<LeadSeatView['vacancy']> }) {
  const by = formatDay(vacancy.fillBy);
  return (
    <>
      <span className="vacant-seal" aria-hidden="true" />
      <div>
        <small className="muted">{inLocale(seat.names)}</small>
        <b>
          <Mark kind={vacancy.overdue ? 'overdue' : 'promised'} word={consortium_seat_vacant()} />
        </b>
        <small className={vacancy.overdue ? 'rust' : undefined}>
          {vacancy.overdue ? consortium_seat_overdue({ day: by }) : consortium_seat_fill_by({ day: by })}
        </small>
        {vacancy.motionId ? (
          <ButtonLink small kind="quiet" to={`/consortia/${consortium.id}/governance/${vacancy.motionId}`}>
            {consortium_seat_filling()}
          </ButtonLink>
        ) : (
          <FillSeat consortium={consortium} seat={seat} />
        )}
      </div>
    </>
  );
}
