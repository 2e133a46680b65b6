import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FigureBook, TodoBook } from '#libs/monitoring/contract';
import { EventTexts, TopicBook, type LoggedEvent } from '#libs/platform';
import { ListTodos } from '../application/list-todos.js';
import { ReadRoom } from '../application/read-room.js';
import { TaskFigures } from './task-figures.js';

/** What production puts into the registries of others: the room's topic and texts, figures, and what waits for whom. */
@Injectable()
export class RegisterProduction implements OnModuleInit {
  constructor(
    private readonly topics: TopicBook,
    private readonly texts: EventTexts,
    private readonly room: ReadRoom,
    private readonly figureBook: FigureBook,
    private readonly figures: TaskFigures,
    private readonly todoBook: TodoBook,
    private readonly todos: ListTodos,
  ) {}

  onModuleInit(): void {
    this.topics.register('task', (taskId = '', organizationId) => this.room.audience(taskId, organizationId), 'room');
    this.texts.register(['task.message-posted'], (events) => this.said(events));
    for (const figure of this.figures.all()) this.figureBook.register(figure);
    this.todoBook.register(this.todos);
  }

  private async said(events: readonly LoggedEvent[]): Promise<ReadonlyMap<string, object>> {
    const texts = await this.room.texts(events.map(({ stream }) => stream));
    return new Map(events.flatMap((event): [string, object][] => (texts.has(event.stream) ? [[event.id, texts.get(event.stream) ?? {}]] : [])));
  }
}
