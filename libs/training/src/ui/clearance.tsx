import { useParams } from 'react-router';
import {
  training_clearance_empty,
  training_clearance_empty_next,
  training_clearance_note,
  training_clearance_title,
  training_clearance_to_task,
} from '#messages';
import { ButtonLink, Code, EmptyState, formatDay, Loaded, Page, Stack, useLive, useView } from '#libs/kit/ui';
import type { TaskClearancesView } from '../contract.js';
import { ClearanceSeat } from './clearance-seat.js';

/** The checklists of a task's seats: six papers each, then the school’s attestation. */
export default function Clearance() {
  const { id = '' } = useParams();
  const path = `/tasks/${id}/clearances`;
  const view = useView<TaskClearancesView>(path);
  useLive(`task:${id}`, () => undefined, { refresh: [path] });
  return <Loaded of={view}>{(task) => <Seats task={task} path={path} />}</Loaded>;
}

const Seats = ({ task, path }: { readonly task: TaskClearancesView; readonly path: string }) => (
  <Page
    title={training_clearance_title()}
    over={
      <>
        <Code>{task.number}</Code> {task.title}
      </>
    }
    note={training_clearance_note({ from: formatDay(task.startsOn), to: formatDay(task.dueOn) })}
    actions={<ButtonLink to={`/tasks/${task.taskId}`}>{training_clearance_to_task()}</ButtonLink>}
  >
    {task.seats.length === 0 ? (
      <EmptyState title={training_clearance_empty()}>{training_clearance_empty_next()}</EmptyState>
    ) : (
      <Stack>
        {task.seats.map((seat) => (
          <ClearanceSeat key={`${seat.seatId}${seat.studentId}`} task={task} seat={seat} path={path} />
        ))}
      </Stack>
    )}
  </Page>
);
