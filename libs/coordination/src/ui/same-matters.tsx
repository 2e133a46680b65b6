import { useNavigate } from 'react-router';
import {
  coordination_reused_said,
  coordination_same_answer,
  coordination_same_by,
  coordination_same_look,
  coordination_same_reuse,
  coordination_same_title,
  coordination_same_waiting,
} from '#messages';
import { businessDay, Button, ButtonLink, ProblemNote, send, useCommand } from '#libs/kit/ui';
import type { CoordinationView, SameView } from '../contract.js';
import { pathsOf } from './answer-sheet.js';
import { RequestState } from './request-state.js';

interface Props {
  readonly items: SameView['items'];
  readonly requesterId: string;
  readonly cid: string;
}

/** What was asked before, with its answer: one click takes that, and nobody is asked twice. */
export const SameMatters = (props: Props) => (
  <section className="coordination-same" aria-label={coordination_same_title()}>
    <h3>{coordination_same_title()}</h3>
    <ul>
      {props.items.slice(0, 3).map((item) => (
        <SameLine key={item.id} {...props} item={item} />
      ))}
    </ul>
  </section>
);

function SameLine({ item, requesterId, cid }: Props & { readonly item: SameView['items'][number] }) {
  const navigate = useNavigate();
  const reuse = useCommand(() => send<CoordinationView>('POST', `/coordination/${item.id}/reuses`, { requesterId }), {
    refresh: pathsOf(cid),
    said: coordination_reused_said(),
    quiet: true,
    onDone: ({ id }) => void navigate(`/coordination/${id}`),
  });
  return (
    <li>
      <p>
        <RequestState request={item} />{' '}
        <small className="muted">{coordination_same_by({ name: item.requester.shortName, day: businessDay(item.askedAt) })}</small>
      </p>
      <p>{item.text}</p>
      <p className="muted">{item.answer === null ? coordination_same_waiting() : coordination_same_answer({ text: item.answer })}</p>
      <ProblemNote problem={reuse.problem} />
      <div className="actions">
        {item.answer !== null && (
          <Button small busy={reuse.pending} onClick={() => reuse.run()}>
            {coordination_same_reuse()}
          </Button>
        )}
        <ButtonLink small kind="quiet" to={`/coordination/${item.id}`}>
          {coordination_same_look()}
        </ButtonLink>
      </div>
    </li>
  );
}
