import { consortium_governance_seats, consortium_governance_seats_note, consortium_governance_seats_waiting } from '#messages';
import { Card, inLocale, Skeleton, useView, When, Seal } from '#libs/kit/ui';
import type { ConsortiumView, MotionView } from '../contract.js';

/** The lead seats, each with the seal its holder put to the charter: who signed which version, and when. */
export function LeadSeats({ consortium }: { readonly consortium: ConsortiumView }) {
  const charter = useView<MotionView>(`/consortia/${consortium.id}/charter`);
  return (
    <Card
      title={consortium_governance_seats()}
      note={charter.data && consortium_governance_seats_note({ version: charter.data.charterVersion ?? 1 })}
    >
      {charter.isPending && <Skeleton rows={1} tall />}
      {charter.data && (
        <ul className="lead-seats">
          {consortium.seats.map(({ seat, names, organization }) => (
            <SeatLine key={seat} names={names} organization={organization} signer={charter.data.signers.find((signer) => signer.seat === seat)} />
          ))}
        </ul>
      )}
    </Card>
  );
}

type Held = Pick<ConsortiumView['seats'][number], 'names' | 'organization'>;

function SeatLine({ names, organization, signer }: Held & { readonly signer: MotionView['signers'][number] | undefined }) {
  const { signedAt = null, signedHash = null, signedByName = null } = signer ?? {};
  const signed = signedAt && signedHash ? { by: signedByName ?? organization.name, at: signedAt, hash: signedHash } : null;
  return (
    <li>
      <Seal name={organization.shortName} signed={signed} />
      <div>
        <small className="muted">{inLocale(names)}</small>
        <b>{organization.name}</b>
        <small>
          {signed ? (
            <>
              {signedByName && <>{signedByName} · </>}
              <When at={signed.at} />
            </>
          ) : (
            consortium_governance_seats_waiting()
          )}
        </small>
      </div>
    </li>
  );
}
