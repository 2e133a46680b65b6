import { businessDate, type Actor } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { toTodo } from './to-todo.js';
import type { TaskTodos } from './ports/task-todos.js';

/** What production waits for somebody to do. */
export class ListTodos implements TodoSource {
  constructor(
    private readonly waiting: TaskTodos,
    private readonly clock: Clock,
  ) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const now = this.clock.now();
    return (await this.waiting.for(actor, businessDate(now))).map((row) => toTodo(row, now));
  }
}
