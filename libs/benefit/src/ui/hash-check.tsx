import { useEffect, useState } from 'react';
import { benefit_hash_checked, benefit_hash_checking, benefit_hash_differs, benefit_hash_unchecked } from '#messages';
import { Code, Mark } from '#libs/kit/ui';

const hashHere = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The hash each signature names, computed again from the text on screen; plain http has no way to compute it. */
export function HashCheck({ content, hash }: { readonly content: string; readonly hash: string }) {
  const [here, setHere] = useState<string | null | undefined>();
  useEffect(() => {
    let shown = true;
    void Promise.resolve()
      .then(() => hashHere(content))
      .catch(() => null)
      .then((computed) => shown && setHere(computed));
    return () => {
      shown = false;
    };
  }, [content]);
  return (
    <div className="hash-check">
      <Code>{hash}</Code>
      <Verdict here={here} hash={hash} />
    </div>
  );
}

function Verdict({ here, hash }: { readonly here: string | null | undefined; readonly hash: string }) {
  if (here === undefined) return <span className="muted">{benefit_hash_checking()}</span>;
  if (here === null) return <span className="muted">{benefit_hash_unchecked()}</span>;
  return here === hash ? <Mark kind="verified" word={benefit_hash_checked()} /> : <Mark kind="overdue" word={benefit_hash_differs()} />;
}
