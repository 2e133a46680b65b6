import { useState } from 'react';
import {
  demand_decline_confirm,
  demand_expert_agree,
  demand_expert_agreed_said,
  demand_expert_decline,
  demand_expert_effect_agree,
  demand_expert_effect_decline,
  demand_expert_request_agreed,
  demand_expert_request_asked,
  demand_expert_request_by,
  demand_expert_request_declined,
  demand_expert_request_hours,
  demand_expert_request_line,
  demand_expert_requests,
  demand_declined_said,
  demand_offer_reason,
  demand_reason,
} from '#messages';
import {
  Button,
  Card,
  ConsequenceSheet,
  formatDate,
  Mark,
  send,
  TextArea,
  useCommand,
  useLiveRefresh,
  useRules,
  useSession,
  useView,
  type MarkKind,
} from '#libs/kit/ui';
import type { ExpertRequestsView, ExpertRequestView } from '../contract.js';
import { demandPermissions } from '../permissions.js';

const words: Readonly<Record<ExpertRequestView['state'], () => string>> = {
  ASKED: demand_expert_request_asked,
  AGREED: demand_expert_request_agreed,
  DECLINED: demand_expert_request_declined,
};
const marks: Readonly<Record<ExpertRequestView['state'], MarkKind>> = { ASKED: 'claimed', AGREED: 'verified', DECLINED: 'promised' };

/** What was asked of us and what we asked: those that wait first. Nothing, while there is nothing. */
export function ExpertRequests({ cid }: { readonly cid: string }) {
  const asks = useRules(demandPermissions)('read', 'ExpertRequest');
  const { data } = useView<ExpertRequestsView>(asks ? `/consortia/${cid}/expert-requests` : null);
  const { actor } = useSession();
  const ours = actor.memberships.find((m) => m.consortiumId === cid)?.organizationId ?? '';
  useLiveRefresh(`organization:${ours}`, `/consortia/${cid}/expert-requests`);
  const items = data?.items.toSorted((one, other) => Number(other.state === 'ASKED') - Number(one.state === 'ASKED')) ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={demand_expert_requests()}>
      <ul className="demand-offers">
        {items.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ul>
    </Card>
  );
}

function Request({ request }: { readonly request: ExpertRequestView }) {
  const { consortiumId, owner, asker, expert, what, hours, by, state, reason } = request;
  const mayAnswer = useRules(demandPermissions)('answer', 'ExpertRequest', { consortiumId, ownerId: owner.id });
  return (
    <li>
      <p className="demand-offer-head">
        <Mark kind={marks[state]} word={words[state]()} />
      </p>
      <p>
        <b>{demand_expert_request_line({ asker: asker.shortName, owner: owner.shortName, name: expert.name })}</b>{' '}
        {hours !== null && demand_expert_request_hours({ hours })} {by !== null && demand_expert_request_by({ date: formatDate(by) })}
      </p>
      <p className="demand-text">{what}</p>
      {reason && <p className="demand-text">{demand_offer_reason({ reason })}</p>}
      {state === 'ASKED' && mayAnswer && <Answer request={request} />}
    </li>
  );
}

function Answer({ request }: { readonly request: ExpertRequestView }) {
  const [open, setOpen] = useState<'agree' | 'decline' | null>(null);
  const [reason, setReason] = useState('');
  const agrees = open === 'agree';
  const { id, version, consortiumId, asker, expert } = request;
  const answer = useCommand(() => send('POST', `/expert-requests/${id}/answer`, { agrees, reason: agrees ? '' : reason }, { ifMatch: version }), {
    refresh: [`/consortia/${consortiumId}/expert-requests`, '/today'],
    said: agrees ? demand_expert_agreed_said() : demand_declined_said(),
    onDone: () => setOpen(null),
    quiet: true,
  });
  return (
    <div className="actions">
      <Button onClick={() => setOpen('decline')}>{demand_expert_decline()}</Button>
      <Button kind="primary" onClick={() => setOpen('agree')}>
        {demand_expert_agree()}
      </Button>
      <ConsequenceSheet
        open={open !== null}
        onClose={() => setOpen(null)}
        confirm={agrees ? demand_expert_agree() : demand_decline_confirm()}
        onConfirm={() => answer.run()}
        busy={answer.pending}
        problem={answer.problem}
        effects={[
          agrees
            ? { mark: 'verified', text: demand_expert_effect_agree({ asker: asker.shortName, name: expert.name }) }
            : { mark: 'promised', text: demand_expert_effect_decline({ asker: asker.shortName }) },
        ]}
      >
        {open === 'decline' && <TextArea label={demand_reason()} required value={reason} onChange={setReason} maxLength={1000} />}
      </ConsequenceSheet>
    </div>
  );
}
