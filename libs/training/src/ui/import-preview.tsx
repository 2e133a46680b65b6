import {
  training_import_again,
  training_import_annotated,
  training_import_do,
  training_import_do_none,
  training_import_groups,
  training_import_rows,
  training_import_rows_note,
  training_import_step_check,
  training_import_undo_later,
} from '#messages';
import { Button, Card, ProblemNote, send, Stack, useCommand } from '#libs/kit/ui';
import type { RosterImportView } from '../contract.js';
import type { Correction } from '../domain/index.js';
import { ImportCounts } from './import-counts.js';
import { ImportRepairs } from './import-repairs.js';
import { ImportRows } from './import-rows.js';

interface Props {
  readonly path: string;
  readonly roster: RosterImportView;
  readonly onAgain: () => void;
}

/** A checked workbook: counts, faults by what repairs them, rows to look at; then the import. */
export function ImportPreview({ path, roster, onAgain }: Props) {
  const here = `${path}/${roster.id}`;
  const schoolPath = path.replace(/\/roster-imports$/, '');
  const correct = useCommand(
    (corrections: readonly Correction[]) => send<RosterImportView>('POST', `${here}/corrections`, { corrections }, { ifMatch: roster.version }),
    { refresh: [here] },
  );
  const register = useCommand(
    (programmes: readonly { readonly name: string; readonly classes: readonly string[] }[]) =>
      send('POST', `${schoolPath}/programmes`, { programmes }),
    { refresh: [here, `${schoolPath}/programmes`] },
  );
  const take = useCommand(() => send<RosterImportView>('POST', `${here}/import`, undefined, { ifMatch: roster.version }), {
    refresh: [path, `${schoolPath}/students`],
    quiet: true,
  });
  const sound = roster.rows - roster.refused;
  return (
    <Stack>
      <Card title={training_import_step_check()}>
        <Stack>
          <ImportCounts roster={roster} />
          <ProblemNote problem={take.problem} />
          <div className="actions">
            <Button kind="primary" busy={take.pending} disabled={sound === 0} onClick={() => take.run()}>
              {sound === 0 ? training_import_do_none() : training_import_do({ count: sound })}
            </Button>
            {roster.refused > 0 && (
              <a className="button plain" href={`/api${here}/workbook`} download>
                {training_import_annotated()}
              </a>
            )}
            <Button kind="quiet" onClick={onAgain}>
              {training_import_again()}
            </Button>
          </div>
          <p className="muted">{training_import_undo_later()}</p>
        </Stack>
      </Card>
      {roster.groups.length > 0 && (
        <Card title={training_import_groups()}>
          <ImportRepairs
            roster={roster}
            busy={correct.pending || register.pending}
            onCorrect={(corrections) => correct.run(corrections)}
            onRegister={(programmes) => register.run(programmes)}
            schoolPath={schoolPath}
          />
        </Card>
      )}
      {roster.items.length > 0 && (
        <Card flush title={training_import_rows()} note={training_import_rows_note({ shown: roster.items.length, notable: roster.notable })}>
          <ImportRows roster={roster} busy={correct.pending} onCorrect={(corrections) => correct.run(corrections)} />
        </Card>
      )}
    </Stack>
  );
}
