import { kit_shell_live_cut, kit_shell_online } from '#messages';
import { Avatar, useLiveStatus, usePeopleOnShow } from '#libs/kit/ui';

const shownAtMost = 3;

/** Who else is in the room on show, and whether what is shown is being kept up to date. */
export function Online() {
  const people = usePeopleOnShow();
  const status = useLiveStatus();
  if (status === 'cut')
    return (
      <span className="online cut">
        <i className="online-dot" aria-hidden="true" />
        {kit_shell_live_cut()}
      </span>
    );
  if (people.length === 0) return <span className="online" />;
  return (
    <span className="online" title={people.map((person) => person.name).join('、')}>
      <i className="online-dot" aria-hidden="true" />
      {kit_shell_online({ count: people.length })}
      <span className="avatars">
        {people.slice(0, shownAtMost).map((person) => (
          <Avatar key={person.personId} name={person.name} />
        ))}
      </span>
    </span>
  );
}
