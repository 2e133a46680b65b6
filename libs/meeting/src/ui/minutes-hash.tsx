import { useEffect, useState } from 'react';
import { meeting_hash_checked, meeting_hash_checking, meeting_hash_differs, meeting_hash_note, meeting_hash_unchecked } from '#messages';
import { Code, Mark } from '#libs/kit/ui';
import { hashHere } from './read-minutes.js';

/** The hash each signature names, computed again from the text on screen; plain http has no way to compute it. */
export function MinutesHash({ content, hash }: { readonly content: string; readonly hash: string }) {
  const [here, setHere] = useState<string | null | undefined>();
  useEffect(() => {
    let shown = true;
    void hashHere(content)
      .catch(() => null)
      .then((computed) => {
        if (shown) setHere(computed);
      });
    return () => {
      shown = false;
    };
  }, [content]);
  return (
    <div className="meeting-hash">
      <Code>{hash}</Code>
      <span className="no-print">
        <Verdict here={here} hash={hash} />
      </span>
      <p className="muted">{meeting_hash_note()}</p>
    </div>
  );
}

function Verdict({ here, hash }: { readonly here: string | null | undefined; readonly hash: string }) {
  if (here === undefined) return <span className="muted">{meeting_hash_checking()}</span>;
  if (here === null) return <span className="muted">{meeting_hash_unchecked()}</span>;
  return here === hash ? <Mark kind="verified" word={meeting_hash_checked()} /> : <Mark kind="overdue" word={meeting_hash_differs()} />;
}
