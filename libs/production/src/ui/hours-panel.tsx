import { useState } from 'react';
import { Button, ButtonLink, Card, EmptyState, formatHours, formatInstant, Loaded, Mark, ProblemNote, send, useCommand, useView } from '#libs/kit/ui';
import type { HoursBatchView, HoursView, TaskHoursView } from '#libs/training/contract';
import {
  production_hours_all,
  production_hours_batch_confirm,
  production_hours_batch_credit,
  production_hours_confirmed,
  production_hours_credited,
  production_hours_logged,
  production_hours_none,
  production_hours_refused,
  production_hours_running,
  production_hours_said,
  production_hours_start,
  production_hours_started,
  production_hours_stop,
  production_hours_stopped,
  production_hours_title,
  production_hours_totals,
  production_work_note,
} from '#messages';
import { useSession } from '#libs/kit/ui';
import { holds } from '#libs/kernel';
import type { TaskView } from '../contract.js';

const marks = { RUNNING: 'promised', LOGGED: 'claimed', CONFIRMED: 'verified', CREDITED: 'verified', REFUSED: 'overdue' } as const;
const words = {
  RUNNING: production_hours_running,
  LOGGED: production_hours_logged,
  CONFIRMED: production_hours_confirmed,
  CREDITED: production_hours_credited,
  REFUSED: production_hours_refused,
};

const kindOf = (status: string): keyof typeof marks => (status in marks ? (status as keyof typeof marks) : 'LOGGED');

/** Hours of the task, from training: students log, mentors confirm in one batch, the school credits. */
export function HoursPanel({ task }: { readonly task: TaskView }) {
  const hours = useView<TaskHoursView>(`/tasks/${task.id}/hours`);
  return (
    <Card
      title={production_hours_title()}
      aside={
        <ButtonLink kind="quiet" small to={`/tasks/${task.id}/hours`}>
          {production_hours_all()}
        </ButtonLink>
      }
    >
      <Loaded of={hours}>
        {(view) => (
          <>
            <p className="number">
              {production_hours_totals({
                logged: formatHours(view.minutes.logged),
                confirmed: formatHours(view.minutes.confirmed),
                credited: formatHours(view.minutes.credited),
              })}
            </p>
            <OwnClock task={task} view={view} />
            {shown(view).length === 0 && <EmptyState title={production_hours_none()} />}
            <ul className="task-hours">
              {shown(view).map((one) => (
                <HoursRow key={one.id} hours={one} />
              ))}
            </ul>
            <Batch task={task} view={view} />
          </>
        )}
      </Loaded>
    </Card>
  );
}

const shown = (view: TaskHoursView): readonly HoursView[] => view.items.filter((one) => one.status !== 'WITHDRAWN').slice(0, 10);

const HoursRow = ({ hours }: { readonly hours: HoursView }) => (
  <li>
    <Mark kind={marks[kindOf(hours.status)]} word={words[kindOf(hours.status)]()} />
    <span>
      {hours.name} <small className="muted">{formatInstant(hours.from)}</small>
      {hours.note && <small className="task-hours-note">{hours.note}</small>}
    </span>
    <span className="number">{formatHours(hours.minutes)}</span>
  </li>
);

/** A student's clock: start, and stop with a word about what was done. */
function OwnClock({ task, view }: { readonly task: TaskView; readonly view: TaskHoursView }) {
  const [note, setNote] = useState('');
  const refresh = [`/tasks/${task.id}/hours`, '/me/hours'];
  const running = view.items.find((one) => one.status === 'RUNNING' && one.personId === view.personId);
  const start = useCommand(() => send('POST', `/tasks/${task.id}/hours/start`), { refresh, said: production_hours_started(), quiet: true });
  const stop = useCommand((hours: HoursView) => send('POST', `/hours/${hours.id}/stop`, { note }, { ifMatch: hours.version }), {
    refresh,
    said: production_hours_stopped(),
    quiet: true,
    onDone: () => setNote(''),
  });
  if (view.personId === null || !view.cleared || !['IN_PROGRESS', 'REWORK'].includes(task.status)) return null;
  return (
    <div className="task-own-clock field">
      {running && (
        <input
          aria-label={production_work_note()}
          placeholder={production_work_note()}
          value={note}
          maxLength={200}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      {running ? (
        <Button busy={stop.pending} onClick={() => stop.run(running)}>
          {production_hours_stop()}
        </Button>
      ) : (
        <Button busy={start.pending} onClick={() => start.run()}>
          {production_hours_start()}
        </Button>
      )}
      <ProblemNote problem={start.problem ?? stop.problem} />
    </div>
  );
}

/** Mentors confirm and teachers credit what waits for them in one act; exceptions are shown first on training's own page. */
function Batch({ task, view }: { readonly task: TaskView; readonly view: TaskHoursView }) {
  const { actor } = useSession();
  const mentor = holds(actor, task.enterprise.id, 'MENTOR');
  const school = task.school !== null && holds(actor, task.school.id, 'TEACHER', 'ACADEMIC_OFFICER');
  const waiting = view.items.filter((one) => (mentor && one.status === 'LOGGED') || (school && one.status === 'CONFIRMED'));
  const minutes = waiting.reduce((sum, one) => sum + one.minutes, 0);
  const run = useCommand(
    () => send<HoursBatchView>('POST', `/tasks/${task.id}/hours/${mentor ? 'confirmation' : 'credit'}`, { hours: waiting.map((one) => one.id) }),
    { refresh: [`/tasks/${task.id}/hours`], said: (batch) => production_hours_said({ hours: formatHours(batch.minutes) }), quiet: true },
  );
  if (waiting.length === 0) return <ProblemNote problem={run.problem} />;
  const text = { count: waiting.length, hours: formatHours(minutes) };
  return (
    <div className="actions">
      <Button busy={run.pending} onClick={() => run.run()}>
        {mentor ? production_hours_batch_confirm(text) : production_hours_batch_credit(text)}
      </Button>
      <ProblemNote problem={run.problem} />
    </div>
  );
}
