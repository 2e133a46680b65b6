import {
  demand_expert_entered_other_said,
  demand_expert_entered_said,
  demand_expert_organization,
  demand_expert_other_note,
  demand_expert_self_note,
  demand_expert_who,
  demand_expert_who_me,
  demand_my_experts_enter,
} from '#messages';
import { Button, Dialog, Form, SelectField, send, useCommand, useForm, usePages, useSession } from '#libs/kit/ui';
import { holds, staffRoles } from '#libs/kernel';
import type { ExpertsView } from '../contract.js';
import { ExpertFields, expertFaults, expertTerms, noExpert, type ExpertValues } from './expert-fields.js';

interface Colleague {
  readonly personId: string;
  readonly name: string;
}

/** Enters oneself, which is consent; or a colleague, who is then asked for theirs. */
export const EnterExpert = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => (
  <Dialog open={open} onClose={onClose} title={demand_my_experts_enter()} wide>
    <EnterForm onDone={onClose} />
  </Dialog>
);

interface Values extends ExpertValues {
  readonly personId: string;
  readonly organizationId: string;
}

function EnterForm({ onDone }: { readonly onDone: () => void }) {
  const { actor, organizations, person } = useSession();
  const staffAt = organizations.filter(({ id }) => holds(actor, id, ...staffRoles));
  const enter = useCommand(
    ({ organizationId, ...body }: { readonly organizationId: string; readonly personId?: string }) =>
      send<ExpertsView>('POST', `/organizations/${organizationId}/experts`, body),
    {
      refresh: ['/experts', '/today'],
      said: (_, body) => (body.personId ? demand_expert_entered_other_said() : demand_expert_entered_said()),
      onDone,
      quiet: true,
    },
  );
  const form = useForm<Values>({ ...noExpert, personId: '', organizationId: staffAt[0]?.id ?? '' }, { problem: enter.problem });
  const { organizationId, personId } = form.values;
  const manages = holds(actor, organizationId, 'DELEGATE', 'ADMINISTRATOR');
  const colleagues = usePages<Colleague>(manages ? `/organizations/${organizationId}/people` : null, { limit: 200 }).items;
  const submit = (): void => {
    if (!form.check(expertFaults(form.values))) return;
    const who = personId === '' || personId === person.id ? {} : { personId };
    enter.run({ organizationId, ...who, ...expertTerms(form.values) });
  };
  return (
    <Form
      onSubmit={submit}
      problem={enter.problem}
      columns
      actions={
        <Button kind="primary" type="submit" busy={enter.pending}>
          {demand_my_experts_enter()}
        </Button>
      }
    >
      {staffAt.length > 1 && (
        <SelectField
          {...form.field('organizationId')}
          label={demand_expert_organization()}
          required
          choices={staffAt.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        />
      )}
      {manages && (
        <SelectField
          {...form.field('personId')}
          label={demand_expert_who()}
          placeholder={demand_expert_who_me()}
          choices={colleagues.filter((one) => one.personId !== person.id).map((one) => ({ value: one.personId, label: one.name }))}
        />
      )}
      <ExpertFields form={form} />
      <p className="muted">{personId === '' ? demand_expert_self_note() : demand_expert_other_note()}</p>
    </Form>
  );
}
