import { useState } from 'react';
import { obligation_ask_waiver, obligation_claim } from '#messages';
import { Button, today } from '#libs/kit/ui';
import type { ObligationView, WindowView } from '../contract.js';
import { AskWaiver } from './ask-waiver.js';
import { ClaimDialog } from './claim-dialog.js';
import { usePromiseRights } from './use-promise-rights.js';

/** The windows that can be claimed for: begun, and not let off. */
export const claimable = ({ windows }: ObligationView): readonly WindowView[] =>
  windows.filter(({ waived, startsOn }) => !waived && startsOn <= today());

/** What can be done about a promise in force, at the foot of its panel, where a thumb reaches it. */
export function PromiseActions({ obligation }: { readonly obligation: ObligationView }) {
  const rights = usePromiseRights(obligation);
  const [claiming, setClaiming] = useState<WindowView | null>(null);
  const [asking, setAsking] = useState(false);
  const window = claimable(obligation)[0];
  return (
    <>
      {rights.waivesFor !== null && <Button onClick={() => setAsking(true)}>{obligation_ask_waiver()}</Button>}
      {rights.claims && window && (
        <Button kind="primary" onClick={() => setClaiming(window)}>
          {obligation_claim()}
        </Button>
      )}
      {rights.waivesFor !== null && (
        <AskWaiver obligation={obligation} speaksForId={rights.waivesFor} open={asking} onClose={() => setAsking(false)} />
      )}
      <ClaimDialog obligation={obligation} window={claiming} onClose={() => setClaiming(null)} />
    </>
  );
}
