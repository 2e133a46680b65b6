import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  coordination_ask,
  coordination_asked_said,
  coordination_form_cancel,
  coordination_form_department,
  coordination_form_department_hint,
  coordination_form_due,
  coordination_form_due_hint,
  coordination_form_due_unknown,
  coordination_form_lead,
  coordination_form_lead_none,
  coordination_form_needed,
  coordination_form_requester,
  coordination_form_submit,
  coordination_form_text,
  coordination_form_text_hint,
  coordination_form_text_short,
  coordination_form_topic,
  coordination_same_different,
} from '#messages';
import {
  Button,
  CheckField,
  DateField,
  Dialog,
  DraftNote,
  Form,
  inLocale,
  SelectField,
  send,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useView,
} from '#libs/kit/ui';
import type { AskingChoicesView, CoordinationView, SameView } from '../contract.js';
import { CoList, type Co } from './co-fields.js';
import { pathsOf } from './answer-sheet.js';
import { SameMatters } from './same-matters.js';
import { textHashHere } from './text-hash.js';

interface Props {
  readonly cid: string;
  readonly choices: AskingChoicesView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What is asked, of whom, by when; what was asked before stands beside it before anything is sent. */
export const AskDialog = ({ open, onClose, ...rest }: Props) => (
  <Dialog open={open} onClose={onClose} title={coordination_ask()} wide>
    <AskForm {...rest} onClose={onClose} />
  </Dialog>
);

interface Values {
  readonly requesterId: string;
  readonly topicCode: string;
  readonly leadId: string;
  readonly department: string;
  readonly text: string;
  readonly dueOn: string;
  readonly co: readonly Co[];
  readonly different: boolean;
}

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, label: name });

function bodyOf({ requesterId, topicCode, leadId, department, text, dueOn, co, different }: Values): object {
  const lead = { organizationId: leadId, role: 'LEAD', department: department.trim(), dueOn };
  const others = co.map((one) => ({ organizationId: one.organizationId, role: 'CO', department: one.department.trim(), dueOn: one.dueOn }));
  return { requesterId, topicCode, text: text.trim(), addressees: [lead, ...others], different };
}

/** What the date stands for; of a year whose holidays are not on file, that too. */
const dueHint = ({ holidaysUnknownOf: year }: AskingChoicesView): string =>
  year === null ? coordination_form_due_hint() : coordination_form_due_unknown({ year });

function AskForm({ cid, choices, onClose }: Omit<Props, 'open'>) {
  const navigate = useNavigate();
  const [textHash, setTextHash] = useState<string | null>(null);
  const ask = useCommand((body: object) => send<CoordinationView>('POST', `/consortia/${cid}/coordination`, body), {
    refresh: [...pathsOf(cid), '/today'],
    said: coordination_asked_said(),
    quiet: true,
    onDone: ({ id }) => {
      form.sent();
      void navigate(`/coordination/${id}`);
    },
  });
  const first: Values = {
    requesterId: choices.requesters[0]?.id ?? '',
    topicCode: '',
    leadId: choices.authorities.length === 1 ? (choices.authorities[0]?.id ?? '') : '',
    department: '',
    text: '',
    dueOn: choices.usualDueOn,
    co: [],
    different: false,
  };
  const form = useForm<Values>(first, { problem: ask.problem, draft: `coordination-${cid}`, never: ['different', 'dueOn'] });
  const { values } = form;
  const { topicCode, leadId, requesterId, text, co, different } = values;
  const same = useView<SameView>(topicCode && leadId ? `/consortia/${cid}/coordination-same` : null, { topicCode, leadId, textHash });
  const known = same.data?.items ?? [];
  const submit = async (): Promise<void> => {
    const needed = (value: string): string | false => value.trim() === '' && coordination_form_needed();
    const complete = form.check({
      topicCode: needed(topicCode),
      leadId: needed(leadId),
      text: text.trim().length < 5 && coordination_form_text_short(),
      dueOn: needed(values.dueOn),
      co: co.some((one) => one.organizationId === '' || one.dueOn === '') && coordination_form_needed(),
    });
    if (!complete) return;
    const done = await ask.tryRun(bodyOf(values));
    if (!done) setTextHash(await textHashHere(text));
  };
  const actions = (
    <>
      <Button onClick={onClose}>{coordination_form_cancel()}</Button>
      <Button kind="primary" type="submit" busy={ask.pending}>
        {coordination_form_submit()}
      </Button>
    </>
  );
  return (
    <Form onSubmit={() => void submit()} problem={ask.problem} actions={actions}>
      <div className="coordination-pair">
        {choices.requesters.length > 1 && (
          <SelectField {...form.field('requesterId')} label={coordination_form_requester()} required choices={choices.requesters.map(named)} />
        )}
        <SelectField
          {...form.field('topicCode')}
          label={coordination_form_topic()}
          required
          choices={choices.topics.map(({ code, names }) => ({ value: code, label: inLocale(names) }))}
        />
        <SelectField
          {...form.field('leadId')}
          label={coordination_form_lead()}
          required
          choices={choices.authorities.map(named)}
          hint={choices.authorities.length === 0 ? coordination_form_lead_none() : undefined}
        />
        <TextField {...form.field('department')} label={coordination_form_department()} hint={coordination_form_department_hint()} maxLength={60} />
        <DateField {...form.field('dueOn')} label={coordination_form_due()} hint={dueHint(choices)} required />
      </div>
      {known.length > 0 && (
        <>
          <SameMatters items={known} requesterId={requesterId} cid={cid} />
          <CheckField label={coordination_same_different()} checked={different} onChange={(on) => form.set('different', on)} />
        </>
      )}
      <TextArea {...form.field('text')} label={coordination_form_text()} hint={coordination_form_text_hint()} required rows={5} maxLength={5000} />
      <CoList
        co={co}
        authorities={choices.authorities.filter(({ id }) => id !== leadId)}
        usualDueOn={choices.usualDueOn}
        onChange={(next) => form.set('co', next)}
      />
      <DraftNote form={form} />
    </Form>
  );
}
