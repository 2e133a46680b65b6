import { useState } from 'react';
import {
  consortium_sign,
  consortium_sign_as,
  consortium_sign_binds,
  consortium_sign_carries_admission,
  consortium_sign_carries_charter,
  consortium_sign_confirm,
  consortium_sign_count,
  consortium_sign_said,
  consortium_sign_waits,
  consortium_sign_waits_acceptance,
} from '#messages';
import { Button, Code, ConsequenceSheet, send, useCommand, useRules, useSession, type Effect } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { MotionView } from '../contract.js';
import { signersInTurn } from '../domain/motion.js';
import { consortiumPermissions } from '../permissions.js';

/** The organization this person would sign for: a delegate's, that holds a seat and has not signed. */
export function useSignerFor(motion: MotionView): MotionView['signers'][number] | undefined {
  const { actor } = useSession();
  const may = useRules(consortiumPermissions);
  if (motion.status !== 'OPEN') return undefined;
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  return motion.signers.find(
    (signer) =>
      signersInTurn(motion.signers, motion.hash).includes(signer) &&
      delegateOf.includes(signer.organization.id) &&
      may('sign', 'Motion', { ...motion, signers: [{ organizationId: signer.organization.id }] }),
  );
}

interface Props {
  readonly motion: MotionView;
  /** For an admission: whether the organization itself has accepted already. */
  readonly accepted?: boolean;
  readonly small?: boolean;
}

/** Signs for one's own seat, after saying what the signature does; nothing for who has nothing to sign. */
export function SignMotion({ motion, accepted = false, small = false }: Props) {
  const [open, setOpen] = useState(false);
  const signer = useSignerFor(motion);
  const sign = useCommand(
    (organizationId: string) => send<MotionView>('POST', `/motions/${motion.id}/signatures`, { organizationId, hash: motion.hash }),
    { refresh: ['/session', '/consortia', `/motions/${motion.id}`], said: consortium_sign_said(), quiet: true, onDone: () => setOpen(false) },
  );
  if (!signer && !open) return null;
  const effects = effectsOf(motion, accepted);
  return (
    <>
      <Button kind="primary" small={small} onClick={() => setOpen(true)}>
        {consortium_sign()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => {
          setOpen(false);
          sign.clear();
        }}
        effects={effects}
        confirm={consortium_sign_confirm()}
        onConfirm={() => {
          if (signer) sign.run(signer.organization.id);
        }}
        busy={sign.pending}
        problem={sign.problem}
      >
        {signer && <p>{consortium_sign_as({ name: signer.organization.name })}</p>}
      </ConsequenceSheet>
    </>
  );
}

/** What this signature does, in counted facts. */
function effectsOf(motion: MotionView, accepted: boolean): readonly Effect[] {
  const signed = motion.signers.filter((signer) => signer.signedHash !== null).length;
  const total = motion.signers.length;
  const others = motion.signers.filter((signer) => signer.signedHash === null).length - 1;
  const last: Effect =
    motion.kind === 'CHARTER'
      ? { mark: 'verified', text: consortium_sign_carries_charter() }
      : {
          mark: accepted ? 'verified' : 'claimed',
          text: accepted ? consortium_sign_carries_admission({ name: motion.candidate?.name ?? '' }) : consortium_sign_waits_acceptance(),
        };
  return [
    {
      mark: 'verified',
      text: (
        <>
          {consortium_sign_binds()} <Code>{motion.hash.slice(0, 16)}…</Code>
        </>
      ),
    },
    { mark: 'verified', text: consortium_sign_count({ number: signed + 1, total }) },
    others > 0 ? { mark: 'promised', text: consortium_sign_waits({ count: others }) } : last,
  ];
}
