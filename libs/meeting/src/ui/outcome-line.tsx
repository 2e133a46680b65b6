import { Link } from 'react-router';
import {
  consortium_motion_carried,
  consortium_motion_expired,
  consortium_motion_open,
  consortium_motion_void,
  meeting_outcome_agreed,
  meeting_outcome_motion,
  meeting_outcome_promise,
  meeting_outcome_refused,
  meeting_outcome_withdrawn,
  obligation_mark_declined,
  obligation_mark_proposed,
  obligation_mark_superseded,
  obligation_mark_waived,
} from '#messages';
import { inLocale, Mark, Tag } from '#libs/kit/ui';
import type { MeetingView } from '../contract.js';
import { outcomeAt } from './decision-paths.js';

type Outcome = MeetingView['outcomes'][number];

/** One promise or motion that a decision became, and how it stands. */
export const OutcomeLine = ({ cid, outcome }: { readonly cid: string; readonly outcome: Outcome }) => {
  const what = inLocale(outcome.names);
  return (
    <li>
      <Link to={outcomeAt(cid, outcome)}>
        {outcome.kind === 'MOTION' ? meeting_outcome_motion({ what }) : meeting_outcome_promise({ number: outcome.number ?? '', what })}
      </Link>{' '}
      <Standing status={outcome.status} />
    </li>
  );
};

/** Hollow until the other side has agreed, or every lead has signed. */
function Standing({ status }: Pick<Outcome, 'status'>) {
  switch (status) {
    case 'PROPOSED':
      return <Mark kind="promised" word={obligation_mark_proposed()} />;
    case 'AGREED':
      return <Mark kind="promised" word={meeting_outcome_agreed()} />;
    case 'OPEN':
      return <Mark kind="promised" word={consortium_motion_open()} />;
    case 'CARRIED':
      return <Mark kind="verified" word={consortium_motion_carried()} />;
    case 'REFUSED':
      return <Mark kind="overdue" word={meeting_outcome_refused()} />;
    case 'EXPIRED':
      return <Mark kind="overdue" word={consortium_motion_expired()} />;
    case 'DECLINED':
      return <Tag>{obligation_mark_declined()}</Tag>;
    case 'WITHDRAWN':
      return <Tag>{meeting_outcome_withdrawn()}</Tag>;
    case 'WAIVED':
      return <Tag>{obligation_mark_waived()}</Tag>;
    case 'SUPERSEDED':
      return <Tag>{obligation_mark_superseded()}</Tag>;
    case 'VOID':
      return <Tag>{consortium_motion_void()}</Tag>;
  }
}
