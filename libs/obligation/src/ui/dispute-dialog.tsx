import { useState } from 'react';
import {
  obligation_dispute_note,
  obligation_dispute_reason_label,
  obligation_dispute_said,
  obligation_dispute_send,
  obligation_dispute_title,
  obligation_needed,
} from '#messages';
import { Button, Dialog, formatDay, ProblemNote, send, TextArea, useCommand } from '#libs/kit/ui';
import type { ClaimView, ObligationView } from '../contract.js';
import { amountText } from './claim-words.js';
import { pathsOf } from './use-promise-rights.js';

interface DisputeDialogProps {
  readonly obligation: ObligationView;
  readonly claim: ClaimView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The answer is not taken: the arbiter is to rule, and by what reason. */
export function DisputeDialog({ obligation, claim, open, onClose }: DisputeDialogProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const dispute = useCommand(
    () => send<ObligationView>('POST', `/claims/${claim.id}/dispute`, { speaksForId: obligation.obligor.id, reason }, { ifMatch: claim.version }),
    { refresh: pathsOf(obligation), said: obligation_dispute_said(), quiet: true, onDone: onClose },
  );
  const press = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') dispute.run();
  };
  const actions = (
    <Button kind="primary" busy={dispute.pending} onClick={press}>
      {obligation_dispute_send()}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={obligation_dispute_title({ amount: amountText(claim, obligation) })} sheet actions={actions}>
      <p className="muted">{obligation_dispute_note({ by: claim.disputeBy === null ? '—' : formatDay(claim.disputeBy) })}</p>
      <TextArea
        label={obligation_dispute_reason_label()}
        name="reason"
        required
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={dispute.problem?.fields['reason'] ?? (missing ? obligation_needed() : undefined)}
      />
      <ProblemNote problem={dispute.problem} />
    </Dialog>
  );
}
