import {
  consortium_seat_former,
  consortium_seat_former_given_up,
  consortium_seat_former_merged,
  consortium_seat_former_removed,
  consortium_seat_former_since,
  consortium_seat_former_until,
} from '#messages';
import { getLocale, inLocale, When } from '#libs/kit/ui';
import type { LeadSeatView } from '../contract.js';

const endings: Readonly<Record<LeadSeatView['past'][number]['how'], () => string>> = {
  GIVEN_UP: consortium_seat_former_given_up,
  REMOVED: consortium_seat_former_removed,
  MERGED: consortium_seat_former_merged,
};

/** Who held which seat from when to when, and how that ended; nothing where every seat still has its first holder. */
export function FormerHolders({ seats }: { readonly seats: readonly LeadSeatView[] }) {
  const former = seats.flatMap(({ seat, names, past }) => past.map((each) => ({ ...each, seat, names })));
  if (former.length === 0) return null;
  return (
    <section className="former-holders">
      <h3>{consortium_seat_former()}</h3>
      <ul>
        {former.map(({ seat, names, organization, since, until, how, reason }) => (
          <li key={`${seat}${until}`}>
            <b>{organization.name}</b> <span className="muted">{inLocale(names)}</span>
            <br />
            <small>
              {since && (
                <>
                  {consortium_seat_former_since()} <When at={since} />{' '}
                </>
              )}
              {consortium_seat_former_until()} <When at={until} /> · {endings[how]()}
              {reason && (
                <>
                  {getLocale() === 'en' ? ': ' : '：'}
                  {reason}
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
