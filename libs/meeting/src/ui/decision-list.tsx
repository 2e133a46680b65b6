import { useState } from 'react';
import { Link } from 'react-router';
import {
  meeting_follow_clause,
  meeting_follow_done,
  meeting_follow_later,
  meeting_follow_link,
  meeting_follow_motion_new,
  meeting_follow_none,
  meeting_follow_open,
  meeting_follow_promise_new,
  meeting_follow_title,
} from '#messages';
import { Button, ButtonLink, Card, inLocale, MarkShape, useRules, useSession } from '#libs/kit/ui';
import { consortiaOf } from '#libs/kernel';
import type { MeetingView } from '../contract.js';
import type { Decision } from '../domain/minutes.js';
import { meetingPermissions } from '../permissions.js';
import { decisionWord } from './meeting-words.js';
import { LinkOutcome } from './link-outcome.js';
import { readMinutes } from './read-minutes.js';

interface Props {
  readonly meeting: MeetingView;
  readonly content: string;
}

/** Where a promise is registered, where a motion is proposed, and where what was made is looked at. */
function newAt({ consortiumId: cid, kindNames, heldOn }: MeetingView, { kind, text }: Decision): string {
  if (kind === 'MOTION') return `/consortia/${cid}/governance`;
  const clause = meeting_follow_clause({ meeting: inLocale(kindNames), day: heldOn, text });
  return `/consortia/${cid}/ledger?${new URLSearchParams({ new: 'own', name: text, clause }).toString()}`;
}
const madeAt = (cid: string, kind: Decision['kind'], id: string): string =>
  kind === 'MOTION' ? `/consortia/${cid}/governance/${id}` : `/consortia/${cid}/ledger?open=${id}`;

/** The decisions that are to become something, and what each became. */
export function DecisionList({ meeting, content }: Props) {
  const may = useRules(meetingPermissions);
  const [linking, link] = useState<Decision | null>(null);
  const decisions = readMinutes(content)
    .items.flatMap((item) => item.decisions)
    .filter(({ kind }) => kind !== 'NOTED');
  const promises = consortiaOf(useSession().actor, 'DELEGATE').includes(meeting.consortiumId);
  const keeps = may('keep', 'Meeting', { consortiumId: meeting.consortiumId, secretariatId: meeting.secretariatId });
  if (decisions.length === 0)
    return (
      <Card title={meeting_follow_title()}>
        <p className="muted">{meeting_follow_none()}</p>
      </Card>
    );
  return (
    <Card title={meeting_follow_title()}>
      {meeting.status !== 'SIGNED' && <p className="muted">{meeting_follow_later()}</p>}
      <ul className="meeting-decisions">
        {decisions.map((decision) => (
          <DecisionLine
            key={decision.id}
            decision={decision}
            meeting={meeting}
            onLink={keeps ? () => link(decision) : undefined}
            makes={decision.kind === 'MOTION' ? keeps : promises}
          />
        ))}
      </ul>
      {linking && <LinkOutcome meeting={meeting} decision={linking} onClose={() => link(null)} />}
    </Card>
  );
}

interface LineProps {
  readonly decision: Decision;
  readonly meeting: MeetingView;
  readonly onLink: (() => void) | undefined;
  /** Whether the reader may register the promise or propose the motion. */
  readonly makes: boolean;
}

function DecisionLine({ decision, meeting, onLink, makes }: LineProps) {
  const made = meeting.outcomes.find(({ decisionId }) => decisionId === decision.id);
  const cid = meeting.consortiumId;
  return (
    <li>
      <MarkShape kind={made ? 'verified' : 'promised'} />
      <div>
        <p>{decision.text}</p>
        <small className="muted">{made ? decisionWord(decision.kind) : `${decisionWord(decision.kind)} · ${meeting_follow_open()}`}</small>
        {made && (
          <p>
            <Link to={madeAt(cid, decision.kind, made.id)}>{meeting_follow_done()}</Link>
          </p>
        )}
        {!made && meeting.status === 'SIGNED' && (
          <div className="actions">
            {makes && (
              <ButtonLink small to={newAt(meeting, decision)}>
                {decision.kind === 'MOTION' ? meeting_follow_motion_new() : meeting_follow_promise_new()}
              </ButtonLink>
            )}
            {onLink && (
              <Button small kind="quiet" onClick={onLink}>
                {meeting_follow_link()}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
