import { useEffect, useState } from 'react';
import {
  obligation_many_all,
  obligation_many_chosen,
  obligation_many_confirm,
  obligation_many_none,
  obligation_many_sheet_final,
  obligation_many_sheet_flagged,
  obligation_many_sheet_left,
  obligation_many_sheet_whole,
  obligation_many_verify,
} from '#messages';
import { Button, ConsequenceSheet, send, useCommand } from '#libs/kit/ui';
import type { BatchView, ClaimItem } from '../contract.js';
import type { Answered } from './batch-outcomes.js';

interface BatchBarProps {
  readonly cid: string;
  readonly chosen: readonly ClaimItem[];
  readonly of: number;
  readonly onAll: (on: boolean) => void;
  readonly onAnswered: (answered: readonly Answered[]) => void;
}

/** One batch for each organization the reader verifies for; nearly always one. */
async function verifyAll(cid: string, claims: readonly ClaimItem[]): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  for (const speaksForId of new Set(claims.flatMap(({ awaits }) => (awaits ? [awaits.id] : [])))) {
    const ours = claims.filter(({ awaits }) => awaits?.id === speaksForId);
    const batch = await send<BatchView>('POST', `/consortia/${cid}/verifications`, { speaksForId, claimIds: ours.map(({ id }) => id) });
    const left = new Map(batch.exceptions.map(({ claimId, code }) => [claimId, code]));
    answered.push(...ours.map((claim) => ({ claim, refusal: left.get(claim.id) ?? null })));
  }
  return answered;
}

/** How much is chosen, and the key for it: V or the button, then what follows is read and confirmed. */
export function BatchBar({ cid, chosen, of, onAll, onAnswered }: BatchBarProps) {
  const [open, setOpen] = useState(false);
  const some = chosen.length > 0;
  useVerifyKey(() => setOpen(some));
  const verify = useCommand(() => verifyAll(cid, chosen), {
    refresh: [`/consortia/${cid}/claims`, `/consortia/${cid}/obligations`, '/obligations', '/today'],
    quiet: true,
    onDone: (answered) => {
      setOpen(false);
      onAnswered(answered);
    },
  });
  const flagged = chosen.filter(({ flags }) => flags.length > 0).length;
  return (
    <div className="obligation-batch">
      <span className="muted">{obligation_many_chosen({ count: chosen.length, of })}</span>
      <Button onClick={() => onAll(!some)}>{some ? obligation_many_none() : obligation_many_all()}</Button>
      <Button kind="primary" disabled={!some} aria-keyshortcuts="v" onClick={() => setOpen(true)}>
        {obligation_many_verify({ count: chosen.length })} <kbd className="wide-only">V</kbd>
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => setOpen(false)}
        confirm={obligation_many_confirm({ count: chosen.length })}
        onConfirm={() => verify.run()}
        busy={verify.pending}
        problem={verify.problem}
        effects={[
          { mark: 'verified', text: obligation_many_sheet_whole({ count: chosen.length }) },
          ...(flagged > 0 ? [{ mark: 'overdue' as const, text: obligation_many_sheet_flagged({ count: flagged }) }] : []),
          ...(of > chosen.length ? [{ mark: 'claimed' as const, text: obligation_many_sheet_left({ count: of - chosen.length }) }] : []),
          { mark: 'spot-checked', text: obligation_many_sheet_final() },
        ]}
      />
    </div>
  );
}

/** V while the page itself is in front and nobody is typing. It only opens the sheet, so a slip verifies nothing. */
function useVerifyKey(run: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches('input:not([type="checkbox"]),select,textarea');
      if (event.key !== 'v' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!typing && !document.querySelector('dialog:modal') && target instanceof Element && target.closest('main')) run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
