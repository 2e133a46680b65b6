import { useState } from 'react';
import {
  obligation_verified_said,
  obligation_verify_amount,
  obligation_verify_amount_hint,
  obligation_verify_bar,
  obligation_verify_bar_part,
  obligation_verify_confirm,
  obligation_verify_confirm_part,
  obligation_verify_final,
  obligation_verify_late,
  obligation_verify_part,
  obligation_verify_flagged,
  obligation_verify_rest,
  obligation_verify_title,
} from '#messages';
import { Button, ConsequenceSheet, formatNumber, inLocale, NumberField, send, useCommand, type Effect } from '#libs/kit/ui';
import type { ClaimView, ObligationView } from '../contract.js';
import { amountText, flagName } from './claim-words.js';
import { pathsOf } from './use-promise-rights.js';

interface VerifySheetProps {
  readonly obligation: ObligationView;
  readonly claim: ClaimView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The other side's key: all of a claim or a part of it, under what it makes of the window. */
export function VerifySheet({ obligation, claim, open, onClose }: VerifySheetProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const amount = typed === null ? claim.numerator : Number(typed);
  const part = amount < claim.numerator;
  const verify = useCommand(
    () =>
      send<ObligationView>(
        'POST',
        `/claims/${claim.id}/verification`,
        { speaksForId: claim.awaits?.id, ...(part ? { numerator: amount } : {}) },
        { ifMatch: claim.version },
      ),
    { refresh: pathsOf(obligation), said: obligation_verified_said(), quiet: true, onDone: onClose },
  );
  const ceiling = obligation.metric === 'AT_MOST';
  return (
    <ConsequenceSheet
      open={open}
      onClose={() => {
        setTyped(null);
        onClose();
      }}
      title={obligation_verify_title({ amount: amountText(claim, obligation), name: obligation.obligor.shortName })}
      effects={effectsOf(obligation, claim, amount)}
      confirm={
        part ? obligation_verify_confirm_part({ amount: amountText({ ...claim, numerator: amount }, obligation) }) : obligation_verify_confirm()
      }
      onConfirm={() => verify.run()}
      busy={verify.pending}
      problem={verify.problem}
    >
      {!ceiling && typed === null && (
        <div>
          <Button kind="quiet" small onClick={() => setTyped(String(claim.numerator))}>
            {obligation_verify_part()}
          </Button>
        </div>
      )}
      {!ceiling && typed !== null && (
        <NumberField
          label={obligation_verify_amount()}
          hint={obligation_verify_amount_hint()}
          name="numerator"
          required
          unit={obligation.metric === 'RATIO' ? `/ ${formatNumber(claim.denominator)}` : inLocale(obligation.unit)}
          maxLength={7}
          value={typed}
          onChange={setTyped}
          error={verify.problem?.fields['numerator']}
        />
      )}
    </ConsequenceSheet>
  );
}

/** What the key does, counted: the window's bar, what is left out, and that it stands. */
function effectsOf(obligation: ObligationView, claim: ClaimView, amount: number): readonly Effect[] {
  const window = obligation.windows.find(({ id }) => id === claim.windowId);
  const rest = { numerator: claim.numerator - amount, denominator: claim.denominator };
  const before = window?.verified ?? { numerator: 0, denominator: 0 };
  const after = { numerator: before.numerator + amount, denominator: before.denominator + claim.denominator };
  const said = { before: amountText(before, obligation), after: amountText(after, obligation) };
  const target = formatNumber(window?.target ?? obligation.target);
  const effects: Effect[] = [
    {
      mark: 'verified',
      text: obligation.metric === 'RATIO' ? obligation_verify_bar_part({ ...said, target }) : obligation_verify_bar({ ...said, target }),
    },
  ];
  if (rest.numerator > 0) {
    const left = obligation.metric === 'RATIO' ? formatNumber(rest.numerator) : amountText(rest, obligation);
    effects.push({ mark: 'promised', text: obligation_verify_rest({ rest: left }) });
  }
  if (claim.flags.includes('LATE')) effects.push({ mark: 'promised', text: obligation_verify_late() });
  if (claim.flags.length > 0) effects.push({ mark: 'overdue', text: obligation_verify_flagged({ flags: claim.flags.map(flagName).join('、') }) });
  return [...effects, { mark: 'spot-checked', text: obligation_verify_final() }];
}
