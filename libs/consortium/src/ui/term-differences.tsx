import { consortium_terms_absent, consortium_terms_same } from '#messages';
import { inLocale } from '#libs/kit/ui';
import type { MotionView } from '../contract.js';

export type TermDifference = MotionView['differences'][number];

/** One difference in one line: of what, which property, from what to what. */
export const differenceText = ({ of, what, before, after }: TermDifference): string =>
  `${inLocale(of)} · ${inLocale(what)} ${before ? inLocale(before) : consortium_terms_absent()} → ${after ? inLocale(after) : consortium_terms_absent()}`;

/** What other terms change, line by line; what goes is struck through, what comes is underlined. */
export function TermDifferences({ differences }: { readonly differences: readonly TermDifference[] }) {
  if (differences.length === 0) return <p className="muted">{consortium_terms_same()}</p>;
  return (
    <ul className="difference terms-difference">
      {differences.map(({ of, what, before, after }, index) => (
        <li key={index}>
          <span>{inLocale(of)}</span>
          <span className="muted">{inLocale(what)}</span>
          <span>
            <del>{before ? inLocale(before) : consortium_terms_absent()}</del> → <ins>{after ? inLocale(after) : consortium_terms_absent()}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}
