import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OriginBook } from '#libs/consortium/contract';
import { FigureBook, TodoBook } from '#libs/monitoring/contract';
import { DecisionOrigins } from './decision-origins.js';
import { MeetingTodos } from './meeting-todos.js';
import { MeetingsHeldFigure } from './meetings-held-figure.js';

/** What meetings put into the registries of others: a figure, what waits for whom, and what promises and motions come of. */
@Injectable()
export class MeetingRegistrations implements OnModuleInit {
  constructor(
    private readonly figureBook: FigureBook,
    private readonly held: MeetingsHeldFigure,
    private readonly todoBook: TodoBook,
    private readonly todos: MeetingTodos,
    private readonly originBook: OriginBook,
    private readonly origins: DecisionOrigins,
  ) {}

  onModuleInit(): void {
    this.figureBook.register(this.held);
    this.todoBook.register(this.todos);
    this.originBook.register(this.origins);
  }
}
