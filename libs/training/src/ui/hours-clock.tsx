import { useEffect, useState } from 'react';
import {
  training_hours_elapsed,
  training_hours_running,
  training_hours_start,
  training_hours_started_at,
  training_hours_stop,
  training_hours_stop_forgot,
  training_hours_stop_note,
  training_hours_stop_to,
  training_hours_stopped,
  training_my_no_running,
} from '#messages';
import { Button, Card, Code, Form, formatHours, formatTime, ProblemNote, send, TextField, useCommand, useForm } from '#libs/kit/ui';
import type { HoursView } from '../contract.js';
import { lengthText } from './length-text.js';
import { TimeField } from './time-field.js';
import './training.css';

const everyMs = 20_000;

/** Minutes since the start, counted on. */
function useMinutesSince(from: string | null): number {
  const [now, tick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return from ? Math.max(0, Math.floor((now - Date.parse(from)) / 60_000)) : 0;
}

/** The student's one clock. Without a task it only stops; with one it starts there. */
export function HoursClock({ taskId, running }: { readonly taskId: string | null; readonly running: HoursView | null }) {
  const minutes = useMinutesSince(running?.from ?? null);
  const refresh = ['/me/hours', ...(taskId ? [`/tasks/${taskId}/hours`] : []), ...(running ? [`/tasks/${running.taskId}/hours`] : [])];
  const start = useCommand(() => send<HoursView>('POST', `/tasks/${taskId ?? ''}/hours/start`), { refresh, quiet: true });
  return (
    <Card title={running ? training_hours_running() : training_my_no_running()}>
      <div className="clock">
        {running && (
          <p>
            <Code>{running.taskNumber}</Code> {training_hours_started_at({ at: formatTime(running.from) })}
          </p>
        )}
        {running && (
          <b role="timer" aria-label={training_hours_elapsed({ hours: formatHours(minutes) })}>
            {lengthText(minutes)}
          </b>
        )}
        {!running && taskId && (
          <Button kind="primary" busy={start.pending} onClick={() => start.run()}>
            {training_hours_start()}
          </Button>
        )}
        <ProblemNote problem={start.problem} />
      </div>
      {running && <Stop key={running.id} running={running} refresh={refresh} />}
    </Card>
  );
}

function Stop({ running, refresh }: { readonly running: HoursView; readonly refresh: readonly string[] }) {
  const [earlier, setEarlier] = useState(false);
  const stop = useCommand(
    (values: { note: string; to: string }) =>
      send<HoursView>(
        'POST',
        `/hours/${running.id}/stop`,
        { note: values.note, ...(values.to && { to: `${running.day}T${values.to}:00+08:00` }) },
        { ifMatch: running.version },
      ),
    {
      refresh,
      said: (hours) => training_hours_stopped({ hours: formatHours(hours.minutes) }),
      quiet: true,
    },
  );
  const form = useForm({ note: '', to: '' }, { problem: stop.problem });
  return (
    <Form
      onSubmit={() => stop.run(form.values)}
      problem={stop.problem}
      actions={
        <Button kind="primary" type="submit" busy={stop.pending}>
          {training_hours_stop()}
        </Button>
      }
    >
      <TextField label={training_hours_stop_note()} maxLength={200} {...form.field('note')} />
      {earlier ? (
        <TimeField label={training_hours_stop_to()} {...form.field('to')} />
      ) : (
        <div>
          <Button kind="quiet" small onClick={() => setEarlier(true)}>
            {training_hours_stop_forgot()}
          </Button>
        </div>
      )}
    </Form>
  );
}
