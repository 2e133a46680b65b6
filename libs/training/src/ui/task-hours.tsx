import { useParams } from 'react-router';
import {
  training_clearance_to_task,
  training_hours_note_mentor,
  training_hours_note_school,
  training_hours_note_student,
  training_hours_title,
} from '#messages';
import { ButtonLink, Code, Loaded, Page, Stack, useLive, useRules, useView } from '#libs/kit/ui';
import type { TaskHoursView } from '../contract.js';
import { trainingPermissions } from '../permissions.js';
import { HoursBatch } from './hours-batch.js';
import { HoursLog } from './hours-log.js';
import { HoursSums } from './hours-sums.js';
import { HoursTable } from './hours-table.js';

/** Hours of one task: a student logs, the mentor confirms by the week, the school credits; each sees the own step first. */
export default function TaskHours() {
  const { id = '' } = useParams();
  const path = `/tasks/${id}/hours`;
  const view = useView<TaskHoursView>(path);
  useLive(`task:${id}`, () => undefined, { refresh: [path, '/me/hours'] });
  return <Loaded of={view}>{(task) => <Hours task={task} path={path} />}</Loaded>;
}

function Hours({ task, path }: { readonly task: TaskHoursView; readonly path: string }) {
  const may = useRules(trainingPermissions);
  const confirms = may('confirm', 'Hours', task);
  const credits = may('credit', 'Hours', task);
  const note = confirms ? training_hours_note_mentor() : credits ? training_hours_note_school() : training_hours_note_student();
  return (
    <Page
      title={training_hours_title()}
      over={
        <>
          <Code>{task.number}</Code> {task.title}
        </>
      }
      note={note}
      actions={<ButtonLink to={`/tasks/${task.taskId}`}>{training_clearance_to_task()}</ButtonLink>}
    >
      <Stack>
        <HoursSums minutes={task.minutes} />
        {task.personId !== null && <HoursLog task={task} path={path} />}
        {confirms && <HoursBatch path={path} step="confirm" />}
        {credits && <HoursBatch path={path} step="credit" />}
        <HoursTable path={path} />
      </Stack>
    </Page>
  );
}
