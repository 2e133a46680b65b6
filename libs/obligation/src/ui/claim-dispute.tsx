import { useState } from 'react';
import { obligation_dispute, obligation_dispute_reason, obligation_rule, obligation_ruling_reason } from '#messages';
import { Button } from '#libs/kit/ui';
import type { ClaimView, ObligationView } from '../contract.js';
import { DisputeDialog } from './dispute-dialog.js';
import { RuleDialog } from './rule-dialog.js';
import type { PromiseRights } from './use-promise-rights.js';

interface ClaimDisputeProps {
  readonly obligation: ObligationView;
  readonly claim: ClaimView;
  readonly rights: PromiseRights;
}

/** Why the answer to a claim is disputed and how it was ruled on; where it is their turn, the claimant disputes and the arbiter rules. */
export function ClaimDispute({ obligation, claim, rights }: ClaimDisputeProps) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const { dispute } = claim;
  return (
    <>
      {dispute?.reason && <p className="muted">{obligation_dispute_reason({ reason: dispute.reason })}</p>}
      {dispute?.ruling && <p className="muted">{obligation_ruling_reason({ reason: dispute.ruling })}</p>}
      {rights.disputes(claim) && (
        <div className="actions">
          <Button onClick={() => setOpen(true)}>{obligation_dispute()}</Button>
          <DisputeDialog {...{ obligation, claim, open }} onClose={close} />
        </div>
      )}
      {rights.rules(claim) && (
        <div className="actions">
          <Button kind="primary" onClick={() => setOpen(true)}>
            {obligation_rule()}
          </Button>
          <RuleDialog {...{ obligation, claim, open }} onClose={close} />
        </div>
      )}
    </>
  );
}
