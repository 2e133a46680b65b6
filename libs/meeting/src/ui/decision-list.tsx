import { useState } from 'react';
import {
  meeting_follow_again,
  meeting_follow_later,
  meeting_follow_motion_new,
  meeting_follow_none,
  meeting_follow_open,
  meeting_follow_promise_new,
  meeting_follow_title,
} from '#messages';
import { Button, ButtonLink, Card, MarkShape, useRules, useSession } from '#libs/kit/ui';
import { consortiaOf } from '#libs/kernel';
import type { MeetingView } from '../contract.js';
import type { Decision } from '../domain/minutes.js';
import { meetingPermissions } from '../permissions.js';
import { ChooseAct } from './choose-act.js';
import { becomes, holds, promiseAt } from './decision-paths.js';
import { decisionWord } from './meeting-words.js';
import { OutcomeLine } from './outcome-line.js';
import { readMinutes } from './read-minutes.js';

interface Props {
  readonly meeting: MeetingView;
  readonly content: string;
}

/** The decisions that are to become something, and what each became. */
export function DecisionList({ meeting, content }: Props) {
  const may = useRules(meetingPermissions);
  const [choosing, choose] = useState<Decision | null>(null);
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
            onMotion={decision.kind === 'MOTION' && keeps ? () => choose(decision) : undefined}
            promises={decision.kind === 'PROMISE' && promises}
          />
        ))}
      </ul>
      {choosing && <ChooseAct meeting={meeting} decision={choosing} onClose={() => choose(null)} />}
    </Card>
  );
}

interface LineProps {
  readonly decision: Decision;
  readonly meeting: MeetingView;
  /** Where the reader may propose the motion. */
  readonly onMotion: (() => void) | undefined;
  /** Whether the reader may register the promise. */
  readonly promises: boolean;
}

/** A decision with all that was proposed for it: solid once something holds, open again when all came to nothing. */
function DecisionLine({ decision, meeting, onMotion, promises }: LineProps) {
  const made = meeting.outcomes.filter(({ decisionId }) => decisionId === decision.id);
  const done = made.some(becomes);
  const word = (first: () => string): string => (done ? meeting_follow_again() : first());
  return (
    <li>
      <MarkShape kind={made.some(holds) ? 'verified' : 'promised'} />
      <div>
        <p>{decision.text}</p>
        <small className="muted">{done ? decisionWord(decision.kind) : `${decisionWord(decision.kind)} · ${meeting_follow_open()}`}</small>
        {made.length > 0 && (
          <ul className="meeting-outcomes">
            {made.map((outcome) => (
              <OutcomeLine key={outcome.id} cid={meeting.consortiumId} outcome={outcome} />
            ))}
          </ul>
        )}
        {meeting.status === 'SIGNED' && (
          <div className="actions">
            {promises && (
              <ButtonLink small to={promiseAt(meeting, decision)}>
                {word(meeting_follow_promise_new)}
              </ButtonLink>
            )}
            {onMotion && (
              <Button small onClick={onMotion}>
                {word(meeting_follow_motion_new)}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
