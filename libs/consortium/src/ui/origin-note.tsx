import { Link } from 'react-router';
import { consortium_origin } from '#messages';
import { formatDay, inLocale } from '#libs/kit/ui';
import type { OriginView } from '../contract.js';

/** Where a motion comes from: the decision of minutes, and the way to it. */
export const OriginNote = ({ origin: { href, names, on, text } }: { readonly origin: OriginView }) => (
  <p>
    <Link to={href}>{consortium_origin({ meeting: inLocale(names), day: formatDay(on) })}</Link>
    <br />
    <span className="muted">{text}</span>
  </p>
);
