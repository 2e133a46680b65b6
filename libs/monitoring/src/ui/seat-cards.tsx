import { Link } from 'react-router';
import {
  monitoring_leg_claimed,
  monitoring_leg_verified,
  monitoring_not_due,
  monitoring_seat,
  monitoring_seat_fill,
  monitoring_seat_signed,
  monitoring_seat_unsigned,
  monitoring_seat_vacant,
} from '#messages';
import { Card, Columns, Figure, formatPercent, inLocale, Mark, PromiseBar, Seal, useView, When } from '#libs/kit/ui';
import type { LeadSeatsView, MotionView } from '#libs/consortium/contract';
import type { LegView, OverviewView } from '../contract.js';

/** One card a lead seat: who holds it, the seal under the charter, and how much of what it owes is verified. */
export function SeatCards({ overview: { consortiumId, legs } }: { readonly overview: OverviewView }) {
  const charter = useView<MotionView>(`/consortia/${consortiumId}/charter`);
  const seats = useView<LeadSeatsView>(`/consortia/${consortiumId}/seats`);
  const signatureOf = ({ seat, organization }: LegView): Signature | null =>
    appointmentOf(seat, seats.data?.seats) ??
    charter.data?.signers.find((signer) => signer.seat === seat && signer.organization.id === organization?.id) ??
    null;
  const count = legs.length === 2 || legs.length === 4 ? legs.length : 3;
  return (
    <Columns count={count}>
      {legs.map((leg) => (
        <Card key={leg.seat}>
          <Seat leg={leg} consortiumId={consortiumId} signature={signatureOf(leg)} />
        </Card>
      ))}
    </Columns>
  );
}

/** By which a holder took its seat: under the charter, or under the motion that gave it the seat later. */
type Signature = Pick<MotionView['signers'][number], 'signedAt' | 'signedHash' | 'signedByName'>;

function appointmentOf(seat: string, seats: LeadSeatsView['seats'] = []): Signature | null {
  const appointment = seats.find((each) => each.seat === seat)?.appointment;
  return appointment ? { ...appointment, signedHash: appointment.hash } : null;
}

interface SeatProps {
  readonly leg: LegView;
  readonly consortiumId: string;
  readonly signature: Signature | null;
}

/** Nobody's seat: it has no seal and no figure, and a way to where it is filled. */
function VacantSeat({ leg: { names }, consortiumId }: SeatProps) {
  return (
    <>
      <p className="muted">{monitoring_seat({ seat: inLocale(names) })}</p>
      <h2>
        <Mark kind="promised" word={monitoring_seat_vacant()} />
      </h2>
      <Link to={`/consortia/${consortiumId}/governance`}>{monitoring_seat_fill()}</Link>
    </>
  );
}

function Seat(props: SeatProps) {
  return props.leg.organization ? <HeldSeat {...props} organization={props.leg.organization} /> : <VacantSeat {...props} />;
}

function HeldSeat({ leg, consortiumId, signature, organization }: SeatProps & { readonly organization: NonNullable<LegView['organization']> }) {
  const { names, verified, claimed, figure } = leg;
  const signed =
    signature?.signedAt && signature.signedHash ? { by: signature.signedByName ?? '—', at: signature.signedAt, hash: signature.signedHash } : null;
  return (
    <>
      <div className="seat-head">
        <div>
          <p className="muted">{monitoring_seat({ seat: inLocale(names) })}</p>
          <h2>{organization.shortName}</h2>
          <p className={signed ? 'muted' : 'muted rust'}>
            {signed ? (
              <>
                {monitoring_seat_signed()} <When at={signed.at} />
              </>
            ) : (
              monitoring_seat_unsigned()
            )}
          </p>
        </div>
        <Seal name={organization.shortName} signed={signed} />
      </div>
      {verified !== null && (
        <PromiseBar bare label={inLocale(names)} promised={100} claimed={claimed} verified={verified} unit="%" overdue={verified < 50} />
      )}
      <div className="seat-figures">
        <Figure
          to={`/consortia/${consortiumId}/figures/${figure}`}
          value={verified === null ? monitoring_not_due() : formatPercent(verified)}
          label={monitoring_leg_verified()}
        />
        {verified !== null && claimed !== null && claimed > 0 && (
          <span className="muted">{monitoring_leg_claimed({ value: formatPercent(claimed) })}</span>
        )}
      </div>
    </>
  );
}
