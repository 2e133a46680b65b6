import { useState } from 'react';
import {
  training_clearance_attest,
  training_clearance_attested,
  training_clearance_attested_said,
  training_clearance_barred,
  training_clearance_done,
  training_clearance_effect_final,
  training_clearance_effect_name,
  training_clearance_effect_start,
  training_clearance_open,
  training_clearance_seat,
  training_paper_add,
  training_paper_change,
  training_paper_kind,
  training_paper_list,
  training_paper_file_head,
  training_paper_ok,
  training_paper_recorded,
  training_paper_state,
} from '#messages';
import {
  Button,
  Card,
  ConsequenceSheet,
  DataTable,
  fileAddress,
  formatDate,
  formatInstant,
  Mark,
  send,
  Stack,
  useCommand,
  useRules,
} from '#libs/kit/ui';
import type { ClearanceView, TaskClearancesView } from '../contract.js';
import { documentKinds, type DocumentKind } from '../domain/clearance.js';
import { trainingPermissions } from '../permissions.js';
import { PaperForm } from './paper-form.js';
import { PlacementMarks } from './placement-marks.js';
import { paperFaultWord, paperWord } from './words.js';

interface Props {
  readonly task: TaskClearancesView;
  readonly seat: ClearanceView;
  readonly path: string;
}

/** One student on one seat: what lies, what is missing, and the attestation when nothing is. */
export function ClearanceSeat({ task, seat, path }: Props) {
  const [editing, edit] = useState<DocumentKind | null>(null);
  const [asking, ask] = useState(false);
  const may = useRules(trainingPermissions)('attest', 'Clearance', task);
  const attest = useCommand(() => send('POST', `${path}/${seat.seatId}/attestation`, undefined, { ifMatch: seat.version }), {
    refresh: [path, `/tasks/${task.taskId}`],
    said: training_clearance_attested_said(),
    quiet: true,
    onDone: () => ask(false),
  });
  const open = seat.status === 'OPEN';
  const done = documentKinds.length - seat.faults.length;
  const ready = open && seat.faults.length === 0 && seat.marks.length === 0;
  return (
    <Card
      title={training_clearance_seat({ ordinal: seat.ordinal, name: seat.name })}
      note={seat.number}
      aside={
        open ? (
          <Mark kind={done === documentKinds.length ? 'claimed' : 'promised'} word={training_clearance_open({ done })} />
        ) : (
          <Mark kind="verified" word={training_clearance_done()} />
        )
      }
    >
      <Stack>
        {seat.marks.length > 0 && (
          <p>
            <PlacementMarks marks={seat.marks} /> {open && training_clearance_barred()}
          </p>
        )}
        <DataTable<DocumentKind>
          caption={training_paper_list()}
          rows={documentKinds}
          id={(kind) => kind}
          columns={[
            { key: 'state', head: training_paper_state(), place: 'mark', cell: (kind) => <State seat={seat} kind={kind} /> },
            { key: 'kind', head: training_paper_kind(), place: 'title', cell: (kind) => paperWord[kind]() },
            { key: 'paper', place: 'wide', head: training_paper_file_head(), cell: (kind) => <Paper seat={seat} kind={kind} /> },
            ...(open && may
              ? [
                  {
                    key: 'act',
                    place: 'actions' as const,
                    cell: (kind: DocumentKind) => (
                      <Button small onClick={() => edit(kind)}>
                        {seat.documents.some((one) => one.kind === kind) ? training_paper_change() : training_paper_add()}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {seat.attestedAt && (
          <p className="muted">{training_clearance_attested({ name: seat.attestedBy ?? '—', at: formatInstant(seat.attestedAt) })}</p>
        )}
        {ready && may && (
          <div className="actions">
            <Button kind="primary" onClick={() => ask(true)}>
              {training_clearance_attest()}
            </Button>
          </div>
        )}
      </Stack>
      <PaperForm task={task} seat={seat} kind={editing} path={path} onClose={() => edit(null)} />
      <ConsequenceSheet
        open={asking}
        onClose={() => {
          ask(false);
          attest.clear();
        }}
        confirm={training_clearance_attest()}
        onConfirm={() => attest.run()}
        busy={attest.pending}
        problem={attest.problem}
        effects={[
          { text: training_clearance_effect_start() },
          { text: training_clearance_effect_name() },
          { mark: 'claimed', text: training_clearance_effect_final() },
        ]}
      />
    </Card>
  );
}

function State({ seat, kind }: { readonly seat: ClearanceView; readonly kind: DocumentKind }) {
  const fault = seat.faults.find((one) => one.kind === kind)?.fault;
  if (!fault)
    return seat.status === 'ATTESTED' ? (
      <Mark kind="verified" word={training_paper_ok()} />
    ) : (
      <Mark kind="claimed" word={training_paper_recorded()} />
    );
  return <Mark kind={fault === 'missing' ? 'promised' : 'overdue'} word={paperFaultWord[fault]()} />;
}

function Paper({ seat, kind }: { readonly seat: ClearanceView; readonly kind: DocumentKind }) {
  const paper = seat.documents.find((one) => one.kind === kind);
  if (!paper) return null;
  const said = [
    paper.number,
    paper.from && formatDate(paper.from),
    paper.to && formatDate(paper.to),
    paper.score === null ? null : String(paper.score),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <a href={fileAddress(paper.fileId)} target="_blank" rel="noopener">
        {paper.fileName}
      </a>{' '}
      <small className="muted">{said}</small>
    </>
  );
}
