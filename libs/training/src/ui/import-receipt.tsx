import { useState } from 'react';
import {
  training_import_again,
  training_import_annotated,
  training_import_done,
  training_import_done_marked,
  training_import_done_refused,
  training_import_undo,
  training_import_undo_effect_added,
  training_import_undo_effect_updated,
  training_import_undone,
  training_import_undone_note,
} from '#messages';
import { Button, Card, ConsequenceSheet, send, Stack, Tag, useCommand, When } from '#libs/kit/ui';
import type { RosterImportView } from '../contract.js';

/** What an import did, and its undo while nothing depends on it. */
export function ImportReceipt({ path, roster, onAgain }: { readonly path: string; readonly roster: RosterImportView; readonly onAgain: () => void }) {
  const [asking, ask] = useState(false);
  const here = `${path}/${roster.id}`;
  const undo = useCommand(() => send<RosterImportView>('POST', `${here}/undo`, undefined, { ifMatch: roster.version }), {
    refresh: [path, `${path.replace(/\/roster-imports$/, '')}/students`],
    said: training_import_undone(),
    quiet: true,
    onDone: () => ask(false),
  });
  const { added, updated, refused, marked, status } = roster;
  return (
    <Card>
      <Stack>
        {status === 'UNDONE' ? (
          <p>
            <Tag>{training_import_undone()}</Tag> {training_import_undone_note()}
          </p>
        ) : (
          <p>
            <strong>{training_import_done({ added, updated })}</strong> {roster.importedAt && <When at={roster.importedAt} />}
          </p>
        )}
        {status === 'IMPORTED' && marked > 0 && <p>{training_import_done_marked({ count: marked })}</p>}
        {status === 'IMPORTED' && refused > 0 && (
          <p>
            <span className="rust">{training_import_done_refused({ count: refused })}</span>
          </p>
        )}
        <div className="actions">
          <Button kind="primary" onClick={onAgain}>
            {training_import_again()}
          </Button>
          {refused > 0 && (
            <a className="button plain" href={`/api${here}/workbook`} download>
              {training_import_annotated()}
            </a>
          )}
          {status === 'IMPORTED' && (
            <Button kind="danger" onClick={() => ask(true)}>
              {training_import_undo()}
            </Button>
          )}
        </div>
      </Stack>
      <ConsequenceSheet
        open={asking}
        onClose={() => {
          ask(false);
          undo.clear();
        }}
        confirm={training_import_undo()}
        onConfirm={() => undo.run()}
        busy={undo.pending}
        problem={undo.problem}
        effects={[
          { mark: 'promised', text: training_import_undo_effect_added({ count: added }) },
          { mark: 'promised', text: training_import_undo_effect_updated({ count: updated }) },
        ]}
      />
    </Card>
  );
}
