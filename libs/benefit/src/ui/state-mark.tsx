import { Mark, type MarkKind } from '#libs/kit/ui';

/** A state as its table shows it. */
export const StateMark = ({ of }: { readonly of: { readonly kind: MarkKind; readonly word: () => string } }) => (
  <Mark kind={of.kind} word={of.word()} />
);
