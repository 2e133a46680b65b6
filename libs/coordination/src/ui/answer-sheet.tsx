import {
  coordination_answer_effect,
  coordination_answer_effect_judge,
  coordination_answer_send,
  coordination_answer_text,
  coordination_answer_text_hint,
  coordination_answer_title,
  coordination_answered_said,
  coordination_form_needed,
} from '#messages';
import { ConsequenceSheet, DraftNote, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { CoordinationView } from '../contract.js';

export interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly request: CoordinationView;
}

/** All that a consortium reads of its requests. */
export const pathsOf = (cid: string): readonly string[] =>
  ['coordination', 'coordination-shares', 'coordination-same'].map((end) => `/consortia/${cid}/${end}`);

export const refreshed = ({ id, consortiumId }: CoordinationView): readonly string[] => [
  `/coordination/${id}`,
  '/coordination',
  ...pathsOf(consortiumId),
  '/today',
];

/** The authority's answer, in its name. */
export function AnswerSheet({
  open,
  onClose,
  request,
  authority,
}: SheetProps & { readonly authority: { readonly id: string; readonly name: string } }) {
  const answer = useCommand(
    (text: string) =>
      send<CoordinationView>('POST', `/coordination/${request.id}/answers`, { organizationId: authority.id, text }, { ifMatch: request.version }),
    { refresh: refreshed(request), said: coordination_answered_said(), quiet: true, onDone: onClose },
  );
  const form = useForm({ text: '' }, { problem: answer.problem, draft: `answer-${request.id}-${request.version}` });
  const confirm = (): void => {
    const text = form.values.text.trim();
    if (!form.check({ text: text.length < 2 && coordination_form_needed() })) return;
    void answer.tryRun(text).then((done) => done && form.sent());
  };
  const requester = request.requester.shortName;
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      title={coordination_answer_title({ name: authority.name })}
      effects={[
        { mark: 'claimed', text: coordination_answer_effect({ name: authority.name, requester }) },
        { mark: 'promised', text: coordination_answer_effect_judge({ requester }) },
      ]}
      confirm={coordination_answer_send()}
      onConfirm={confirm}
      busy={answer.pending}
      problem={answer.problem}
    >
      <TextArea
        {...form.field('text')}
        label={coordination_answer_text()}
        hint={coordination_answer_text_hint()}
        required
        rows={6}
        maxLength={5000}
      />
      <DraftNote form={form} />
    </ConsequenceSheet>
  );
}
