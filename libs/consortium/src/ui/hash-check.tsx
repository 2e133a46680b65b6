import { useEffect, useState } from 'react';
import { consortium_hash_checked, consortium_hash_checking, consortium_hash_differs, consortium_hash_unchecked } from '#messages';
import { Code, Mark } from '#libs/kit/ui';
import type { MotionView } from '../contract.js';
import { hashHere } from './read-charter.js';

/** The hash each signature names, computed again from the text on screen; plain http has no way to compute it. */
export function HashCheck({ motion }: { readonly motion: Pick<MotionView, 'content' | 'hash'> }) {
  const [here, setHere] = useState<string | null | undefined>();
  useEffect(() => {
    let shown = true;
    void hashHere(motion.content)
      .catch(() => null)
      .then((hash) => {
        if (shown) setHere(hash);
      });
    return () => {
      shown = false;
    };
  }, [motion.content]);
  return (
    <div className="hash-check">
      <Code>{motion.hash}</Code>
      <Verdict here={here} hash={motion.hash} />
    </div>
  );
}

function Verdict({ here, hash }: { readonly here: string | null | undefined; readonly hash: string }) {
  if (here === undefined) return <span className="muted">{consortium_hash_checking()}</span>;
  if (here === null) return <span className="muted">{consortium_hash_unchecked()}</span>;
  return here === hash ? <Mark kind="verified" word={consortium_hash_checked()} /> : <Mark kind="overdue" word={consortium_hash_differs()} />;
}
