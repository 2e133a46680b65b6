import { Global, Module } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { Fulfilment } from '#libs/obligation/contract';
import { Clock, Gate, useCase } from '#libs/platform';
import { Snapshot } from '../application/ports/snapshot.js';
import { ReadFigure } from '../application/read-figure.js';
import { ReadOverview } from '../application/read-overview.js';
import { ReadToday } from '../application/read-today.js';
import { FigureBook, LoggedAmounts, TodoBook } from '../contract.js';
import { MonitoringController } from './monitoring.controller.js';
import { SqlLoggedAmounts } from './sql-logged-amounts.js';
import { SqlSnapshot } from './sql-snapshot.js';

/** The overview and its figures, and everybody's today: queries only; what they show belongs to the capabilities that register it. */
@Global()
@Module({
  controllers: [MonitoringController],
  providers: [
    { provide: FigureBook, useFactory: () => new FigureBook() },
    { provide: TodoBook, useFactory: () => new TodoBook() },
    { provide: LoggedAmounts, useClass: SqlLoggedAmounts },
    { provide: Snapshot, useClass: SqlSnapshot },
    useCase(ReadOverview, [FigureBook, Fulfilment, ConsortiumDirectory, Snapshot, Gate, Clock]),
    useCase(ReadFigure, [FigureBook, Snapshot, Gate]),
    useCase(ReadToday, [TodoBook, Clock]),
  ],
  exports: [FigureBook, TodoBook, LoggedAmounts],
})
export class MonitoringModule {}
