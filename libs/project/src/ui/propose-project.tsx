import { useNavigate } from 'react-router';
import {
  project_form_brings,
  project_form_cancel,
  project_form_country,
  project_form_from,
  project_form_ip,
  project_form_ip_share_needed,
  project_form_ip_words,
  project_form_ip_words_hint,
  project_form_kind,
  project_form_lead,
  project_form_name,
  project_form_name_hint,
  project_form_needed,
  project_form_partners,
  project_form_partners_hint,
  project_form_submit,
  project_form_until,
  project_form_until_after,
  project_propose,
  project_proposed_said,
} from '#messages';
import {
  Button,
  CheckField,
  DateField,
  Dialog,
  DraftNote,
  Form,
  inLocale,
  Loaded,
  RadioField,
  SelectField,
  send,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useSession,
  useView,
} from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ProjectChoicesView, ProjectView } from '../contract.js';
import { ipOwners } from '../domain/project.js';
import type { Side } from '../domain/project-kind.js';
import { ipWords, joined, sideWords } from './project-words.js';

interface Props {
  readonly cid: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Which kind of project, with whom, from when to when; what the kind asks for, and what it brings. */
export function ProposeProject({ cid, open, onClose }: Props) {
  const choices = useView<ProjectChoicesView>(open ? `/consortia/${cid}/project-choices` : null);
  return (
    <Dialog open={open} onClose={onClose} title={project_propose()} wide>
      <Loaded of={choices}>{(loaded) => <ProposeForm cid={cid} choices={loaded} onClose={onClose} />}</Loaded>
    </Dialog>
  );
}

const choice = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, label: name });

function ProposeForm({ cid, choices: { kinds, members }, onClose }: Omit<Props, 'open'> & { readonly choices: ProjectChoicesView }) {
  const navigate = useNavigate();
  const delegateOf = organizationsWhere(useSession().actor, 'DELEGATE');
  const leads = members.filter(({ id }) => delegateOf.includes(id));
  const propose = useCommand((body: object) => send<ProjectView>('POST', `/consortia/${cid}/projects`, body), {
    refresh: [`/consortia/${cid}/projects`, '/today'],
    said: project_proposed_said(),
    quiet: true,
    onDone: ({ id }) => {
      form.sent();
      void navigate(`/projects/${id}`);
    },
  });
  const form = useForm(
    {
      ...{ kindCode: kinds[0]?.code ?? '', title: '', leadId: leads[0]?.id ?? '', partners: '' },
      ...{ beginsOn: '', endsOn: '', ipOwner: 'EACH', ipWords: '', country: '' },
    },
    { problem: propose.problem, draft: `project-${cid}` },
  );
  const { partners, ...values } = form.values;
  const partnerIds = partners.split(' ').filter((id) => id !== '' && id !== values.leadId);
  const kind = kinds.find(({ code }) => code === values.kindCode);
  const submit = (): void => {
    const needed = (value: string): string | false => value.trim() === '' && project_form_needed();
    const complete = form.check({
      title: needed(values.title),
      leadId: needed(values.leadId),
      partners: partnerIds.length === 0 && project_form_needed(),
      beginsOn: needed(values.beginsOn),
      endsOn: needed(values.endsOn) || (values.endsOn <= values.beginsOn && project_form_until_after()),
      ipWords: kind?.asks === 'IP' && values.ipOwner === 'SHARE' && values.ipWords.trim() === '' && project_form_ip_share_needed(),
      country: kind?.asks === 'COUNTRY' && needed(values.country),
    });
    if (!complete) return;
    const { ipOwner, ipWords: words, country, ...rest } = values;
    propose.run({ ...rest, partnerIds, ...(kind?.asks === 'IP' ? { ipOwner, ipWords: words } : { country }) });
  };
  const actions = (
    <>
      <Button onClick={onClose}>{project_form_cancel()}</Button>
      <Button kind="primary" type="submit" busy={propose.pending}>
        {project_form_submit()}
      </Button>
    </>
  );
  return (
    <Form onSubmit={submit} problem={propose.problem} actions={actions}>
      <RadioField
        {...form.field('kindCode')}
        label={project_form_kind()}
        choices={kinds.map(({ code, names, note }) => ({ value: code, label: inLocale(names), note: inLocale(note) }))}
      />
      {kind && <p className="muted">{project_form_brings({ lines: joined(kind.lines.map(({ names }) => inLocale(names))) })}</p>}
      <TextField {...form.field('title')} label={project_form_name()} hint={project_form_name_hint()} required maxLength={60} />
      {leads.length > 1 && <SelectField {...form.field('leadId')} label={project_form_lead()} required choices={leads.map(choice)} />}
      <Partners
        sides={kind?.sides ?? []}
        members={members.filter(({ id }) => id !== values.leadId)}
        chosenIds={partnerIds}
        onChange={(ids) => form.set('partners', ids.join(' '))}
        error={form.field('partners').error}
      />
      <div className="project-span">
        <DateField {...form.field('beginsOn')} label={project_form_from()} required />
        <DateField {...form.field('endsOn')} label={project_form_until()} required />
      </div>
      {kind?.asks === 'IP' && (
        <>
          <RadioField {...form.field('ipOwner')} label={project_form_ip()} choices={ipOwners.map((value) => ({ value, label: ipWords[value]() }))} />
          <TextArea
            {...form.field('ipWords')}
            label={project_form_ip_words()}
            hint={project_form_ip_words_hint()}
            required={values.ipOwner === 'SHARE'}
            rows={2}
            maxLength={500}
          />
        </>
      )}
      {kind?.asks === 'COUNTRY' && <TextField {...form.field('country')} label={project_form_country()} required maxLength={40} />}
      <DraftNote form={form} />
    </Form>
  );
}

interface PartnersProps {
  readonly sides: readonly Side[];
  readonly members: ProjectChoicesView['members'];
  readonly chosenIds: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly error: string | undefined;
}

const Partners = ({ sides, members, chosenIds, onChange, error }: PartnersProps) => (
  <fieldset className="radio project-partners">
    <legend>{project_form_partners()}</legend>
    <p className="muted">{project_form_partners_hint({ sides: joined(sides.map((side) => sideWords[side]())) })}</p>
    {members.map(({ id, name }) => (
      <CheckField
        key={id}
        label={name}
        checked={chosenIds.includes(id)}
        onChange={(on) => onChange(on ? [...chosenIds, id] : chosenIds.filter((one) => one !== id))}
      />
    ))}
    {error && <p className="error">{error}</p>}
  </fieldset>
);
