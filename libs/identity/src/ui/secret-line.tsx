import { useId, useState } from 'react';
import { Button } from '#libs/kit/ui';
import { identity_copied, identity_copy } from '#messages';
import './secret-line.css';

/** A link, code or token to hand over: selected at a click, copied at another. */
export function SecretLine({ label, value }: { readonly label: string; readonly value: string }) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard?.writeText(value).then(() => setCopied(true));
  };
  return (
    <div className="secret-line">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input id={id} className="id" readOnly value={value} onFocus={(event) => event.target.select()} />
      <Button small onClick={copy}>
        {copied ? identity_copied() : identity_copy()}
      </Button>
      <span className="visually-hidden" role="status">
        {copied ? identity_copied() : ''}
      </span>
    </div>
  );
}
