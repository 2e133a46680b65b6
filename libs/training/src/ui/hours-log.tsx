import {
  training_hours_day,
  training_hours_from,
  training_hours_log,
  training_hours_log_do,
  training_hours_not_cleared,
  training_hours_not_started,
  training_hours_stop_note,
  training_hours_stopped,
  training_hours_to,
} from '#messages';
import { Button, Card, Columns, DateField, Form, formatHours, Mark, send, TextField, today, useCommand, useForm, useView } from '#libs/kit/ui';
import type { HoursView, MyHoursView, TaskHoursView } from '../contract.js';
import { workedTaskStatuses } from '../domain/hours-state.js';
import { HoursClock } from './hours-clock.js';
import { TimeField } from './time-field.js';

/** A student at work: the clock, and an interval entered afterwards. */
export function HoursLog({ task, path }: { readonly task: TaskHoursView; readonly path: string }) {
  const mine = useView<MyHoursView>('/me/hours');
  if (!task.cleared)
    return (
      <Card>
        <Mark kind="promised" word={training_hours_not_cleared()} />
      </Card>
    );
  if (!workedTaskStatuses.includes(task.status))
    return (
      <Card>
        <Mark kind="promised" word={training_hours_not_started()} />
      </Card>
    );
  return (
    <Columns>
      <HoursClock taskId={task.taskId} running={mine.data?.running ?? null} />
      <Past path={path} />
    </Columns>
  );
}

const instantOf = (day: string, time: string): string => `${day}T${time}:00+08:00`;

function Past({ path }: { readonly path: string }) {
  const log = useCommand(
    (values: { day: string; from: string; to: string; note: string }) =>
      send<HoursView>('POST', path, { from: instantOf(values.day, values.from), to: instantOf(values.day, values.to), note: values.note }),
    {
      refresh: [path, '/me/hours'],
      said: (hours) => training_hours_stopped({ hours: formatHours(hours.minutes) }),
      quiet: true,
      onDone: () => form.reset(),
    },
  );
  const form = useForm({ day: today(), from: '', to: '', note: '' }, { problem: log.problem });
  const submit = (): void => {
    const { day, from, to } = form.values;
    if (form.check({ day: !day && training_hours_day(), from: !from && training_hours_from(), to: !to && training_hours_to() })) log.run(form.values);
  };
  return (
    <Card title={training_hours_log()}>
      <Form
        columns
        onSubmit={submit}
        problem={log.problem}
        actions={
          <Button type="submit" busy={log.pending}>
            {training_hours_log_do()}
          </Button>
        }
      >
        <DateField label={training_hours_day()} required max={today()} {...form.field('day')} />
        <TimeField label={training_hours_from()} required {...form.field('from')} />
        <TimeField label={training_hours_to()} required {...form.field('to')} />
        <TextField label={training_hours_stop_note()} maxLength={200} {...form.field('note')} />
      </Form>
    </Card>
  );
}
