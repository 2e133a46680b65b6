import { Fragment } from 'react';
import {
  Button,
  ButtonLink,
  Card,
  CheckField,
  Field,
  Form,
  Loaded,
  Page,
  RadioField,
  send,
  Stack,
  useCommand,
  useForm,
  useRules,
  useView,
} from '#libs/kit/ui';
import {
  notice_groups_title,
  notice_channel_bell,
  notice_channel_inbox,
  notice_channel_mail,
  notice_settings_alarm,
  notice_settings_alarm_hint,
  notice_settings_before,
  notice_settings_before_hint,
  notice_settings_card,
  notice_settings_digest,
  notice_settings_digest_hint,
  notice_settings_due,
  notice_settings_due_hint,
  notice_settings_news,
  notice_settings_note,
  notice_settings_outcome,
  notice_settings_outcome_hint,
  notice_settings_promises,
  notice_settings_quiet_from,
  notice_settings_quiet_hint,
  notice_settings_quiet_to,
  notice_settings_raised,
  notice_settings_raised_hint,
  notice_settings_said,
  notice_settings_save,
  notice_settings_time_needed,
  notice_settings_title,
  notice_settings_turn,
  notice_settings_turn_hint,
} from '#messages';
import type { SettingsView } from '../contract.js';
import { MailCard } from './mail-card.js';
import { noticePermissions } from '../permissions.js';

/** How one's own notices ring: for what, when not, and whether once a day. */
export default function Settings() {
  const settings = useView<SettingsView>('/notices/settings');
  const may = useRules(noticePermissions);
  return (
    <Page
      title={notice_settings_title()}
      note={notice_settings_note()}
      actions={may('configure', 'NoticeBot') && <ButtonLink to="/notices/groups">{notice_groups_title()}</ButtonLink>}
    >
      <Loaded of={settings}>
        {(view) => (
          <Stack>
            <SettingsForm key={view.mail.address ?? ''} view={view} />
            <MailCard mail={view.mail} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

const about = [
  {
    head: notice_settings_promises,
    topics: [
      ['before', notice_settings_before, notice_settings_before_hint],
      ['due', notice_settings_due, notice_settings_due_hint],
      ['raised', notice_settings_raised, notice_settings_raised_hint],
    ],
  },
  {
    head: notice_settings_news,
    topics: [
      ['turn', notice_settings_turn, notice_settings_turn_hint],
      ['alarm', notice_settings_alarm, notice_settings_alarm_hint],
      ['outcome', notice_settings_outcome, notice_settings_outcome_hint],
    ],
  },
] as const;

/** A time of the day as it is typed. @example clockOf(1320) // '22:00' */
const clockOf = (minutes: number): string => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const valuesOf = ({ mail: _, digestAt: __, quietFrom, quietTo, ...chosen }: SettingsView) => ({
  ...chosen,
  quietFrom: clockOf(quietFrom),
  quietTo: clockOf(quietTo),
});
type Values = ReturnType<typeof valuesOf>;

const put = ({ quietFrom, quietTo, ...rest }: Values): Promise<SettingsView> =>
  send<SettingsView>('PUT', '/notices/settings', { ...rest, quietFrom: minutesOf(quietFrom), quietTo: minutesOf(quietTo) });

function SettingsForm({ view }: { readonly view: SettingsView }) {
  const before = valuesOf(view);
  const save = useCommand(put, {
    refresh: ['/notices'],
    said: notice_settings_said(),
    quiet: true,
    undo: async () => {
      await put(before);
      for (const name of Object.keys(before) as (keyof Values)[]) form.set(name, before[name]);
    },
  });
  const form = useForm<Values>(before, { problem: save.problem });
  const submit = (): void => {
    const { quietFrom, quietTo } = form.values;
    if (form.check({ quietFrom: !quietFrom && notice_settings_time_needed(), quietTo: !quietTo && notice_settings_time_needed() }))
      save.run(form.values);
  };
  const choices = [
    { value: 'INBOX', label: notice_channel_inbox() },
    { value: 'BELL', label: notice_channel_bell() },
    ...(view.mail.address === null ? [] : [{ value: 'MAIL', label: notice_channel_mail() }]),
  ];
  const button = (
    <Button kind="primary" type="submit" busy={save.pending}>
      {notice_settings_save()}
    </Button>
  );
  return (
    <Card title={notice_settings_card()}>
      <Form onSubmit={submit} problem={save.problem} actions={button}>
        {about.map(({ head, topics }) => (
          <Fragment key={topics[0][0]}>
            <h3 className="muted">{head()}</h3>
            {topics.map(([name, label, hint]) => (
              <RadioField
                key={name}
                name={name}
                label={label()}
                hint={hint()}
                inline
                choices={choices}
                value={form.values[name]}
                onChange={(channel) => form.set(name, channel as Values[typeof name])}
              />
            ))}
          </Fragment>
        ))}
        <TimeField label={notice_settings_quiet_from()} hint={notice_settings_quiet_hint()} {...form.field('quietFrom')} />
        <TimeField label={notice_settings_quiet_to()} {...form.field('quietTo')} />
        <CheckField
          name="digest"
          label={notice_settings_digest()}
          hint={notice_settings_digest_hint({ time: clockOf(view.digestAt) })}
          checked={form.values.digest}
          onChange={(digest) => form.set('digest', digest)}
        />
      </Form>
    </Card>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const TimeField = ({ value, onChange, ...field }: TimeFieldProps) => (
  <Field {...field} required>
    {(control) => <input {...control} type="time" value={value} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);
