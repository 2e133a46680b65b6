import { useState } from 'react';
import {
  consortium_refuse,
  consortium_refuse_as,
  consortium_refuse_confirm,
  consortium_refuse_hint,
  consortium_refuse_reason,
  consortium_refuse_reason_short,
  consortium_refuse_said,
  consortium_sign,
  consortium_sign_as,
  consortium_sign_confirm,
  consortium_sign_said,
} from '#messages';
import { Button, ConsequenceSheet, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { MotionView } from '../contract.js';
import { effectsOfRefusing, effectsOfSigning } from './motion-effects.js';
import { useSignerFor } from './motion-signer.js';

interface Props {
  readonly motion: MotionView;
  readonly small?: boolean;
}

type Signer = MotionView['signers'][number];

const refreshed = (motion: MotionView): readonly string[] => ['/session', '/consortia', '/motions', `/motions/${motion.id}`];

/** A yes and a no for one's own seat, each after saying what it does; nothing for who has nothing to say. */
export function MotionActs({ motion, small = false }: Props) {
  const [open, setOpen] = useState<'sign' | 'refuse' | null>(null);
  const now = useSignerFor(motion);
  const [held, hold] = useState<Signer | undefined>();
  const signer = open === null ? now : held; // a sheet keeps whom it speaks for while the motion moves on under it
  if (!signer) return null;
  const show = (sheet: 'sign' | 'refuse') => () => {
    hold(now);
    setOpen(sheet);
  };
  const close = (): void => setOpen(null);
  return (
    <>
      <Button kind="danger" small={small} onClick={show('refuse')}>
        {consortium_refuse()}
      </Button>
      <Button kind="primary" small={small} onClick={show('sign')}>
        {consortium_sign()}
      </Button>
      <Signing open={open === 'sign'} onClose={close} motion={motion} signer={signer} />
      <Refusing open={open === 'refuse'} onClose={close} motion={motion} signer={signer} />
    </>
  );
}

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly motion: MotionView;
  readonly signer: Signer;
}

function Signing({ open, onClose, motion, signer: { organization } }: SheetProps) {
  const sign = useCommand(
    () => send<MotionView>('POST', `/motions/${motion.id}/signatures`, { organizationId: organization.id, hash: motion.hash }),
    { refresh: refreshed(motion), said: consortium_sign_said(), quiet: true, onDone: onClose },
  );
  const close = (): void => {
    sign.clear();
    onClose();
  };
  return (
    <ConsequenceSheet
      open={open}
      onClose={close}
      effects={effectsOfSigning(motion)}
      confirm={consortium_sign_confirm()}
      onConfirm={() => sign.run()}
      busy={sign.pending}
      problem={sign.problem}
    >
      <p>{consortium_sign_as({ name: organization.name })}</p>
    </ConsequenceSheet>
  );
}

function Refusing({ open, onClose, motion, signer: { organization } }: SheetProps) {
  const refuse = useCommand(
    (reason: string) => send<MotionView>('POST', `/motions/${motion.id}/refusals`, { organizationId: organization.id, hash: motion.hash, reason }),
    { refresh: refreshed(motion), said: consortium_refuse_said(), quiet: true, onDone: onClose },
  );
  const form = useForm({ reason: '' }, { problem: refuse.problem });
  const confirm = (): void => {
    if (form.check({ reason: form.values.reason.trim().length < 2 && consortium_refuse_reason_short() })) refuse.run(form.values.reason.trim());
  };
  const close = (): void => {
    refuse.clear();
    form.reset();
    onClose();
  };
  return (
    <ConsequenceSheet
      open={open}
      onClose={close}
      effects={effectsOfRefusing(motion)}
      confirm={consortium_refuse_confirm()}
      onConfirm={confirm}
      busy={refuse.pending}
      problem={refuse.problem}
    >
      <TextArea label={consortium_refuse_reason()} required rows={3} maxLength={1000} hint={consortium_refuse_hint()} {...form.field('reason')} />
      <p>{consortium_refuse_as({ name: organization.name })}</p>
    </ConsequenceSheet>
  );
}
