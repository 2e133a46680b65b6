import { useState } from 'react';
import { useParams } from 'react-router';
import {
  training_clearance_to_task,
  training_outcomes_assessment,
  training_outcomes_complete,
  training_outcomes_list,
  training_outcomes_note,
  training_outcomes_progress,
  training_outcomes_report,
  training_outcomes_seats,
  training_outcomes_student,
  training_outcomes_text_head,
  training_outcomes_title,
  training_outcomes_type,
  training_outcomes_unreported,
  training_outcomes_wait,
} from '#messages';
import { Button, ButtonLink, Card, Code, Columns, DataTable, Loaded, Mark, Page, Tag, useLive, useRules, useView } from '#libs/kit/ui';
import type { TaskOutcomesView } from '../contract.js';
import { refusalToGiveFeedback } from '../domain/outcome.js';
import { trainingPermissions } from '../permissions.js';
import { FeedbackCard } from './feedback-card.js';
import { OutcomeForm } from './outcome-form.js';
import { assessmentWord, typeWord } from './words.js';

type Seat = TaskOutcomesView['seats'][number];

/** What came of a task: each student's outcome from the school, feedback from the enterprise. */
export default function Outcomes() {
  const { id = '' } = useParams();
  const path = `/tasks/${id}/outcomes`;
  const view = useView<TaskOutcomesView>(path);
  useLive(`task:${id}`, () => undefined, { refresh: [path] });
  return <Loaded of={view}>{(task) => <Told task={task} path={path} />}</Loaded>;
}

const nameOf = (seat: Seat): string => seat.name || training_outcomes_student({ ordinal: seat.ordinal });

function Told({ task, path }: { readonly task: TaskOutcomesView; readonly path: string }) {
  const [reporting, report] = useState<Seat | null>(null);
  const may = useRules(trainingPermissions);
  const over = refusalToGiveFeedback(task.taskStatus, false) === null || task.taskStatus === 'CLOSED';
  const mayReport = over && task.taskStatus !== 'CLOSED' && may('report', 'Outcome', task);
  const reported = task.seats.filter((seat) => seat.outcome).length;
  const state =
    task.status === 'COMPLETED' ? (
      <Mark kind="verified" word={training_outcomes_complete()} />
    ) : (
      <Mark
        kind={over ? 'claimed' : 'promised'}
        word={over ? training_outcomes_progress({ reported, seats: task.seats.length }) : training_outcomes_wait()}
      />
    );
  return (
    <Page
      title={training_outcomes_title()}
      over={
        <>
          <Code>{task.number}</Code> {task.title} {state}
        </>
      }
      note={training_outcomes_note()}
      actions={<ButtonLink to={`/tasks/${task.taskId}`}>{training_clearance_to_task()}</ButtonLink>}
    >
      <Columns wide="first">
        <Card flush title={training_outcomes_seats()}>
          <DataTable<Seat>
            caption={training_outcomes_list()}
            rows={task.seats}
            id={(seat) => seat.seatId}
            isOurTurn={(seat) => mayReport && !seat.outcome}
            columns={[
              {
                key: 'type',
                head: training_outcomes_type(),
                place: 'mark',
                cell: ({ outcome }) =>
                  outcome ? <Tag tone="jade">{typeWord[outcome.type]()}</Tag> : <Mark kind="promised" word={training_outcomes_unreported()} />,
              },
              { key: 'who', head: training_outcomes_list(), place: 'title', cell: nameOf },
              {
                key: 'assessment',
                head: training_outcomes_assessment(),
                place: 'half',
                cell: ({ outcome }) => (outcome ? assessmentWord[outcome.assessment]() : ''),
              },
              { key: 'note', head: training_outcomes_text_head(), place: 'wide', cell: ({ outcome }) => outcome?.note ?? '' },
              {
                key: 'act',
                place: 'actions',
                cell: (seat) =>
                  mayReport && !seat.outcome ? (
                    <Button small kind="primary" onClick={() => report(seat)}>
                      {training_outcomes_report()}
                    </Button>
                  ) : null,
              },
            ]}
          />
        </Card>
        <FeedbackCard task={task} path={path} mayGive={over && task.taskStatus !== 'CLOSED' && !task.feedback && may('comment', 'Outcome', task)} />
      </Columns>
      <OutcomeForm seat={reporting} task={task} path={path} onClose={() => report(null)} />
    </Page>
  );
}
