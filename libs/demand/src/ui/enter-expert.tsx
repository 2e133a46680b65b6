import {
  demand_expert_about,
  demand_expert_about_hint,
  demand_expert_entered_other_said,
  demand_expert_entered_said,
  demand_expert_fields_hint,
  demand_expert_hours_month,
  demand_expert_kind,
  demand_expert_organization,
  demand_expert_other_note,
  demand_expert_self_note,
  demand_expert_who,
  demand_expert_who_me,
  demand_field_codes,
  demand_field_from,
  demand_field_until,
  demand_hours,
  demand_my_experts_enter,
  demand_needed,
} from '#messages';
import {
  Button,
  DateField,
  Dialog,
  Form,
  NumberField,
  SelectField,
  send,
  TextArea,
  TextField,
  useCommand,
  useForm,
  usePages,
  useSession,
} from '#libs/kit/ui';
import { holds, staffRoles } from '#libs/kernel';
import type { ExpertsView } from '../contract.js';
import { expertKinds } from '../domain/decide-expert.js';
import { expertKindNames } from './expert-words.js';

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

const empty = { personId: '', kind: '', fields: '', about: '', hours: '', from: '', until: '' };

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
  const form = useForm({ ...empty, organizationId: staffAt[0]?.id ?? '' }, { problem: enter.problem });
  const { organizationId, personId, kind, fields, about, hours, from, until } = form.values;
  const manages = holds(actor, organizationId, 'DELEGATE', 'ADMINISTRATOR');
  const colleagues = usePages<Colleague>(manages ? `/organizations/${organizationId}/people` : null, { limit: 200 }).items;
  const submit = (): void => {
    if (!form.check({ kind: kind === '' && demand_needed(), fields: fields.trim() === '' && demand_needed() })) return;
    const given = { ...(hours ? { hoursPerMonth: Number(hours) } : {}), ...(from ? { from } : {}), ...(until ? { until } : {}) };
    const who = personId === '' || personId === person.id ? {} : { personId };
    enter.run({ organizationId, ...who, ...{ kind, fields: fields.split(/[、，,;；\s]+/).filter(Boolean), about: about.trim(), ...given } });
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
      <SelectField
        {...form.field('kind')}
        label={demand_expert_kind()}
        required
        choices={expertKinds.map((value) => ({ value, label: expertKindNames[value]() }))}
      />
      <TextField {...form.field('fields')} label={demand_field_codes()} hint={demand_expert_fields_hint()} required maxLength={120} />
      <NumberField {...form.field('hours')} label={demand_expert_hours_month()} unit={demand_hours()} maxLength={3} />
      <DateField {...form.field('from')} label={demand_field_from()} />
      <DateField {...form.field('until')} label={demand_field_until()} />
      <TextArea {...form.field('about')} label={demand_expert_about()} hint={demand_expert_about_hint()} maxLength={300} />
      <p className="muted">{personId === '' ? demand_expert_self_note() : demand_expert_other_note()}</p>
    </Form>
  );
}
