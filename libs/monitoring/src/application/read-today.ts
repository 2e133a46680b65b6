import { businessDate, type Actor } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import type { Todo, TodayView, TodoBook } from '../contract.js';

const MOST = 100;

/** What waits for me, and what I wait for, over all capabilities; overdue first, then by date. */
export class ReadToday {
  constructor(
    private readonly todos: TodoBook,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<TodayView> {
    const all = [...(await this.todos.all(actor))].sort((a, b) => urgency(a).localeCompare(urgency(b)));
    const waitingFor = (whom: Todo['waitsFor']): Todo[] => all.filter((todo) => todo.waitsFor === whom).slice(0, MOST);
    return { today: businessDate(this.clock.now()), mine: waitingFor('me'), others: waitingFor('other') };
  }
}

const urgency = ({ mark, dueOn, code, href }: Todo): string => [mark === 'overdue' ? '0' : '1', dueOn ?? '9999-12-31', code, href].join(' ');
