import { Link } from 'react-router';
import { daysUntil, formatDate, formatDue, formatInstant, formatMoney } from '../text/format.js';
import { kit_not_reported } from '#messages';
import { MarkShape } from './mark.js';

/** Fen as yuan; null = not reported. */
export const Money = ({ fen }: { readonly fen: string | bigint | null }) => (
  <span className="number">{fen === null ? kit_not_reported() : formatMoney(fen)}</span>
);

/** An instant, in Shanghai time. */
export const When = ({ at }: { readonly at: string }) => (
  <time className="number" dateTime={at}>
    {formatInstant(at)}
  </time>
);

/** A term: days left or overdue, with the date under it. `done` = it was kept. */
export function Due({ on, done = false }: { readonly on: string | null; readonly done?: boolean }) {
  if (on === null) return <span className="due">—</span>;
  const late = !done && daysUntil(on) < 0;
  return (
    <span className={`due${late ? ' late' : ''}`}>
      {!done && (
        <span>
          {late && <MarkShape kind="overdue" />}
          {formatDue(on)}
        </span>
      )}
      <small>
        <time dateTime={on}>{formatDate(on)}</time>
      </small>
    </span>
  );
}

/** A figure that opens the events it was computed from. Every shown figure is one. */
export const Figure = ({
  to,
  value,
  label,
  large = false,
}: {
  readonly to: string;
  readonly value: string;
  readonly label: string;
  readonly large?: boolean;
}) => (
  <Link className={`figure${large ? ' large' : ''}`} to={to}>
    <b>{value}</b>
    <span>{label}</span>
  </Link>
);

/** First character of a name, as a small round. */
export const Avatar = ({ name }: { readonly name: string }) => (
  <span className="avatar" aria-hidden="true">
    {[...name][0]}
  </span>
);
