import { useState } from 'react';
import { Button, ConsequenceSheet, Dialog, ProblemNote, RadioField, send, TextArea, useCommand, useView } from '#libs/kit/ui';
import type { TaskHoursView } from '#libs/training/contract';
import {
  production_accept,
  production_accept_confirm,
  production_accepted_said,
  production_reason,
  production_result,
  production_result_rejected,
  production_result_rework,
  production_send_back,
  production_send_back_title,
  production_sent_back,
} from '#messages';
import type { TaskView } from '../contract.js';
import type { Count } from './criteria-table.js';
import { effectsOfKey } from './effects-of-key.js';

interface InspectBarProps {
  readonly task: TaskView;
  readonly delivery: TaskView['deliveries'][number];
  readonly counts: readonly Count[];
}

/** The enterprise's key in two taps: 验收通过, then 确认验收 under what will follow. On a phone it stands at the foot of the page. */
export function InspectBar({ task, delivery, counts }: InspectBarProps) {
  const [open, setOpen] = useState<'accept' | 'back' | null>(null);
  const hours = useView<TaskHoursView>(`/tasks/${task.id}/hours`);
  const refresh = [`/tasks/${task.id}`, '/today'];
  const undo = () => send('POST', `/tasks/${task.id}/withdrawal`);
  const accept = useCommand(
    () => send<TaskView>('POST', `/tasks/${task.id}/inspection`, { deliveryId: delivery.id, result: 'ACCEPTED', counts }, { ifMatch: task.version }),
    { refresh, said: production_accepted_said(), undo, quiet: true, onDone: () => setOpen(null) },
  );
  return (
    <div className="task-room-bar">
      <Button onClick={() => setOpen('back')}>{production_send_back()}</Button>
      <Button kind="primary" onClick={() => setOpen('accept')}>
        {production_accept()}
      </Button>
      <ConsequenceSheet
        open={open === 'accept'}
        onClose={() => setOpen(null)}
        effects={effectsOfKey(task, delivery.signature !== null, 'ENTERPRISE', hours.data)}
        confirm={production_accept_confirm()}
        onConfirm={() => accept.run()}
        busy={accept.pending}
        problem={accept.problem}
      />
      <SendBack task={task} delivery={delivery} counts={counts} open={open === 'back'} onClose={() => setOpen(null)} />
    </div>
  );
}

type Result = 'REWORK' | 'REJECTED';

/** Rework or rejection, with its reason. */
function SendBack({ task, delivery, counts, open, onClose }: InspectBarProps & { readonly open: boolean; readonly onClose: () => void }) {
  const [result, setResult] = useState<Result>('REWORK');
  const [reason, setReason] = useState('');
  const back = useCommand(
    () => send<TaskView>('POST', `/tasks/${task.id}/inspection`, { deliveryId: delivery.id, result, counts, reason }, { ifMatch: task.version }),
    { refresh: [`/tasks/${task.id}`, '/today'], said: production_sent_back(), quiet: true, onDone: onClose },
  );
  const actions = (
    <Button kind="primary" busy={back.pending} onClick={() => back.run()}>
      {production_send_back()}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={production_send_back_title()} sheet actions={actions}>
      <RadioField
        label={production_result()}
        name="result"
        value={result}
        onChange={(value) => setResult(value as Result)}
        choices={[
          { value: 'REWORK', label: production_result_rework() },
          { value: 'REJECTED', label: production_result_rejected() },
        ]}
      />
      <TextArea
        label={production_reason()}
        name="reason"
        required
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={back.problem?.fields['reason']}
      />
      <ProblemNote problem={back.problem} />
    </Dialog>
  );
}
