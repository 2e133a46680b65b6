import { ButtonLink, Card, Code, DataTable, Due, Mark, type Column, type Pages } from '#libs/kit/ui';
import {
  production_col_due,
  production_col_parties,
  production_col_seats,
  production_col_state,
  production_col_task,
  production_list_title,
  production_no_school,
  production_quantity,
  production_seats_of,
} from '#messages';
import type { TaskItem } from '../contract.js';
import { actionWord } from './action-words.js';
import { stateMark, stateWord } from './state-words.js';

/** Who asks whom: the enterprise, and the school once there is one. */
export const Parties = ({ task }: { readonly task: Pick<TaskItem, 'enterprise' | 'school'> }) => (
  <span>
    {task.enterprise.shortName} → {task.school?.shortName ?? <span className="muted">{production_no_school()}</span>}
  </span>
);

const over = (task: TaskItem): boolean => ['ACCEPTED', 'CLOSED', 'CANCELLED', 'REJECTED'].includes(task.status);

const columns = (): readonly Column<TaskItem>[] => [
  { key: 'state', head: production_col_state(), place: 'mark', cell: (task) => <Mark kind={stateMark(task.status)} word={stateWord(task.status)} /> },
  {
    key: 'task',
    head: production_col_task(),
    place: 'title',
    cell: (task) => (
      <span className="task-title">
        {task.title}
        {task.quantity !== null && <span className="muted number"> {production_quantity({ quantity: task.quantity, unit: task.unit ?? '' })}</span>}
        <br />
        <Code>{task.number ?? '—'}</Code>
      </span>
    ),
  },
  { key: 'parties', head: production_col_parties(), place: 'line', cell: (task) => <Parties task={task} /> },
  {
    key: 'seats',
    head: production_col_seats(),
    place: 'half',
    cell: (task) => <span className="number">{production_seats_of({ filled: task.seatsFilled, seats: task.seatCount ?? 0 })}</span>,
  },
  { key: 'due', head: production_col_due(), place: 'half', cell: (task) => <Due on={task.dueOn} done={over(task)} /> },
  {
    key: 'act',
    place: 'actions',
    cell: (task) =>
      task.act && (
        <ButtonLink small kind="primary" to={`/tasks/${task.id}`}>
          {actionWord(task.act)}
        </ButtonLink>
      ),
  },
];

/** Tasks as rows; on a phone as cards. */
export const TaskTable = ({ pages, onOpen }: { readonly pages: Pages<TaskItem>; readonly onOpen: (task: TaskItem) => void }) => (
  <Card flush>
    <DataTable
      caption={production_list_title()}
      columns={columns()}
      rows={pages.items}
      id={(task) => task.id}
      onOpen={onOpen}
      isOurTurn={(task) => task.act !== null}
      hasMore={pages.hasMore}
      loadingMore={pages.loadingMore}
      onMore={pages.loadMore}
    />
  </Card>
);
