import { useState } from 'react';
import {
  obligation_claim_happened,
  obligation_claim_withdraw,
  obligation_claim_withdrawn_said,
  obligation_reject,
  obligation_verify,
} from '#messages';
import { Button, formatDay, Mark, send, useCommand } from '#libs/kit/ui';
import type { ClaimView, ObligationView } from '../contract.js';
import { ClaimDispute } from './claim-dispute.js';
import { ClaimEvidence } from './claim-evidence.js';
import { ClaimFlags } from './claim-flags.js';
import { amountText, claimMarks, claimText, claimWord } from './claim-words.js';
import { RejectDialog } from './reject-dialog.js';
import { pathsOf, type PromiseRights } from './use-promise-rights.js';
import { VerifySheet } from './verify-sheet.js';

interface ClaimCardProps {
  readonly obligation: ObligationView;
  readonly claim: ClaimView;
  readonly rights: PromiseRights;
}

/** One claim: what was done, what proves it, what should be looked at again, and whose turn it is. */
export function ClaimCard({ obligation, claim, rights }: ClaimCardProps) {
  return (
    <li className="obligation-claim">
      <p className="obligation-claim-head">
        <Mark kind={claimMarks[claim.state]} word={claimWord(claim.state)} />
        <b>{amountText(claim, obligation)}</b>
        <small className="muted">{obligation_claim_happened({ on: formatDay(claim.happenedOn) })}</small>
      </p>
      <p>{claimText(claim, obligation)}</p>
      <ClaimFlags claim={claim} />
      <ClaimEvidence claim={claim} />
      <ClaimDispute {...{ obligation, claim, rights }} />
      {rights.verifies(claim) && <Answer obligation={obligation} claim={claim} />}
      {!rights.verifies(claim) && rights.withdraws(claim) && <Withdraw obligation={obligation} claim={claim} />}
    </li>
  );
}

type ActProps = Omit<ClaimCardProps, 'rights'>;

function Answer(props: ActProps) {
  const [open, setOpen] = useState<'verify' | 'reject' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div className="actions">
      <Button onClick={() => setOpen('reject')}>{obligation_reject()}</Button>
      <Button kind="primary" onClick={() => setOpen('verify')}>
        {obligation_verify()}
      </Button>
      <VerifySheet {...props} open={open === 'verify'} onClose={close} />
      <RejectDialog {...props} open={open === 'reject'} onClose={close} />
    </div>
  );
}

/** Nothing is lost by it: the evidence may prove the claim that is made instead. */
function Withdraw({ obligation, claim }: ActProps) {
  const withdraw = useCommand(
    () => send<ObligationView>('POST', `/claims/${claim.id}/withdrawal`, { speaksForId: obligation.obligor.id }, { ifMatch: claim.version }),
    { refresh: pathsOf(obligation), said: obligation_claim_withdrawn_said() },
  );
  return (
    <div className="actions">
      <Button busy={withdraw.pending} onClick={() => withdraw.run()}>
        {obligation_claim_withdraw()}
      </Button>
    </div>
  );
}
