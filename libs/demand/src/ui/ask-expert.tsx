import {
  demand_as,
  demand_expert_ask_by,
  demand_expert_ask_hours,
  demand_expert_ask_note,
  demand_expert_ask_send,
  demand_expert_ask_title,
  demand_expert_ask_what,
  demand_expert_asked_said,
  demand_hours,
  demand_needed,
} from '#messages';
import { Button, DateField, Dialog, Form, NumberField, SelectField, send, TextArea, useCommand, useForm, useRules, useSession } from '#libs/kit/ui';
import type { ExpertItem, ExpertRequestsView } from '../contract.js';
import { demandPermissions } from '../permissions.js';

interface AskExpertProps {
  readonly cid: string;
  readonly expert: ExpertItem | null;
  readonly onClose: () => void;
}

/** Asks the expert's organization; the person is not written to. */
export const AskExpert = ({ cid, expert, onClose }: AskExpertProps) => (
  <Dialog open={expert !== null} onClose={onClose} title={demand_expert_ask_title({ name: expert?.name ?? '' })} sheet>
    {expert && <AskForm cid={cid} expert={expert} onDone={onClose} />}
  </Dialog>
);

function AskForm({ cid, expert, onDone }: { readonly cid: string; readonly expert: ExpertItem; readonly onDone: () => void }) {
  const may = useRules(demandPermissions);
  const askers = useSession().organizations.filter(
    ({ id }) => id !== expert.organization.id && may('ask', 'Expert', { consortiumId: cid, askerId: id }),
  );
  const path = `/consortia/${cid}/expert-requests`;
  const ask = useCommand((body: object) => send<ExpertRequestsView>('POST', path, body), {
    refresh: [path, '/today'],
    said: demand_expert_asked_said({ name: expert.organization.shortName }),
    onDone,
    quiet: true,
  });
  const form = useForm({ askerId: askers[0]?.id ?? '', what: '', hours: '', by: '' }, { draft: `expert-${expert.id}`, problem: ask.problem });
  const { askerId, what, hours, by } = form.values;
  const submit = (): void => {
    if (!form.check({ askerId: askerId === '' && demand_needed(), what: what.trim() === '' && demand_needed() })) return;
    const given = { ...(hours ? { hours: Number(hours) } : {}), ...(by ? { by } : {}) };
    void ask.tryRun({ expertId: expert.id, askerId, what: what.trim(), ...given }).then((done) => done && form.sent());
  };
  return (
    <Form
      onSubmit={submit}
      problem={ask.problem}
      actions={
        <Button kind="primary" type="submit" busy={ask.pending}>
          {demand_expert_ask_send()}
        </Button>
      }
    >
      <p className="muted">{demand_expert_ask_note({ name: expert.organization.shortName })}</p>
      {askers.length > 1 && (
        <SelectField
          {...form.field('askerId')}
          label={demand_as()}
          required
          choices={askers.map((one) => ({ value: one.id, label: one.shortName }))}
        />
      )}
      <TextArea {...form.field('what')} label={demand_expert_ask_what()} required maxLength={1000} />
      <NumberField {...form.field('hours')} label={demand_expert_ask_hours()} unit={demand_hours()} maxLength={3} />
      <DateField {...form.field('by')} label={demand_expert_ask_by()} />
    </Form>
  );
}
