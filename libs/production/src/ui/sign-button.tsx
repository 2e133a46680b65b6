import { useState } from 'react';
import { Button, ConsequenceSheet, send, useCommand, useView } from '#libs/kit/ui';
import type { TaskHoursView } from '#libs/training/contract';
import { production_act_sign, production_sign_confirm, production_sign_statement, production_signed_said } from '#messages';
import type { TaskView } from '../contract.js';
import { effectsOfKey } from './effects-of-key.js';

interface SignButtonProps {
  readonly task: TaskView;
  readonly delivery: TaskView['deliveries'][number];
}

/** The school's key: "this order was real, this is our work". */
export function SignButton({ task, delivery }: SignButtonProps) {
  const [open, setOpen] = useState(false);
  const hours = useView<TaskHoursView>(`/tasks/${task.id}/hours`);
  const sign = useCommand(() => send<TaskView>('POST', `/tasks/${task.id}/signature`, { deliveryId: delivery.id }, { ifMatch: task.version }), {
    refresh: [`/tasks/${task.id}`, '/today'],
    said: production_signed_said(),
    undo: () => send('POST', `/tasks/${task.id}/withdrawal`),
    quiet: true,
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {production_act_sign()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => setOpen(false)}
        effects={effectsOfKey(task, delivery.inspection?.result === 'ACCEPTED', 'SCHOOL', hours.data)}
        confirm={production_sign_confirm()}
        onConfirm={() => sign.run()}
        busy={sign.pending}
        problem={sign.problem}
      >
        <p className="binding">{production_sign_statement()}</p>
      </ConsequenceSheet>
    </>
  );
}
