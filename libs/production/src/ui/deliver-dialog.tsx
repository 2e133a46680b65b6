import { useState } from 'react';
import { Button, Dialog, FileField, ProblemNote, send, useCommand, type StoredFile } from '#libs/kit/ui';
import {
  production_act_deliver,
  production_deliver_files,
  production_deliver_hint,
  production_deliver_title,
  production_delivered_said,
} from '#messages';
import type { TaskView } from '../contract.js';

interface DeliverDialogProps {
  readonly task: TaskView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Handing the work in: photos and papers. */
export function DeliverDialog({ task, open, onClose }: DeliverDialogProps) {
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const deliver = useCommand(
    () => send<TaskView>('POST', `/tasks/${task.id}/deliveries`, { fileIds: files.map((file) => file.id) }, { ifMatch: task.version }),
    {
      refresh: [`/tasks/${task.id}`, '/today'],
      said: production_delivered_said(),
      quiet: true,
      onDone: () => {
        setFiles([]);
        onClose();
      },
    },
  );
  const actions = (
    <Button kind="primary" busy={deliver.pending} disabled={files.length === 0} onClick={() => deliver.run()}>
      {production_act_deliver()}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={production_deliver_title()} sheet actions={actions}>
      <FileField
        label={production_deliver_files()}
        hint={production_deliver_hint()}
        name="files"
        required
        accept="image/png,image/jpeg,image/webp,.pdf"
        files={files}
        onChange={setFiles}
        error={deliver.problem?.fields['fileIds']}
      />
      <ProblemNote problem={deliver.problem} />
    </Dialog>
  );
}
