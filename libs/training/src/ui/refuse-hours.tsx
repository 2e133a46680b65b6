import { training_hours_refuse, training_hours_refuse_needed, training_hours_refuse_reason, training_hours_refused_said } from '#messages';
import { Button, Dialog, Form, send, TextField, useCommand, useForm } from '#libs/kit/ui';
import type { HoursView } from '../contract.js';
import { spanOf } from './hours-cells.js';

/** One interval goes back to the student, with the reason. */
export const RefuseHours = ({ hours, path, onClose }: { readonly hours: HoursView | null; readonly path: string; readonly onClose: () => void }) => (
  <Dialog open={hours !== null} onClose={onClose} title={hours ? `${hours.name} · ${spanOf(hours)}` : ''} sheet>
    {hours && <Reason key={hours.id} hours={hours} path={path} onClose={onClose} />}
  </Dialog>
);

function Reason({ hours, path, onClose }: { readonly hours: HoursView; readonly path: string; readonly onClose: () => void }) {
  const refuse = useCommand((reason: string) => send('POST', `/hours/${hours.id}/refusal`, { reason }, { ifMatch: hours.version }), {
    refresh: [path],
    said: training_hours_refused_said(),
    quiet: true,
    onDone: onClose,
  });
  const form = useForm({ reason: '' }, { problem: refuse.problem });
  const submit = (): void => {
    if (form.check({ reason: form.values.reason.trim().length < 2 && training_hours_refuse_needed() })) refuse.run(form.values.reason.trim());
  };
  return (
    <Form
      onSubmit={submit}
      problem={refuse.problem}
      actions={
        <Button kind="primary" type="submit" busy={refuse.pending}>
          {training_hours_refuse()}
        </Button>
      }
    >
      <TextField label={training_hours_refuse_reason()} required maxLength={200} {...form.field('reason')} />
    </Form>
  );
}
