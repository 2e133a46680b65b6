import { useState } from 'react';
import { Button, Card, EmptyState, fileAddress, Seal, send, useCommand, When } from '#libs/kit/ui';
import {
  production_act_withdraw,
  production_deliverables,
  production_delivered_by,
  production_delivery_none,
  production_key_enterprise,
  production_key_school,
  production_keys,
  production_result_rework,
  production_result_rejected,
  production_student_n,
  production_withdrawn,
  production_withdraw_until,
} from '#messages';
import type { TaskView } from '../contract.js';
import { CriteriaTable } from './criteria-table.js';
import { InspectBar } from './inspect-bar.js';
import { SignButton } from './sign-button.js';
import type { Count } from './criteria-table.js';

type Delivery = TaskView['deliveries'][number];

/** Everything passed until the mentor says otherwise: the figures the team reported. */
const allPassed = (task: TaskView): readonly Count[] => task.criteria.map(() => ({ passed: task.quantity ?? 0, failed: 0 }));

/** What was handed in, criterion by criterion, and the two keys. */
export function DeliveryPanel({ task }: { readonly task: TaskView }) {
  const newest = task.deliveries.at(-1);
  const [counts, setCounts] = useState(() => allPassed(task));
  if (!newest) {
    if (task.topics.length === 0) return null;
    return (
      <Card title={production_deliverables()}>
        <EmptyState title={production_delivery_none()} />
      </Card>
    );
  }
  const inspects = task.actions.includes('inspect');
  return (
    <>
      {[...task.deliveries].reverse().map((delivery) => (
        <DeliveryCard key={delivery.id} task={task} delivery={delivery} newest={delivery === newest} />
      ))}
      <CriteriaTable task={task} delivery={newest} counts={counts} onChange={inspects ? setCounts : null} />
      {inspects && <InspectBar task={task} delivery={newest} counts={counts} />}
    </>
  );
}

interface DeliveryCardProps {
  readonly task: TaskView;
  readonly delivery: Delivery;
  readonly newest: boolean;
}

const DeliveryCard = ({ task, delivery, newest }: DeliveryCardProps) => (
  <Card
    title={production_deliverables()}
    note={production_delivered_by({ attempt: delivery.attempt, name: delivery.by ?? production_student_n({ ordinal: delivery.seat }) })}
    aside={<When at={delivery.deliveredAt} />}
  >
    <ul className="task-deliverables">
      {delivery.files.map((file) => (
        <li key={file.id}>
          <a href={fileAddress(file.id)} target="_blank" rel="noopener">
            {file.mediaType.startsWith('image/') ? (
              <img src={fileAddress(file.id)} alt="" loading="lazy" />
            ) : (
              <span className="task-paper">{file.mediaType.split('/').at(-1)}</span>
            )}
            <span>{file.name}</span>
          </a>
        </li>
      ))}
    </ul>
    {newest && <Keys task={task} delivery={delivery} />}
    {delivery.inspection && delivery.inspection.result !== 'ACCEPTED' && (
      <p className="problem-note">
        {delivery.inspection.result === 'REWORK' ? production_result_rework() : production_result_rejected()}
        {delivery.inspection.reason ? `: ${delivery.inspection.reason}` : ''}
      </p>
    )}
  </Card>
);

/** One key a side. Either can be taken back here for 24 hours after both were turned. */
function Keys({ task, delivery }: { readonly task: TaskView; readonly delivery: Delivery }) {
  const withdraw = useCommand(() => send<TaskView>('POST', `/tasks/${task.id}/withdrawal`, {}, { ifMatch: task.version }), {
    refresh: [`/tasks/${task.id}`],
    said: production_withdrawn(),
  });
  const accepted = delivery.inspection?.result === 'ACCEPTED' ? delivery.inspection : null;
  return (
    <div className="task-keys" role="group" aria-label={production_keys()}>
      <KeySeal label={production_key_school()} name={task.school?.shortName ?? ''} signed={delivery.signature} hash={delivery.id} />
      <KeySeal label={production_key_enterprise()} name={task.enterprise.shortName} signed={accepted} hash={delivery.id} />
      <span className="actions">
        {task.actions.includes('sign') && <SignButton task={task} delivery={delivery} />}
        {task.actions.includes('withdraw') && (
          <Button kind="quiet" small busy={withdraw.pending} onClick={() => withdraw.run()}>
            {production_act_withdraw()}
          </Button>
        )}
      </span>
      {task.withdrawableUntil && task.actions.includes('withdraw') && (
        <small className="muted">
          {production_withdraw_until()} <When at={task.withdrawableUntil} />
        </small>
      )}
    </div>
  );
}

interface KeySealProps {
  readonly label: string;
  readonly name: string;
  readonly signed: { readonly by: { readonly name: string } | null; readonly at: string } | null;
  readonly hash: string;
}

const KeySeal = ({ label, name, signed, hash }: KeySealProps) => (
  <span className="task-key">
    <small className="muted">{label}</small>
    <Seal name={name} signed={signed && { by: signed.by?.name ?? '', at: signed.at, hash }} small />
  </span>
);
