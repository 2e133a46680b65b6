import { useState } from 'react';
import {
  obligation_checks_agrees,
  obligation_checks_cannot,
  obligation_checks_differs,
  obligation_checks_recompute,
  obligation_checks_recompute_note,
} from '#messages';
import { Button, Mark } from '#libs/kit/ui';
import type { SpotCheckView } from '../contract.js';
import { drawsTheSame } from './draw-again.js';

/** The draw, computed again in the reader's own browser; plain http has no way to compute it. */
export function DrawCheck({ check }: { readonly check: SpotCheckView }) {
  const [same, setSame] = useState<boolean | null | undefined>();
  const compute = (): void => {
    void drawsTheSame(check)
      .catch(() => null)
      .then(setSame);
  };
  return (
    <div className="obligation-draw">
      <p className="muted">{obligation_checks_recompute_note()}</p>
      <Button small onClick={compute}>
        {obligation_checks_recompute()}
      </Button>
      <span role="status">
        {same === null && <span className="muted">{obligation_checks_cannot()}</span>}
        {same === true && <Mark kind="verified" word={obligation_checks_agrees()} />}
        {same === false && <Mark kind="overdue" word={obligation_checks_differs()} />}
      </span>
    </div>
  );
}
