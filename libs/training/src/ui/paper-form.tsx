import {
  training_paper_file,
  training_paper_from,
  training_paper_needed,
  training_paper_number,
  training_paper_sat_on,
  training_paper_save,
  training_paper_saved,
  training_paper_score,
  training_paper_score_unit,
  training_paper_signed_on,
  training_paper_to,
  training_paper_why_agreement,
  training_paper_why_enterprise,
  training_paper_why_exam,
  training_paper_why_guardian,
  training_paper_why_policy,
  training_paper_why_student,
} from '#messages';
import { Button, DateField, Dialog, FileField, Form, NumberField, send, TextField, useCommand, useForm, type StoredFile } from '#libs/kit/ui';
import type { ClearanceView, TaskClearancesView } from '../contract.js';
import type { DocumentKind } from '../domain/clearance.js';
import { paperWord } from './words.js';

interface Props {
  readonly task: TaskClearancesView;
  readonly seat: ClearanceView;
  readonly kind: DocumentKind | null;
  readonly path: string;
  readonly onClose: () => void;
}

/** One paper of a seat: its scan, and the number and dates that matter for its kind. */
export const PaperForm = ({ kind, onClose, ...rest }: Props) => (
  <Dialog open={kind !== null} onClose={onClose} title={kind ? paperWord[kind]() : ''}>
    {kind && <Fields key={kind} kind={kind} onClose={onClose} {...rest} />}
  </Dialog>
);

const why: Readonly<Record<DocumentKind, (score: number) => string>> = {
  STUDENT_CONSENT: training_paper_why_student,
  GUARDIAN_CONSENT: training_paper_why_guardian,
  ENTERPRISE_CONSENT: training_paper_why_enterprise,
  TRIPARTITE_AGREEMENT: training_paper_why_agreement,
  LIABILITY_POLICY: training_paper_why_policy,
  SAFETY_EXAM: (score) => training_paper_why_exam({ score }),
};

function Fields({ task, seat, kind, path, onClose }: Omit<Props, 'kind'> & { readonly kind: DocumentKind }) {
  const known = seat.documents.find((one) => one.kind === kind);
  const save = useCommand(
    (document: object) => send('PUT', `${path}/${seat.seatId}/documents`, { documents: [document] }, { ifMatch: seat.version }),
    {
      refresh: [path],
      said: training_paper_saved(),
      quiet: true,
      onDone: onClose,
    },
  );
  const files: readonly StoredFile[] = known ? [{ id: known.fileId, name: known.fileName, size: 0, mediaType: '' }] : [];
  const form = useForm(
    { files, number: known?.number ?? '', from: known?.from ?? '', to: known?.to ?? '', score: known?.score?.toString() ?? '' },
    { problem: save.problem },
  );
  const policy = kind === 'LIABILITY_POLICY';
  const numbered = policy || kind === 'TRIPARTITE_AGREEMENT';
  const submit = (): void => {
    const {
      files: [file],
      number,
      from,
      to,
      score,
    } = form.values;
    if (!form.check({ files: !file && training_paper_needed() }) || !file) return;
    save.run({
      kind,
      fileId: file.id,
      ...(number && { number }),
      ...(from && { from }),
      ...(to && policy && { to }),
      ...(score && { score: Number(score) }),
    });
  };
  return (
    <Form
      onSubmit={submit}
      problem={save.problem}
      actions={
        <Button kind="primary" type="submit" busy={save.pending}>
          {training_paper_save()}
        </Button>
      }
    >
      <p className="muted">{why[kind](task.lowestSafetyScore)}</p>
      <FileField
        label={training_paper_file()}
        name="files"
        required
        multiple={false}
        accept=".pdf,.jpg,.jpeg,.png,.webp"
        camera={false}
        files={form.values.files}
        onChange={(chosen) => form.set('files', chosen)}
        error={form.field('files').error}
      />
      {numbered && <TextField label={training_paper_number()} required maxLength={60} {...form.field('number')} />}
      <DateField
        label={policy ? training_paper_from() : kind === 'SAFETY_EXAM' ? training_paper_sat_on() : training_paper_signed_on()}
        required
        {...form.field('from')}
      />
      {policy && <DateField label={training_paper_to()} required {...form.field('to')} />}
      {kind === 'SAFETY_EXAM' && (
        <NumberField label={training_paper_score()} unit={training_paper_score_unit()} required maxLength={3} {...form.field('score')} />
      )}
    </Form>
  );
}
