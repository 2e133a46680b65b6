import { Injectable } from '@nestjs/common';
import { FigureBook, TodoBook } from '#libs/monitoring/contract';
import { ConfirmedHoursFigure } from './confirmed-hours-figure.js';
import { StudentTodos } from './student-todos.js';
import { TrainingTodos } from './training-todos.js';

/** What training adds to everybody's overview and to everybody's day. */
@Injectable()
export class TrainingBooks {
  constructor(
    private readonly figures: FigureBook,
    private readonly todos: TodoBook,
    private readonly hours: ConfirmedHoursFigure,
    private readonly waiting: TrainingTodos,
    private readonly own: StudentTodos,
  ) {}

  fill(): void {
    this.figures.register(this.hours);
    this.todos.register(this.waiting);
    this.todos.register(this.own);
  }
}
