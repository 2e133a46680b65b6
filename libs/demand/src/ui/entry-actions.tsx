import { useState } from 'react';
import {
  demand_change,
  demand_close_met,
  demand_close_withdraw,
  demand_closed_met_said,
  demand_closed_withdrawn_said,
  demand_effect_met,
  demand_effect_withdrawn,
  demand_effect_withdrawn_next,
  demand_post_task,
  demand_promise,
  demand_promise_clause,
  demand_respond_long,
} from '#messages';
import { Button, ButtonLink, ConsequenceSheet, send, useCommand, useSession } from '#libs/kit/ui';
import { holds } from '#libs/kernel';
import type { EntryView } from '../contract.js';
import { ChangeEntry } from './change-entry.js';
import { pathsOf, quantityText } from './demand-words.js';
import { OfferDialog } from './offer-dialog.js';
import { useKeeping } from './use-keeping.js';

/** What can be done about a line: its own organization changes, closes and follows it up; others answer a need. */
export function EntryActions({ entry }: { readonly entry: EntryView }) {
  const { consortiumId: cid, kind, status, organization, responses } = entry;
  const keeping = useKeeping(cid);
  const [open, setOpen] = useState<'offer' | 'change' | 'MET' | 'WITHDRAWN' | null>(null);
  const isOpen = status === 'LISTED' || status === 'DRAFT';
  const already = responses.filter((one) => one.status === 'OFFERED' || one.status === 'ACCEPTED').map((one) => one.responder.id);
  const responders = status === 'LISTED' ? keeping.respondersTo(kind, organization.id).filter(({ id }) => !already.includes(id)) : [];
  const close = (): void => setOpen(null);
  return (
    <>
      <FollowUp entry={entry} />
      {isOpen && keeping.keeps(organization.id) && (
        <>
          <Button onClick={() => setOpen('WITHDRAWN')}>{demand_close_withdraw()}</Button>
          {status === 'LISTED' && kind !== 'SUPPLY' && <Button onClick={() => setOpen('MET')}>{demand_close_met()}</Button>}
          <Button onClick={() => setOpen('change')}>{demand_change()}</Button>
          <ChangeEntry entry={entry} open={open === 'change'} onClose={close} />
          <Closing entry={entry} as={open === 'MET' ? 'MET' : 'WITHDRAWN'} open={open === 'MET' || open === 'WITHDRAWN'} onClose={close} />
        </>
      )}
      {responders.length > 0 && (
        <>
          <Button kind="primary" onClick={() => setOpen('offer')}>
            {demand_respond_long()}
          </Button>
          <OfferDialog entry={entry} responders={responders} open={open === 'offer'} onClose={close} />
        </>
      )}
    </>
  );
}

/** Once somebody's offer is accepted: the promise both sides make of it, or the task the enterprise posts. */
function FollowUp({ entry: { consortiumId: cid, kind, accepted, organization, responses, terms } }: { readonly entry: EntryView }) {
  const { actor } = useSession();
  const sides = [organization.id, ...responses.filter(({ status }) => status === 'ACCEPTED').map(({ responder }) => responder.id)];
  if (accepted === 0 || kind === 'SUPPLY') return null;
  const line = [terms.title, quantityText(terms).replaceAll(/[\s,]/g, ''), terms.until ?? ''].filter(Boolean).join(' ');
  const begins = new URLSearchParams({
    new: 'own',
    name: terms.title,
    clause: demand_promise_clause({ title: terms.title, name: organization.shortName }),
  });
  return (
    <>
      {kind !== 'TALENT_DEMAND' && holds(actor, organization.id, 'TASK_OWNER') && (
        <ButtonLink to={`/consortia/${cid}/tasks/new?line=${encodeURIComponent(line)}`}>{demand_post_task()}</ButtonLink>
      )}
      {sides.some((side) => holds(actor, side, 'DELEGATE')) && (
        <ButtonLink to={`/consortia/${cid}/ledger?${begins.toString()}`}>{demand_promise()}</ButtonLink>
      )}
    </>
  );
}

interface ClosingProps {
  readonly entry: EntryView;
  readonly as: 'MET' | 'WITHDRAWN';
  readonly open: boolean;
  readonly onClose: () => void;
}

function Closing({ entry, as, open, onClose }: ClosingProps) {
  const close = useCommand(() => send('POST', `/demands/${entry.id}/closing`, { as }, { ifMatch: entry.listVersion }), {
    refresh: pathsOf(entry.consortiumId),
    said: as === 'MET' ? demand_closed_met_said() : demand_closed_withdrawn_said(),
    onDone: onClose,
    quiet: true,
  });
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      confirm={as === 'MET' ? demand_close_met() : demand_close_withdraw()}
      onConfirm={() => close.run()}
      busy={close.pending}
      problem={close.problem}
      effects={[
        { mark: as === 'MET' ? 'verified' : 'promised', text: as === 'MET' ? demand_effect_met() : demand_effect_withdrawn() },
        { mark: 'promised', text: demand_effect_withdrawn_next() },
      ]}
    />
  );
}
