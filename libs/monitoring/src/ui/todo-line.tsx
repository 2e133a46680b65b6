import { Link } from 'react-router';
import { monitoring_todo_open, monitoring_todo_without_date } from '#messages';
import { Due, inLocale, MarkShape } from '#libs/kit/ui';
import type { Todo } from '../contract.js';

/** One thing that waits: what it is, what happens when it is not done, by when; the line opens it. */
export const TodoLine = ({ todo }: { readonly todo: Todo }) => (
  <li className="todo">
    <MarkShape kind={todo.mark} />
    <div>
      <Link to={todo.href}>
        <b>{inLocale(todo.title)}</b>
      </Link>
      <p>{inLocale(todo.consequence)}</p>
      {todo.dueOn === null ? <p className="muted">{monitoring_todo_without_date()}</p> : <Due on={todo.dueOn} />}
    </div>
    {todo.waitsFor === 'me' && (
      <div className="actions">
        <Link className="button small" to={todo.href} tabIndex={-1} aria-hidden="true">
          {monitoring_todo_open()}
        </Link>
      </div>
    )}
  </li>
);
