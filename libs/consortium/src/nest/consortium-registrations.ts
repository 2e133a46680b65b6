import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { TodoBook } from '#libs/monitoring/contract';
import { Gate, TopicBook } from '#libs/platform';
import { ConsortiumTodos } from './consortium-todos.js';
import { LifeTodos } from './life-todos.js';
import { SeatTodos } from './seat-todos.js';

/** What consortium puts into the registries of others: its topic, and what waits for whom. */
@Injectable()
export class ConsortiumRegistrations implements OnModuleInit {
  constructor(
    private readonly topics: TopicBook,
    private readonly gate: Gate,
    private readonly todos: ConsortiumTodos,
    private readonly seatTodos: SeatTodos,
    private readonly lifeTodos: LifeTodos,
    @Optional() private readonly todoBook?: TodoBook,
  ) {}

  onModuleInit(): void {
    this.topics.register(
      'consortium',
      (id = '') =>
        (actor) =>
          this.gate.allows(actor, 'follow', 'Consortium', { id }),
      'list',
    );
    for (const source of [this.todos, this.seatTodos, this.lifeTodos]) this.todoBook?.register(source);
  }
}
