import { useState } from 'react';
import { Button, ButtonLink, ConsequenceSheet, send, useCommand } from '#libs/kit/ui';
import {
  production_act_cancel,
  production_act_edit,
  production_cancel_confirm,
  production_cancel_effect_release,
  production_cancel_effect_tell,
  production_cancelled_said,
  production_published_said,
  production_resumed_said,
  production_start_confirm,
  production_start_effect_hours,
  production_start_effect_seats,
  production_started_said,
} from '#messages';
import type { TaskView } from '../contract.js';
import type { TaskAction } from '../domain/task-actions.js';
import { actionWord } from './action-words.js';
import { DeliverDialog } from './deliver-dialog.js';
import { FillDialog } from './fill-dialog.js';
import { TakeOnDialog } from './take-on-dialog.js';

const steps: readonly TaskAction[] = ['publish', 'award', 'fill', 'start', 'deliver', 'resume'];

/** The step that is this reader's now, as the one filled button; calling off and changing stand beside it. */
export function RoomActions({ task }: { readonly task: TaskView }) {
  const step = steps.find((action) => task.actions.includes(action));
  return (
    <>
      {task.actions.includes('cancel') && <CancelButton task={task} />}
      {task.actions.includes('edit') && (
        <ButtonLink to={`/consortia/${task.consortiumId}/tasks/new?draft=${task.id}`}>{production_act_edit()}</ButtonLink>
      )}
      {step && <Step task={task} step={step} />}
    </>
  );
}

function Step({ task, step }: { readonly task: TaskView; readonly step: TaskAction }) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (step === 'publish' || step === 'resume') return <DirectStep task={task} step={step} />;
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {actionWord(step)}
      </Button>
      {step === 'award' && <TakeOnDialog task={task} open={open} onClose={close} />}
      {step === 'fill' && <FillDialog task={task} open={open} onClose={close} />}
      {step === 'deliver' && <DeliverDialog task={task} open={open} onClose={close} />}
      {step === 'start' && <StartSheet task={task} open={open} onClose={close} />}
    </>
  );
}

/** A step without a question. */
function DirectStep({ task, step }: { readonly task: TaskView; readonly step: 'publish' | 'resume' }) {
  const path = { publish: 'publication', resume: 'resumption' }[step];
  const said = { publish: production_published_said, resume: production_resumed_said }[step];
  const run = useCommand(() => send<TaskView>('POST', `/tasks/${task.id}/${path}`, {}, { ifMatch: task.version }), {
    refresh: [`/tasks/${task.id}`, `/consortia/${task.consortiumId}/tasks`, '/today'],
    said: said(),
  });
  return (
    <Button kind="primary" busy={run.pending} onClick={() => run.run()}>
      {actionWord(step)}
    </Button>
  );
}

interface SheetProps {
  readonly task: TaskView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Starting verifies for the enterprise that the seats are filled. */
function StartSheet({ task, open, onClose }: SheetProps) {
  const start = useCommand(() => send<TaskView>('POST', `/tasks/${task.id}/start`, {}, { ifMatch: task.version }), {
    refresh: [`/tasks/${task.id}`, '/today'],
    said: production_started_said(),
    quiet: true,
    onDone: onClose,
  });
  const onTime = task.seats.filter((seat) => seat.onTime).length;
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={[
        { mark: 'verified', text: production_start_effect_seats({ onTime, seats: task.seats.length }) },
        { mark: 'promised', text: production_start_effect_hours() },
      ]}
      confirm={production_start_confirm()}
      onConfirm={() => start.run()}
      busy={start.pending}
      problem={start.problem}
    />
  );
}

function CancelButton({ task }: { readonly task: TaskView }) {
  const [open, setOpen] = useState(false);
  const cancel = useCommand(() => send<TaskView>('POST', `/tasks/${task.id}/cancellation`, {}, { ifMatch: task.version }), {
    refresh: [`/tasks/${task.id}`, `/consortia/${task.consortiumId}/tasks`, '/today'],
    said: production_cancelled_said(),
    quiet: true,
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {production_act_cancel()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => setOpen(false)}
        effects={[
          { mark: 'promised', text: production_cancel_effect_release({ seats: task.seats.filter((seat) => seat.status !== 'OPEN').length }) },
          { mark: 'promised', text: production_cancel_effect_tell() },
        ]}
        confirm={production_cancel_confirm()}
        onConfirm={() => cancel.run()}
        busy={cancel.pending}
        problem={cancel.problem}
      />
    </>
  );
}
