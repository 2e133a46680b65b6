import { Link } from 'react-router';
import {
  coordination_view_answered,
  coordination_view_asked,
  coordination_view_erased,
  coordination_view_reopened,
  coordination_view_reuses,
  coordination_view_reuses_look,
} from '#messages';
import { When } from '#libs/kit/ui';
import type { CoordinationView } from '../contract.js';

const verbs: Readonly<Record<CoordinationView['said'][number]['kind'], () => string>> = {
  ASK: coordination_view_asked,
  ANSWER: coordination_view_answered,
  REOPEN: coordination_view_reopened,
};

/** The exchange in order, oldest first. */
export const Said = ({ request: { said, reusesId } }: { readonly request: CoordinationView }) => (
  <>
    {reusesId && (
      <p className="muted">
        {coordination_view_reuses()} <Link to={`/coordination/${reusesId}`}>{coordination_view_reuses_look()}</Link>
      </p>
    )}
    <ol className="coordination-said">
      {said.map(({ id, kind, organization, text, at }) => (
        <li key={id}>
          <p className="muted">
            <b>{organization.shortName}</b> {verbs[kind]()} · <When at={at} />
          </p>
          {text === '' ? <p className="muted">{coordination_view_erased()}</p> : text.split('\n').map((line, index) => <p key={index}>{line}</p>)}
        </li>
      ))}
    </ol>
  </>
);
