import './meeting.css';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  meeting_not_begun,
  meeting_write_add_item,
  meeting_write_attendance,
  meeting_write_confirm,
  meeting_write_effect_frozen,
  meeting_write_effect_signers,
  meeting_write_effect_void,
  meeting_write_missing,
  meeting_write_nobody,
  meeting_write_note,
  meeting_write_submit,
  meeting_write_title,
  meeting_written_said,
} from '#messages';
import {
  Button,
  Card,
  ConsequenceSheet,
  DraftNote,
  EmptyState,
  Form,
  inLocale,
  Loaded,
  Page,
  RadioField,
  send,
  Stack,
  useCommand,
  useForm,
  useView,
  type Effect,
} from '#libs/kit/ui';
import type { MeetingView } from '../contract.js';
import { attendances, type Attendance } from '../domain/meeting.js';
import { attendanceWord, hasBegun, whenText } from './meeting-words.js';
import { ItemFields } from './minutes-item.js';
import { attending, bodyOf, changed, isComplete, valuesOf, without } from './minutes-values.js';
import { refreshed } from './sign-sheet.js';

/** The secretariat writes down who was there, what was said and decided; sending it fixes the text. */
export default function WriteMinutes() {
  const { mid = '' } = useParams();
  const meeting = useView<MeetingView>(`/meetings/${mid}`);
  return (
    <Loaded of={meeting}>
      {(loaded) => (
        <Page title={meeting_write_title({ name: inLocale(loaded.kindNames) })} over={whenText(loaded)} note={meeting_write_note()}>
          {hasBegun(loaded) ? <Writing key={loaded.hash} meeting={loaded} /> : <EmptyState title={meeting_not_begun()} />}
        </Page>
      )}
    </Loaded>
  );
}

function effectsOf(meeting: MeetingView, signers: number): readonly Effect[] {
  const signed = meeting.participants.filter(({ signedHash }) => signedHash !== null).length;
  return [
    { mark: 'claimed', text: meeting_write_effect_frozen() },
    { mark: 'promised', text: meeting_write_effect_signers({ count: signers }) },
    ...(signed > 0 ? [{ mark: 'overdue' as const, text: meeting_write_effect_void({ count: signed }) }] : []),
  ];
}

function Writing({ meeting }: { readonly meeting: MeetingView }) {
  const navigate = useNavigate();
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const write = useCommand((body: object) => send<MeetingView>('PUT', `/meetings/${meeting.id}/minutes`, body, { ifMatch: meeting.version }), {
    refresh: refreshed(meeting),
    said: meeting_written_said(),
    quiet: true,
    onDone: ({ id }) => {
      form.sent();
      void navigate(`/meetings/${id}`);
    },
  });
  const form = useForm(valuesOf(meeting), { draft: `minutes-${meeting.id}-${meeting.version}`, problem: write.problem });
  const { items, attendance } = form.values;
  const submit = (): void => {
    const missing = !isComplete(form.values) ? meeting_write_missing() : attending(form.values) === 0 ? meeting_write_nobody() : null;
    setFault(missing);
    setSending(missing === null);
  };
  const actions = (
    <Button kind="primary" type="submit">
      {meeting_write_submit()}
    </Button>
  );
  return (
    <>
      <Form onSubmit={submit} actions={actions}>
        <Stack>
          <Card title={meeting_write_attendance()}>
            <div className="meeting-attend">
              {meeting.participants.map(({ organization: { id, name } }) => (
                <RadioField
                  key={id}
                  label={name}
                  name={id}
                  value={attendance[id] ?? ''}
                  onChange={(told) => form.set('attendance', { ...attendance, [id]: told as Attendance })}
                  choices={attendances.map((value) => ({ value, label: attendanceWord(value) }))}
                />
              ))}
            </div>
          </Card>
          {items.map((item, at) => (
            <ItemFields
              key={at}
              number={at + 1}
              item={item}
              onChange={(next) => form.set('items', changed(items, at, next))}
              onRemove={items.length > 1 ? () => form.set('items', without(items, at)) : undefined}
            />
          ))}
          <div className="actions">
            <Button onClick={() => form.set('items', [...items, { title: '', text: '', decisions: [] }])}>{meeting_write_add_item()}</Button>
          </div>
        </Stack>
        {fault && (
          <p className="problem-note" role="alert">
            {fault}
          </p>
        )}
      </Form>
      <DraftNote form={form} />
      <ConsequenceSheet
        open={sending}
        onClose={() => setSending(false)}
        effects={effectsOf(meeting, attending(form.values))}
        confirm={meeting_write_confirm()}
        onConfirm={() => write.run(bodyOf(form.values))}
        busy={write.pending}
        problem={write.problem}
      />
    </>
  );
}
