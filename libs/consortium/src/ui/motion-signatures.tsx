import {
  consortium_charter_turn_all,
  consortium_charter_turn_mine,
  consortium_charter_turn_others,
  consortium_motion_blocked,
  consortium_motion_ended_expired,
  consortium_motion_ended_void,
  consortium_motion_refused_why,
  consortium_motion_step,
  consortium_motion_step_later,
  consortium_motion_until,
} from '#messages';
import { formatDay, inLocale, Seal, When } from '#libs/kit/ui';
import type { MotionView } from '../contract.js';
import { signersInTurn } from '../domain/motion.js';
import { joined } from './joined.js';
import { useSignerFor } from './motion-signer.js';

/** Whose turn it is in one line, and every signature there is, step by step where there is more than one. */
export function MotionSignatures({ motion }: { readonly motion: MotionView }) {
  const steps = [...new Set(motion.signers.map(({ step }) => step))].sort((a, b) => a - b);
  const turn = signersInTurn(motion.signers, motion.hash)[0]?.step ?? Infinity;
  const linesOf = (step: number) => (
    <ul className="signatures">
      {motion.signers
        .filter((signer) => signer.step === step)
        .map((signer) => (
          <SignatureLine key={signer.seat} signer={signer} />
        ))}
    </ul>
  );
  return (
    <>
      <p>
        <Turn motion={motion} />
      </p>
      {motion.status === 'OPEN' && motion.expiresOn && <p className="muted">{consortium_motion_until({ day: formatDay(motion.expiresOn) })}</p>}
      {steps.length > 1 ? (
        <ol className="signing-steps">
          {steps.map((step, at) => (
            <li key={step} aria-current={motion.status === 'OPEN' && step === turn ? 'step' : undefined}>
              <h3>
                {consortium_motion_step({ number: at + 1 })}
                {motion.status === 'OPEN' && step > turn && <small className="muted"> {consortium_motion_step_later()}</small>}
              </h3>
              {linesOf(step)}
            </li>
          ))}
        </ol>
      ) : (
        steps.map((step) => <div key={step}>{linesOf(step)}</div>)
      )}
    </>
  );
}

/** Whose turn it is, or how it ended. */
function Turn({ motion }: { readonly motion: MotionView }) {
  const mine = useSignerFor(motion);
  if (motion.refusal) return <>{consortium_motion_refused_why({ name: motion.refusal.organization.shortName, reason: motion.refusal.reason })}</>;
  if (motion.status === 'EXPIRED') return <>{consortium_motion_ended_expired()}</>;
  if (motion.status === 'VOID') return <>{consortium_motion_ended_void()}</>;
  if (motion.status === 'CARRIED') return <>{consortium_charter_turn_all()}</>;
  if (motion.blockedBy) return <span className="rust">{consortium_motion_blocked({ seat: inLocale(motion.blockedBy) })}</span>;
  if (mine) return <strong>{consortium_charter_turn_mine({ name: mine.organization.shortName })}</strong>;
  const waiting = signersInTurn(motion.signers, motion.hash).map((signer) => signer.organization.shortName);
  return <>{consortium_charter_turn_others({ names: joined(waiting) })}</>;
}

export function SignatureLine({ signer }: { readonly signer: MotionView['signers'][number] }) {
  const { organization, signedAt, signedHash, signedByName } = signer;
  const signed = signedAt && signedHash ? { by: signedByName ?? organization.name, at: signedAt, hash: signedHash } : null;
  return (
    <li>
      <Seal name={organization.shortName} signed={signed} />
      <div>
        <small className="muted">{inLocale(signer.names)}</small>
        <b>{organization.name}</b>
        {signed && (
          <small>
            {signedByName && <>{signedByName} · </>}
            <When at={signed.at} />
          </small>
        )}
      </div>
    </li>
  );
}
