import {
  demand_expert_change,
  demand_expert_change_again,
  demand_expert_change_own,
  demand_expert_change_save,
  demand_expert_changed_said,
} from '#messages';
import { Button, Dialog, Form, send, useCommand, useForm } from '#libs/kit/ui';
import type { ExpertItem, ExpertsView } from '../contract.js';
import { ExpertFields, expertFaults, expertTerms, expertValues, type ExpertValues } from './expert-fields.js';

interface Props {
  readonly expert: ExpertItem;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** One's own entry in other words; a colleague's, who is then asked for their consent again. */
export const ChangeExpert = ({ expert, open, onClose }: Props) => (
  <Dialog open={open} onClose={onClose} title={demand_expert_change({ name: expert.name })} wide>
    <ChangeForm key={expert.version} expert={expert} onDone={onClose} />
  </Dialog>
);

function ChangeForm({ expert, onDone }: { readonly expert: ExpertItem; readonly onDone: () => void }) {
  const change = useCommand((body: object) => send<ExpertsView>('PUT', `/experts/${expert.id}`, body, { ifMatch: expert.version }), {
    refresh: ['/experts', '/today'],
    said: demand_expert_changed_said(),
    onDone,
    quiet: true,
  });
  const form = useForm<ExpertValues>(expertValues(expert), { problem: change.problem });
  const submit = (): void => {
    if (form.check(expertFaults(form.values))) change.run(expertTerms(form.values));
  };
  return (
    <Form
      onSubmit={submit}
      problem={change.problem}
      columns
      actions={
        <Button kind="primary" type="submit" busy={change.pending}>
          {demand_expert_change_save()}
        </Button>
      }
    >
      <ExpertFields form={form} />
      <p className="muted">{expert.self ? demand_expert_change_own() : demand_expert_change_again({ name: expert.name })}</p>
    </Form>
  );
}
