import { useState } from 'react';
import {
  demand_accept,
  demand_accepted_said,
  demand_decline,
  demand_decline_confirm,
  demand_declined_said,
  demand_effect_accept,
  demand_effect_accept_next,
  demand_effect_decline,
  demand_offer_accepted,
  demand_offer_declined,
  demand_offer_of,
  demand_offer_open,
  demand_offer_reason,
  demand_offer_supply,
  demand_offer_withdrawn,
  demand_reason,
  demand_take_back,
  demand_taken_back_said,
} from '#messages';
import { Button, ConsequenceSheet, formatInstant, Mark, send, TextArea, useCommand, useRules, type MarkKind } from '#libs/kit/ui';
import type { EntryView, ResponseView } from '../contract.js';
import { demandPermissions } from '../permissions.js';
import { pathsOf, quantityText } from './demand-words.js';

const words: Readonly<Record<ResponseView['status'], () => string>> = {
  OFFERED: demand_offer_open,
  ACCEPTED: demand_offer_accepted,
  DECLINED: demand_offer_declined,
  WITHDRAWN: demand_offer_withdrawn,
};
const marks: Readonly<Record<ResponseView['status'], MarkKind>> = {
  OFFERED: 'claimed',
  ACCEPTED: 'verified',
  DECLINED: 'promised',
  WITHDRAWN: 'promised',
};

/** What was offered to this need, and the answers. It stays, whatever the answer. */
export const Offers = ({ entry }: { readonly entry: EntryView }) => (
  <ul className="demand-offers">
    {entry.responses.map((offer) => (
      <Offer key={offer.id} entry={entry} offer={offer} />
    ))}
  </ul>
);

interface OfferProps {
  readonly entry: EntryView;
  readonly offer: ResponseView;
}

function Offer({ entry, offer }: OfferProps) {
  const may = useRules(demandPermissions);
  const about = { consortiumId: entry.consortiumId, ownerId: offer.owner.id, responderId: offer.responder.id };
  const isOpen = offer.status === 'OFFERED';
  return (
    <li>
      <p className="demand-offer-head">
        <Mark kind={marks[offer.status]} word={words[offer.status]()} />
        <small className="muted">{formatInstant(offer.offeredAt)}</small>
      </p>
      <p>
        <b>{demand_offer_of({ name: offer.responder.shortName })}</b> {quantityText({ ...entry.terms, quantity: offer.quantity })}
      </p>
      {offer.supply && <p className="muted">{demand_offer_supply({ title: offer.supply.title })}</p>}
      {offer.note && <p className="demand-text">{offer.note}</p>}
      {offer.reason && <p className="demand-text">{demand_offer_reason({ reason: offer.reason })}</p>}
      {isOpen && may('answer', 'DemandResponse', about) && <Answer entry={entry} offer={offer} />}
      {isOpen && may('withdraw', 'DemandResponse', about) && <TakeBack entry={entry} offer={offer} />}
    </li>
  );
}

function Answer({ entry, offer }: OfferProps) {
  const [open, setOpen] = useState<'accept' | 'decline' | null>(null);
  const [reason, setReason] = useState('');
  const accepts = open === 'accept';
  const answer = useCommand(
    () => send<EntryView>('POST', `/demand-responses/${offer.id}/answer`, { accepts, reason: accepts ? '' : reason }, { ifMatch: offer.version }),
    {
      refresh: pathsOf(entry.consortiumId),
      said: accepts ? demand_accepted_said() : demand_declined_said(),
      onDone: () => setOpen(null),
      quiet: true,
    },
  );
  return (
    <div className="actions">
      <Button onClick={() => setOpen('decline')}>{demand_decline()}</Button>
      <Button kind="primary" onClick={() => setOpen('accept')}>
        {demand_accept()}
      </Button>
      <ConsequenceSheet
        open={open !== null}
        onClose={() => setOpen(null)}
        confirm={accepts ? demand_accept() : demand_decline_confirm()}
        onConfirm={() => answer.run()}
        busy={answer.pending}
        problem={answer.problem}
        effects={
          accepts
            ? [
                { mark: 'verified', text: demand_effect_accept() },
                { mark: 'promised', text: demand_effect_accept_next() },
              ]
            : [{ mark: 'promised', text: demand_effect_decline({ name: offer.responder.shortName }) }]
        }
      >
        {!accepts && <TextArea label={demand_reason()} required value={reason} onChange={setReason} maxLength={1000} />}
      </ConsequenceSheet>
    </div>
  );
}

function TakeBack({ entry, offer }: OfferProps) {
  const back = useCommand(() => send<EntryView>('POST', `/demand-responses/${offer.id}/withdrawal`, {}, { ifMatch: offer.version }), {
    refresh: pathsOf(entry.consortiumId),
    said: demand_taken_back_said(),
  });
  return (
    <div className="actions">
      <Button busy={back.pending} onClick={() => back.run()}>
        {demand_take_back()}
      </Button>
    </div>
  );
}
