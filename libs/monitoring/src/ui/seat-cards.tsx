import {
  monitoring_leg_claimed,
  monitoring_leg_verified,
  monitoring_not_due,
  monitoring_seat,
  monitoring_seat_signed,
  monitoring_seat_unsigned,
  monitoring_seat_vacant,
} from '#messages';
import { Card, Columns, Figure, formatPercent, inLocale, PromiseBar, Seal, useView, When } from '#libs/kit/ui';
import type { MotionView } from '#libs/consortium/contract';
import type { LegView, OverviewView } from '../contract.js';

/** One card a lead seat: who holds it, the seal under the charter, and how much of what it owes is verified. */
export function SeatCards({ overview: { consortiumId, legs } }: { readonly overview: OverviewView }) {
  const charter = useView<MotionView>(`/consortia/${consortiumId}/charter`);
  const count = legs.length === 2 || legs.length === 4 ? legs.length : 3;
  return (
    <Columns count={count}>
      {legs.map((leg) => (
        <Card key={leg.seat}>
          <Seat leg={leg} consortiumId={consortiumId} signer={charter.data?.signers.find(({ seat }) => seat === leg.seat)} />
        </Card>
      ))}
    </Columns>
  );
}

interface SeatProps {
  readonly leg: LegView;
  readonly consortiumId: string;
  readonly signer?: MotionView['signers'][number];
}

function Seat({ leg, consortiumId, signer }: SeatProps) {
  const { names, organization, verified, claimed, figure } = leg;
  const signed = signer?.signedAt && signer.signedHash ? { by: signer.signedByName ?? '—', at: signer.signedAt, hash: signer.signedHash } : null;
  return (
    <>
      <div className="seat-head">
        <div>
          <p className="muted">{monitoring_seat({ seat: inLocale(names) })}</p>
          <h2>{organization?.shortName ?? monitoring_seat_vacant()}</h2>
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
        {organization && <Seal name={organization.shortName} signed={signed} />}
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
