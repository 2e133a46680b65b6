import { useState } from 'react';
import {
  obligation_checks_confirm,
  obligation_checks_confirm_does,
  obligation_checks_confirm_sheet,
  obligation_checks_confirmed_said,
  obligation_checks_denied_said,
  obligation_checks_deny,
  obligation_checks_deny_note,
  obligation_checks_deny_reason,
  obligation_checks_deny_title,
  obligation_checks_final,
  obligation_needed,
} from '#messages';
import { Button, ConsequenceSheet, Dialog, ProblemNote, send, TextArea, useCommand } from '#libs/kit/ui';
import type { SampledView, SpotCheckView } from '../contract.js';
import { amountText } from './claim-words.js';

interface CheckActsProps {
  readonly check: SpotCheckView;
  readonly item: SampledView;
  /** The organization that checks. */
  readonly checkerId: string;
}

/** What the checker says of one verification: it holds, or it does not and why. */
export function CheckActs({ check, item, checkerId }: CheckActsProps) {
  const [open, setOpen] = useState<'confirm' | 'deny' | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const close = (): void => setOpen(null);
  const act = useCommand(
    (body: { readonly outcome: string; readonly reason?: string }) =>
      send<SpotCheckView>('POST', `/spot-check-items/${item.id}/outcome`, { speaksForId: checkerId, ...body }, { ifMatch: item.version }),
    {
      refresh: [`/spot-checks/${check.id}`, `/consortia/${check.consortiumId}/spot-checks`, '/obligations', '/today'],
      said: (_, { outcome }) => (outcome === 'CONFIRMED' ? obligation_checks_confirmed_said() : obligation_checks_denied_said()),
      quiet: true,
      onDone: close,
    },
  );
  const deny = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') act.run({ outcome: 'NOT_CONFIRMED', reason });
  };
  const amount = amountText(item, item);
  return (
    <div className="actions">
      <Button small onClick={() => setOpen('deny')}>
        {obligation_checks_deny()}
      </Button>
      <Button small kind="primary" onClick={() => setOpen('confirm')}>
        {obligation_checks_confirm()}
      </Button>
      <ConsequenceSheet
        open={open === 'confirm'}
        onClose={close}
        confirm={obligation_checks_confirm_sheet()}
        onConfirm={() => act.run({ outcome: 'CONFIRMED' })}
        busy={act.pending}
        problem={act.problem}
        effects={[
          { mark: 'spot-checked', text: obligation_checks_confirm_does({ amount }) },
          { mark: 'promised', text: obligation_checks_final() },
        ]}
      />
      <Dialog
        open={open === 'deny'}
        onClose={close}
        title={obligation_checks_deny_title({ amount })}
        sheet
        actions={
          <Button kind="primary" busy={act.pending} onClick={deny}>
            {obligation_checks_deny()}
          </Button>
        }
      >
        <p className="muted">{obligation_checks_deny_note({ name: item.verifier.shortName })}</p>
        <TextArea
          label={obligation_checks_deny_reason()}
          name="reason"
          required
          maxLength={1000}
          value={reason}
          onChange={setReason}
          error={act.problem?.fields['reason'] ?? (missing ? obligation_needed() : undefined)}
        />
        <ProblemNote problem={act.problem} />
      </Dialog>
    </div>
  );
}
