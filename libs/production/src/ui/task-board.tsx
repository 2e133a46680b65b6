import { Link } from 'react-router';
import { Button, ButtonLink, Code, Due, Mark } from '#libs/kit/ui';
import { production_board_more, production_board_none, production_quantity, production_seats_of } from '#messages';
import type { TaskItem } from '../contract.js';
import type { TaskState } from '../domain/task-state.js';
import { actionWord } from './action-words.js';
import { stateMark, stateWord } from './state-words.js';
import { Parties } from './task-table.js';

/** Columns of the board: states that mean the same to somebody who looks over the shop floor. */
const columns: readonly (readonly TaskState[])[] = [
  ['PUBLISHED'],
  ['AWARDED', 'STAFFED'],
  ['IN_PROGRESS', 'REWORK'],
  ['DELIVERED'],
  ['ACCEPTED', 'CLOSED'],
];

interface TaskBoardProps {
  readonly tasks: readonly TaskItem[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** Tasks by state. A card moves by its step, never by dragging. */
export const TaskBoard = ({ tasks, hasMore, onMore }: TaskBoardProps) => (
  <>
    <div className="task-board">
      {columns.map((states) => {
        const here = tasks.filter((task) => states.includes(task.status));
        const name = states.map(stateWord).join(' · ');
        return (
          <section key={name} aria-label={name}>
            <h2>
              {name} <small>{here.length}</small>
            </h2>
            {here.length === 0 && <p className="muted">{production_board_none()}</p>}
            {here.map((task) => (
              <TaskCard key={task.id} task={task} />
            ))}
          </section>
        );
      })}
    </div>
    {hasMore && <Button onClick={onMore}>{production_board_more()}</Button>}
  </>
);

const TaskCard = ({ task }: { readonly task: TaskItem }) => (
  <article className={`task-card${task.act ? ' our-turn' : ''}`}>
    <Mark kind={stateMark(task.status)} word={stateWord(task.status)} />
    <h3>
      <Link to={`/tasks/${task.id}`}>
        {task.title}{' '}
        {task.quantity !== null && <span className="number">{production_quantity({ quantity: task.quantity, unit: task.unit ?? '' })}</span>}
      </Link>
    </h3>
    <p>
      <Code>{task.number ?? '—'}</Code> <Parties task={task} />
    </p>
    <p className="task-card-foot">
      <span className="number">{production_seats_of({ filled: task.seatsFilled, seats: task.seatCount ?? 0 })}</span>
      <Due on={task.dueOn} done={['ACCEPTED', 'CLOSED'].includes(task.status)} />
    </p>
    {task.act && (
      <ButtonLink small kind="primary" to={`/tasks/${task.id}`}>
        {actionWord(task.act)}
      </ButtonLink>
    )}
  </article>
);
