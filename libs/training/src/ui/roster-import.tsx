import { useState, type ReactNode } from 'react';
import {
  training_import_checking,
  training_import_file,
  training_import_sending,
  training_import_step_check,
  training_import_step_import,
  training_import_step_template,
  training_import_step_upload,
  training_import_steps,
  training_import_template,
  training_import_template_note,
} from '#messages';
import { Card, Loaded, ProblemNote, Stack, Stepper, uploadFile, useCommand, useView } from '#libs/kit/ui';
import type { RosterImportView } from '../contract.js';
import { ImportHistory } from './import-history.js';
import { ImportPreview } from './import-preview.js';
import { ImportReceipt } from './import-receipt.js';
import './training.css';

/** Template, upload, check, import: one roster file on its way in. Nothing is on the roster before the last step. */
export function RosterImport({ schoolId }: { readonly schoolId: string }) {
  const [id, open] = useState<string | null>(null);
  const path = `/schools/${schoolId}/roster-imports`;
  const view = useView<RosterImportView>(id ? `${path}/${id}` : null);
  const at = id === null ? 1 : view.data?.status === 'CHECKED' ? 2 : 4;
  return (
    <Stack>
      <Stepper
        label={training_import_steps()}
        at={at}
        steps={[training_import_step_template(), training_import_step_upload(), training_import_step_check(), training_import_step_import()]}
      />
      {id === null ? (
        <>
          <Upload path={path} onChecked={open} />
          <ImportHistory path={path} onOpen={open} />
        </>
      ) : (
        <Loaded of={view}>
          {(roster) =>
            roster.status === 'CHECKED' ? (
              <ImportPreview path={path} roster={roster} onAgain={() => open(null)} />
            ) : (
              <ImportReceipt path={path} roster={roster} onAgain={() => open(null)} />
            )
          }
        </Loaded>
      )}
    </Stack>
  );
}

function Upload({ path, onChecked }: { readonly path: string; readonly onChecked: (id: string) => void }) {
  const [share, setShare] = useState(0);
  const upload = useCommand((file: File) => uploadFile<RosterImportView>(file, setShare, path), {
    refresh: [path],
    quiet: true,
    onDone: ({ id }) => onChecked(id),
  });
  const take = (file: File | undefined): void => {
    setShare(0);
    if (file) upload.run(file);
  };
  return (
    <Card
      title={training_import_step_upload()}
      aside={
        <a href={`/api${path}/template`} download>
          {training_import_template()}
        </a>
      }
    >
      <div className="drop">
        <p className="muted">{training_import_template_note()}</p>
        <label
          className="file-add"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            take(event.dataTransfer.files[0]);
          }}
        >
          <input
            type="file"
            accept=".xlsx"
            disabled={upload.pending}
            aria-label={training_import_file()}
            onChange={(event) => {
              take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <b>{training_import_file()}</b>
        </label>
        {upload.pending && <Progress share={share} />}
        <ProblemNote problem={upload.problem} />
      </div>
    </Card>
  );
}

const Progress = ({ share }: { readonly share: number }): ReactNode => (
  <p role="status" className="files">
    {share < 1 ? training_import_sending({ share: Math.round(share * 100) }) : training_import_checking()}
    <progress value={share < 1 ? share : undefined} max={1} aria-hidden="true" />
  </p>
);
