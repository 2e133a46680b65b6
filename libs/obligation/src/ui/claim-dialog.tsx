import {
  obligation_claim_amount,
  obligation_claim_binds,
  obligation_claim_done,
  obligation_claim_due,
  obligation_claim_evidence_needed,
  obligation_claim_files,
  obligation_claim_files_hint,
  obligation_claim_happened_label,
  obligation_claim_note,
  obligation_claim_note_hint,
  obligation_claim_send,
  obligation_claim_title,
  obligation_claim_window,
  obligation_claimed_said,
  obligation_needed,
} from '#messages';
import {
  Button,
  DateField,
  Dialog,
  DraftNote,
  FileField,
  Form,
  inLocale,
  NumberField,
  send,
  TextArea,
  today,
  useCommand,
  useForm,
  type StoredFile,
} from '#libs/kit/ui';
import type { ObligationView, WindowView } from '../contract.js';
import { waitedUntil } from '../domain/extension.js';
import { ExhibitsField, type OfferedExhibit } from './exhibits-field.js';
import { linesOf, LinksField } from './links-field.js';
import { pathsOf } from './use-promise-rights.js';

interface ClaimDialogProps {
  readonly obligation: ObligationView;
  /** The window it is for; null: closed. */
  readonly window: WindowView | null;
  readonly onClose: () => void;
}

/** What was done, when, and what proves it. */
export const ClaimDialog = ({ obligation, window, onClose }: ClaimDialogProps) => (
  <Dialog open={window !== null} onClose={onClose} title={obligation_claim_title({ what: inLocale(obligation.names) })} sheet wide>
    {window && <ClaimForm obligation={obligation} window={window} onDone={onClose} />}
  </Dialog>
);

interface ClaimFormProps {
  readonly obligation: ObligationView;
  readonly window: WindowView;
  readonly onDone: () => void;
}

const none: readonly StoredFile[] = [];
const nothing: readonly OfferedExhibit[] = [];

/** Sends the claim; as long as nobody has answered, it can be taken back, from the toast or its card. */
function useClaim(obligation: ObligationView, onDone: () => void) {
  const speaksForId = obligation.obligor.id;
  return useCommand((body: object) => send<ObligationView>('POST', `/obligations/${obligation.id}/claims`, { speaksForId, ...body }), {
    refresh: pathsOf(obligation),
    said: obligation_claimed_said(),
    undo: async ({ claims }) => {
      if (claims[0]) await send('POST', `/claims/${claims[0].id}/withdrawal`, { speaksForId });
    },
    onDone,
    quiet: true,
  });
}

function ClaimForm({ obligation, window, onDone }: ClaimFormProps) {
  const ratio = obligation.metric === 'RATIO';
  const end = waitedUntil(window);
  const last = end < today() ? end : today();
  const claim = useClaim(obligation, onDone);
  const form = useForm(
    { numerator: '', denominator: '', happenedOn: last, links: '', note: '', files: none, exhibits: nothing },
    { draft: `claim-${window.id}`, never: ['files', 'exhibits'], problem: claim.problem },
  );
  const { values } = form;
  const submit = (): void => {
    const links = linesOf(values.links);
    const complete = form.check({
      numerator: values.numerator === '' && obligation_needed(),
      denominator: ratio && values.denominator === '' && obligation_needed(),
      happenedOn: values.happenedOn === '' && obligation_needed(),
      files: values.files.length + values.exhibits.length + links.length === 0 && obligation_claim_evidence_needed(),
    });
    if (!complete) return;
    const amount = { numerator: Number(values.numerator), ...(ratio ? { denominator: Number(values.denominator) } : {}) };
    const { happenedOn, note, files } = values;
    const exhibits = values.exhibits.map(({ kind, id }) => ({ kind, id }));
    const body = { ...amount, happenedOn, note, links, exhibits, fileIds: files.map(({ id }) => id) };
    void claim.tryRun(body).then((done) => done && form.sent());
  };
  return (
    <Form
      onSubmit={submit}
      problem={claim.problem}
      actions={
        <Button kind="primary" type="submit" busy={claim.pending}>
          {obligation_claim_send()}
        </Button>
      }
    >
      <p className="muted">{obligation_claim_binds({ name: obligation.beneficiary.shortName })}</p>
      <NumberField
        {...form.field('numerator')}
        label={ratio ? obligation_claim_done() : obligation_claim_amount()}
        unit={ratio ? undefined : inLocale(obligation.unit)}
        required
        maxLength={7}
      />
      {ratio && <NumberField {...form.field('denominator')} label={obligation_claim_due()} required maxLength={7} />}
      <DateField
        {...form.field('happenedOn')}
        label={obligation_claim_happened_label()}
        hint={obligation_claim_window({ from: window.startsOn, to: end })}
        required
        min={window.startsOn}
        max={last}
      />
      <ExhibitsField
        obligationId={obligation.id}
        chosen={values.exhibits}
        onChange={(exhibits) => form.set('exhibits', exhibits)}
        error={claim.problem?.fields['exhibits']}
      />
      <FileField
        label={obligation_claim_files()}
        hint={obligation_claim_files_hint()}
        name="fileIds"
        files={values.files}
        onChange={(files) => form.set('files', files)}
        error={form.field('files').error ?? claim.problem?.fields['fileIds']}
      />
      <LinksField {...form.field('links')} />
      <TextArea {...form.field('note')} label={obligation_claim_note()} hint={obligation_claim_note_hint()} maxLength={1000} />
      <DraftNote form={form} />
    </Form>
  );
}
