import { obligation_claim_links, obligation_claim_links_hint } from '#messages';
import { TextArea } from '#libs/kit/ui';

/** The addresses somebody typed, one a line. */
export const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface LinksFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** Pages that prove a claim, pasted. */
export const LinksField = (field: LinksFieldProps) => (
  <TextArea {...field} label={obligation_claim_links()} hint={obligation_claim_links_hint()} rows={2} maxLength={2500} />
);
