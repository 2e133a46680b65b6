import { useState } from 'react';
import {
  obligation_needed,
  obligation_reject_confirm,
  obligation_reject_note,
  obligation_reject_reason,
  obligation_reject_title,
  obligation_rejected_said,
} from '#messages';
import { Button, Dialog, ProblemNote, send, TextArea, useCommand } from '#libs/kit/ui';
import type { ClaimView, ObligationView } from '../contract.js';
import { amountText } from './claim-words.js';
import { pathsOf } from './use-promise-rights.js';

interface RejectDialogProps {
  readonly obligation: ObligationView;
  readonly claim: ClaimView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Not accepted, and why: the side that owes can claim better. */
export function RejectDialog({ obligation, claim, open, onClose }: RejectDialogProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const reject = useCommand(
    () => send<ObligationView>('POST', `/claims/${claim.id}/rejection`, { speaksForId: claim.awaits?.id, reason }, { ifMatch: claim.version }),
    { refresh: pathsOf(obligation), said: obligation_rejected_said(), quiet: true, onDone: onClose },
  );
  const press = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') reject.run();
  };
  const actions = (
    <Button kind="primary" busy={reject.pending} onClick={press}>
      {obligation_reject_confirm()}
    </Button>
  );
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={obligation_reject_title({ amount: amountText(claim, obligation), name: obligation.obligor.shortName })}
      sheet
      actions={actions}
    >
      <p className="muted">{obligation_reject_note()}</p>
      <TextArea
        label={obligation_reject_reason()}
        name="reason"
        required
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={reject.problem?.fields['reason'] ?? (missing ? obligation_needed() : undefined)}
      />
      <ProblemNote problem={reject.problem} />
    </Dialog>
  );
}
