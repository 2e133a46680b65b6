import { useNavigate } from 'react-router';
import {
  meeting_convene,
  meeting_convened_said,
  meeting_form_agenda,
  meeting_form_agenda_hint,
  meeting_form_agenda_long,
  meeting_form_cancel,
  meeting_form_chosen,
  meeting_form_day,
  meeting_form_kind,
  meeting_form_kind_chosen,
  meeting_form_kind_leads,
  meeting_form_kind_members,
  meeting_form_needed,
  meeting_form_place,
  meeting_form_place_hint,
  meeting_form_submit,
  meeting_form_time,
} from '#messages';
import {
  Button,
  CheckField,
  DateField,
  Dialog,
  Field,
  Form,
  inLocale,
  Loaded,
  RadioField,
  send,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useView,
} from '#libs/kit/ui';
import type { ConveningView, MeetingKindView, MeetingView } from '../contract.js';

interface Props {
  readonly cid: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Which meeting, when, where and about what; who is asked follows from the kind. */
export function ConveneMeeting({ cid, open, onClose }: Props) {
  const choices = useView<ConveningView>(open ? `/consortia/${cid}/meeting-choices` : null);
  return (
    <Dialog open={open} onClose={onClose} title={meeting_convene()}>
      <Loaded of={choices}>{(loaded) => <ConveneForm cid={cid} choices={loaded} onClose={onClose} />}</Loaded>
    </Dialog>
  );
}

const kindNote = ({ circle, duePerYear: count }: MeetingKindView): string =>
  circle === 'LEADS'
    ? meeting_form_kind_leads({ count })
    : circle === 'CHOSEN'
      ? meeting_form_kind_chosen({ count })
      : meeting_form_kind_members({ count });

/** Most often due first. */
const byDue = (kinds: readonly MeetingKindView[]): readonly MeetingKindView[] => [...kinds].sort((a, b) => b.duePerYear - a.duePerYear);

const itemsOf = (agenda: string): readonly string[] =>
  agenda
    .split('\n')
    .map((item) => item.trim())
    .filter(Boolean);

function ConveneForm({ cid, choices, onClose }: Omit<Props, 'open'> & { readonly choices: ConveningView }) {
  const navigate = useNavigate();
  const kinds = byDue(choices.kinds);
  const convene = useCommand((body: object) => send<MeetingView>('POST', `/consortia/${cid}/meetings`, body), {
    refresh: [`/consortia/${cid}/meetings`, '/today'],
    said: meeting_convened_said(),
    quiet: true,
    onDone: ({ id }) => {
      form.sent();
      void navigate(`/meetings/${id}`);
    },
  });
  const form = useForm(
    { kindCode: kinds[0]?.code ?? '', heldOn: '', beginsAt: '09:00', place: '', agenda: '', chosen: '' },
    { problem: convene.problem, draft: `meeting-${cid}` },
  );
  const { kindCode, heldOn, beginsAt, place, agenda, chosen } = form.values;
  const chosenIds = chosen.split(' ').filter(Boolean);
  const kind = kinds.find(({ code }) => code === kindCode);
  const choose = (id: string, on: boolean): void => form.set('chosen', (on ? [...chosenIds, id] : chosenIds.filter((one) => one !== id)).join(' '));
  const submit = (): void => {
    const needed = (value: string): string | false => value.trim() === '' && meeting_form_needed();
    const items = itemsOf(agenda);
    const complete = form.check({
      heldOn: needed(heldOn),
      beginsAt: needed(beginsAt),
      place: needed(place),
      agenda: needed(agenda) || ((items.length > 20 || items.some((item) => item.length > 200)) && meeting_form_agenda_long()),
    });
    if (complete) convene.run({ kindCode, heldOn, beginsAt, place, agenda: items, chosenIds: kind?.circle === 'CHOSEN' ? chosenIds : [] });
  };
  const actions = (
    <>
      <Button onClick={onClose}>{meeting_form_cancel()}</Button>
      <Button kind="primary" type="submit" busy={convene.pending}>
        {meeting_form_submit()}
      </Button>
    </>
  );
  return (
    <Form onSubmit={submit} problem={convene.problem} actions={actions}>
      <RadioField
        label={meeting_form_kind()}
        name="kindCode"
        value={kindCode}
        onChange={(value) => form.set('kindCode', value)}
        choices={kinds.map((one) => ({ value: one.code, label: inLocale(one.names), note: kindNote(one) }))}
      />
      {kind?.circle === 'CHOSEN' && (
        <fieldset className="radio">
          <legend>{meeting_form_chosen()}</legend>
          {choices.members
            .filter(({ seat }) => seat === null)
            .map(({ id, name }) => (
              <CheckField key={id} label={name} checked={chosenIds.includes(id)} onChange={(on) => choose(id, on)} />
            ))}
        </fieldset>
      )}
      <div className="meeting-when">
        <DateField {...form.field('heldOn')} label={meeting_form_day()} required />
        <Field {...form.field('beginsAt')} label={meeting_form_time()} required>
          {(control) => <input {...control} type="time" value={beginsAt} onChange={(event) => form.set('beginsAt', event.target.value)} />}
        </Field>
      </div>
      <TextField {...form.field('place')} label={meeting_form_place()} hint={meeting_form_place_hint()} required maxLength={200} />
      <TextArea {...form.field('agenda')} label={meeting_form_agenda()} hint={meeting_form_agenda_hint()} required rows={4} maxLength={4000} />
    </Form>
  );
}
