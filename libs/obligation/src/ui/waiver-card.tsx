import { useState } from 'react';
import {
  obligation_waiver_asked_by,
  obligation_waiver_awaits,
  obligation_waiver_consent,
  obligation_waiver_consent_confirm,
  obligation_waiver_consented,
  obligation_waiver_consented_said,
  obligation_waiver_reason,
  obligation_waiver_refuse,
  obligation_waiver_refused,
  obligation_waiver_refused_said,
  obligation_waiver_take_back,
  obligation_waiver_taken_back,
  obligation_waiver_taken_back_said,
  obligation_waiver_visible,
} from '#messages';
import { Button, ConsequenceSheet, formatDay, formatInstant, Mark, send, useCommand } from '#libs/kit/ui';
import type { ObligationView, WaiverView } from '../contract.js';
import { pathsOf, type PromiseRights } from './use-promise-rights.js';
import { waiverEffects, waiverMark, waiverWord } from './waiver-words.js';

interface WaiverCardProps {
  readonly obligation: ObligationView;
  readonly waiver: WaiverView;
  readonly rights: PromiseRights;
}

/** A wish to be let off, who asked why, and what became of it. It stays, whatever the answer. */
export function WaiverCard({ obligation, waiver, rights }: WaiverCardProps) {
  return (
    <li className="obligation-claim">
      <p className="obligation-claim-head">
        <Mark kind={waiverMark(waiver)} word={waiverWord(waiver)} />
        <small className="muted">{formatInstant(waiver.askedAt)}</small>
      </p>
      <p>{waiverEffects(waiver, obligation)}</p>
      <p>
        {obligation_waiver_asked_by({ name: waiver.askedBy.shortName })}
        {waiver.reason && ` ${obligation_waiver_reason({ reason: waiver.reason })}`}
      </p>
      <p className="muted">{stateText(waiver)}</p>
      {rights.answers(waiver) && <Answer obligation={obligation} waiver={waiver} />}
      {!rights.answers(waiver) && rights.takesBack(waiver) && <TakeBack obligation={obligation} waiver={waiver} />}
    </li>
  );
}

function stateText({ status, awaits, answerBy, answeredAt }: WaiverView): string {
  const at = answeredAt === null ? '' : formatInstant(answeredAt);
  switch (status) {
    case 'ASKED':
      return obligation_waiver_awaits({ name: awaits?.shortName ?? '—', by: formatDay(answerBy) });
    case 'CONSENTED':
      return obligation_waiver_consented({ at });
    case 'REFUSED':
      return obligation_waiver_refused({ at });
    case 'WITHDRAWN':
      return obligation_waiver_taken_back({ at });
  }
}

type ActProps = Omit<WaiverCardProps, 'rights'>;

function useAnswer({ obligation, waiver }: ActProps, answer: 'consent' | 'refusal', speaksForId: string | undefined, said: string) {
  return useCommand(() => send<ObligationView>('POST', `/waivers/${waiver.id}/${answer}`, { speaksForId }, { ifMatch: waiver.version }), {
    refresh: pathsOf(obligation),
    said,
    quiet: answer === 'consent',
  });
}

function Answer(props: ActProps) {
  const { obligation, waiver } = props;
  const [open, setOpen] = useState(false);
  const refuse = useAnswer(props, 'refusal', waiver.awaits?.id, obligation_waiver_refused_said());
  const consent = useAnswer(props, 'consent', waiver.awaits?.id, obligation_waiver_consented_said());
  return (
    <div className="actions">
      <Button busy={refuse.pending} onClick={() => refuse.run()}>
        {obligation_waiver_refuse()}
      </Button>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {obligation_waiver_consent()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => setOpen(false)}
        confirm={obligation_waiver_consent_confirm()}
        onConfirm={() => consent.run()}
        busy={consent.pending}
        problem={consent.problem}
        effects={[
          { mark: 'promised', text: waiverEffects(waiver, obligation) },
          { mark: 'spot-checked', text: obligation_waiver_visible() },
        ]}
      />
    </div>
  );
}

function TakeBack(props: ActProps) {
  const back = useAnswer(props, 'refusal', props.waiver.askedBy.id, obligation_waiver_taken_back_said());
  return (
    <div className="actions">
      <Button busy={back.pending} onClick={() => back.run()}>
        {obligation_waiver_take_back()}
      </Button>
    </div>
  );
}
