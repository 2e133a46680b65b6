import {
  coordination_overseer_note,
  coordination_turn_answer,
  coordination_turn_closed,
  coordination_turn_closed_late,
  coordination_turn_judge,
  coordination_turn_reused,
  coordination_turn_withdrawn,
  coordination_view_answered_at,
  coordination_view_co,
  coordination_view_lead,
} from '#messages';
import { Due, formatDate, formatInstant, getLocale, MarkShape, Tag, useSession } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { CoordinationView } from '../contract.js';

const joined = (names: readonly string[]): string => names.join(getLocale() === 'en' ? ', ' : '、');

/** Whose turn it is in one line, and each authority with its date. */
export function Addressees({ request }: { readonly request: CoordinationView }) {
  const { actor } = useSession();
  const watches = organizationsWhere(actor, 'OVERSEER').filter((id) => !organizationsWhere(actor, 'DELEGATE').includes(id));
  const ours = request.addressees.some(({ organization }) => watches.includes(organization.id));
  return (
    <>
      <p>
        <strong>{turnOf(request)}</strong>
      </p>
      {ours && request.status === 'OPEN' && <p className="muted">{coordination_overseer_note()}</p>}
      <ul className="coordination-addressees">
        {request.addressees.map(({ organization, role, department, dueOn, answeredAt, overdue }) => (
          <li key={organization.id}>
            <MarkShape kind={answeredAt ? (request.status === 'CLOSED' ? 'verified' : 'claimed') : overdue ? 'overdue' : 'promised'} />
            <div>
              <b>{organization.name}</b> <Tag>{role === 'LEAD' ? coordination_view_lead() : coordination_view_co()}</Tag>
              {department && <small className="muted">{department}</small>}
              {answeredAt ? <small className="muted">{coordination_view_answered_at({ at: formatInstant(answeredAt) })}</small> : <Due on={dueOn} />}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function turnOf({ status, requester, addressees, inTime, firstDueOn }: CoordinationView): string {
  const name = requester.shortName;
  switch (status) {
    case 'OPEN':
      return coordination_turn_answer({
        name: joined(addressees.filter(({ answeredAt }) => answeredAt === null).map(({ organization }) => organization.shortName)),
      });
    case 'ANSWERED':
      return coordination_turn_judge({ name });
    case 'CLOSED':
      if (inTime === null) return coordination_turn_reused();
      return inTime ? coordination_turn_closed({ name }) : coordination_turn_closed_late({ name, day: formatDate(firstDueOn) });
    case 'WITHDRAWN':
      return coordination_turn_withdrawn();
  }
}
