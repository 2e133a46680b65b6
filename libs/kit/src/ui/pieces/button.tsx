import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

/** `primary`: the one filled button of a row or sheet, ours to press. `quiet`: a link-like one. `danger`: takes something away. */
export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger';

interface Look {
  readonly kind?: ButtonKind;
  readonly small?: boolean;
}

const look = ({ kind = 'plain', small = false }: Look, extra = ''): string => `button ${kind}${small ? ' small' : ''} ${extra}`.trimEnd();

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>, Look {
  /** Its command is on the way: it stays focusable and does nothing. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

export function Button({ kind, small, busy = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={look({ kind, small }, busy ? 'busy' : '')}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export const ButtonLink = ({ kind, small, ...rest }: Omit<LinkProps, 'className'> & Look) => <Link {...rest} className={look({ kind, small })} />;
