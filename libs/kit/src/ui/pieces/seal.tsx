import { kit_seal_signed, kit_seal_waiting, kit_seal_waiting_for } from '#messages';
import { formatInstant } from '../text/format.js';

export interface SealProps {
  /** Short name of the organization that signs; the first four characters are shown. */
  readonly name: string;
  /** Who signed, when, which text; null = not signed yet. */
  readonly signed: { readonly by: string; readonly at: string; readonly hash: string } | null;
  readonly small?: boolean;
}

/** Two lines of two characters, as on a seal; a Latin name gives its initials. */
function lines(name: string): readonly string[] {
  if (/^[\x20-\x7e]+$/.test(name))
    return [
      name
        .split(/\s+/)
        .map((word) => word.charAt(0))
        .join('')
        .slice(0, 3)
        .toUpperCase(),
    ];
  const text = [...name].slice(0, 4);
  return text.length > 2 ? [text.slice(0, 2).join(''), text.slice(2).join('')] : [text.join('')];
}

/** Cinnabar square = signed, dashed = waiting. Not a legal e-seal: the tooltip says who, when and which hash. */
export function Seal({ name, signed, small = false }: SealProps) {
  const words = signed
    ? kit_seal_signed({ name, by: signed.by, at: formatInstant(signed.at), hash: signed.hash.slice(0, 12) })
    : kit_seal_waiting_for({ name });
  return (
    <span className={`seal${signed ? '' : ' waiting'}${small ? ' small' : ''}`} role="img" aria-label={words} title={words}>
      {signed ? lines(name).map((line) => <span key={line}>{line}</span>) : kit_seal_waiting()}
    </span>
  );
}
