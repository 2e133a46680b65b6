import { kit_mark_claimed, kit_mark_overdue, kit_mark_promised, kit_mark_spot_checked, kit_mark_verified } from '#messages';

/** Hollow = promised, hatched = claimed, solid = verified by the other side. The one rule of the design language. */
export type MarkKind = 'promised' | 'claimed' | 'verified' | 'spot-checked' | 'overdue';

const words: Readonly<Record<MarkKind, () => string>> = {
  promised: kit_mark_promised,
  claimed: kit_mark_claimed,
  verified: kit_mark_verified,
  'spot-checked': kit_mark_spot_checked,
  overdue: kit_mark_overdue,
};

export const markWord = (kind: MarkKind): string => words[kind]();

const ring = <circle className="mark-line" cx="8" cy="8" r="6" />;
const shapes: Readonly<Record<MarkKind, React.ReactNode>> = {
  promised: ring,
  claimed: (
    <>
      {ring}
      <path className="mark-solid" d="M8 2a6 6 0 0 0 0 12z" />
    </>
  ),
  verified: (
    <>
      <circle className="mark-solid" cx="8" cy="8" r="6.9" />
      <path className="mark-tick" d="m5 8.2 2.1 2.1L11 6.2" />
    </>
  ),
  'spot-checked': (
    <>
      {ring}
      <circle className="mark-solid" cx="8" cy="8" r="3.2" />
    </>
  ),
  overdue: <path className="mark-late" d="M8 1.5 15 14H1z" />,
};

/** The shape alone, where the word stands beside it already. */
export const MarkShape = ({ kind }: { readonly kind: MarkKind }) => (
  <svg className="mark-shape" viewBox="0 0 16 16" aria-hidden="true">
    {shapes[kind]}
  </svg>
);

/** Shape and word. `word` says it in the row's own terms (交付中, 待核验 2). */
export const Mark = ({ kind, word }: { readonly kind: MarkKind; readonly word?: string }) => (
  <span className="mark">
    <MarkShape kind={kind} />
    {word ?? markWord(kind)}
  </span>
);
