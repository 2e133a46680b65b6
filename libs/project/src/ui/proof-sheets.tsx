import { useState } from 'react';
import {
  project_as,
  project_form_cancel,
  project_form_needed,
  project_proof_as,
  project_proof_file,
  project_proof_filed_said,
  project_proof_kind,
  project_proof_number,
  project_proof_number_hint,
  project_proof_paper,
  project_proof_paper_hint,
  project_proof_title,
  project_proof_verified_said,
  project_proof_verify,
  project_proof_verify_effect,
  project_proof_verify_looked,
  project_proof_verify_promises,
} from '#messages';
import {
  Button,
  ConsequenceSheet,
  Dialog,
  FileField,
  FileList,
  Form,
  RadioField,
  send,
  TextField,
  useCommand,
  useForm,
  type StoredFile,
} from '#libs/kit/ui';
import type { ProjectView } from '../contract.js';
import { proofKinds } from '../domain/decide-proof.js';
import { proofWords, refreshed } from './project-words.js';
import type { SheetProps } from './word-sheets.js';

type Party = ProjectView['parties'][number];

/** Which paper proves that the enterprise goes abroad, its number, and the paper. */
export const FileProofSheet = ({ open, onClose, project, filer }: SheetProps & { readonly filer: Party }) => (
  <Dialog open={open} onClose={onClose} title={project_proof_title()} sheet>
    <FileProofForm project={project} filer={filer} onClose={onClose} />
  </Dialog>
);

function FileProofForm({ project, filer, onClose }: Omit<SheetProps, 'open'> & { readonly filer: Party }) {
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const file = useCommand((body: object) => send<ProjectView>('PUT', `/projects/${project.id}/proof`, body), {
    refresh: refreshed(project),
    said: project_proof_filed_said(),
    quiet: true,
    onDone: onClose,
  });
  const form = useForm<{ kind: string; number: string; fileIds: string }>(
    { kind: proofKinds[0], number: '', fileIds: '' },
    { problem: file.problem },
  );
  const { kind, number } = form.values;
  const submit = (): void => {
    const faults = { number: number.trim().length < 4 && project_form_needed(), fileIds: files.length === 0 && project_form_needed() };
    if (form.check(faults)) file.run({ organizationId: filer.organization.id, kind, number: number.trim(), fileIds: files.map(({ id }) => id) });
  };
  const actions = (
    <>
      <Button onClick={onClose}>{project_form_cancel()}</Button>
      <Button kind="primary" type="submit" busy={file.pending}>
        {project_proof_file()}
      </Button>
    </>
  );
  return (
    <Form onSubmit={submit} problem={file.problem} actions={actions}>
      <p className="muted">{project_proof_as({ name: filer.organization.name })}</p>
      <RadioField {...form.field('kind')} label={project_proof_kind()} choices={proofKinds.map((value) => ({ value, label: proofWords[value]() }))} />
      <TextField {...form.field('number')} label={project_proof_number()} hint={project_proof_number_hint()} required maxLength={60} />
      <FileField
        label={project_proof_paper()}
        hint={project_proof_paper_hint()}
        name="fileIds"
        files={files}
        onChange={setFiles}
        error={form.field('fileIds').error}
      />
    </Form>
  );
}

interface VerifyProps extends SheetProps {
  readonly verifier: Party;
  readonly proof: ProjectView['proofs'][number];
}

/** Before a school says that it has looked the number up. */
export function VerifyProofSheet({ open, onClose, project, verifier: { organization }, proof }: VerifyProps) {
  const verify = useCommand(
    () => send<ProjectView>('POST', `/projects/${project.id}/proof/verification`, { organizationId: organization.id, ofId: proof.organization.id }),
    { refresh: refreshed(project), said: project_proof_verified_said(), quiet: true, onDone: onClose },
  );
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={[
        { mark: 'verified', text: project_proof_verify_looked({ what: proofWords[proof.kind](), number: proof.number }) },
        { mark: 'verified', text: project_proof_verify_effect({ name: proof.organization.name }) },
        { mark: 'promised', text: project_proof_verify_promises() },
      ]}
      confirm={project_proof_verify()}
      onConfirm={() => verify.run()}
      busy={verify.pending}
      problem={verify.problem}
    >
      <FileList files={proof.files ?? []} />
      <p>{project_as({ name: organization.name })}</p>
    </ConsequenceSheet>
  );
}
