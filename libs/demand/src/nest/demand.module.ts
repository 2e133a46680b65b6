import { Module, type OnModuleInit } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationTags } from '#libs/identity/contract';
import { FigureBook, TodoBook } from '#libs/monitoring/contract';
import { AccessLog, Clock, EventLog, Gate, Ids, PolicyBook, PolicyOrder, SearchIndex, UnitOfWork, useCase, Workbook } from '#libs/platform';
import { AddEntries } from '../application/add-entries.js';
import { AskExpert } from '../application/ask-expert.js';
import { ChangeEntry } from '../application/change-entry.js';
import { ChangeExpert } from '../application/change-expert.js';
import { CloseEntry } from '../application/close-entry.js';
import { DemandDesk } from '../application/demand-desk.js';
import { EnterExpert } from '../application/enter-expert.js';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import { ExportDemands } from '../application/export-demands.js';
import { ListPublisher } from '../application/list-publisher.js';
import { OfferResponse } from '../application/offer-response.js';
import { DemandReader } from '../application/ports/demand-reader.js';
import { DemandStore } from '../application/ports/demand-store.js';
import { ExpertStore } from '../application/ports/expert-store.js';
import { ResponseStore } from '../application/ports/response-store.js';
import { PublishList } from '../application/publish-list.js';
import { ReadDemands } from '../application/read-demands.js';
import { SettleExpert } from '../application/settle-expert.js';
import { SettleResponse } from '../application/settle-response.js';
import { SuggestMatches } from '../application/suggest-matches.js';
import { DemandFigures } from './demand-figures.js';
import { DemandNews } from './demand-news.js';
import { DemandTodos } from './demand-todos.js';
import { DemandController } from './demand.controller.js';
import { ExpertReader } from './expert-reader.js';
import { ExpertTodos } from './expert-todos.js';
import { ExpertsController } from './experts.controller.js';
import { ListsController } from './lists.controller.js';
import { ReportedHours } from './reported-hours.js';
import { ResponsesController } from './responses.controller.js';
import { SqlDemandReader } from './sql-demand-reader.js';
import { SqlDemandStore } from './sql-demand-store.js';
import { SqlExpertStore } from './sql-expert-store.js';
import { SqlResponseStore } from './sql-response-store.js';

const stores = [
  { provide: DemandStore, useClass: SqlDemandStore },
  { provide: ResponseStore, useClass: SqlResponseStore },
  { provide: ExpertStore, useClass: SqlExpertStore },
  { provide: DemandReader, useClass: SqlDemandReader },
];

const commands = [
  useCase(DemandDesk, [DemandStore, ConsortiumDirectory, Gate, Clock]),
  useCase(ListPublisher, [DemandStore, DemandDesk, SearchIndex, EventLog]),
  useCase(AddEntries, [DemandDesk, DemandStore, ListPublisher, UnitOfWork, EventLog, Ids]),
  useCase(ChangeEntry, [DemandDesk, DemandStore, UnitOfWork, EventLog]),
  useCase(CloseEntry, [DemandDesk, DemandStore, SearchIndex, UnitOfWork, EventLog]),
  useCase(PublishList, [DemandDesk, ListPublisher, UnitOfWork]),
  useCase(OfferResponse, [DemandDesk, DemandStore, ResponseStore, Gate, UnitOfWork, EventLog, Ids]),
  useCase(SettleResponse, [DemandDesk, DemandStore, ResponseStore, Gate, UnitOfWork, EventLog]),
  useCase(EraseTextsWhenPersonErased, [ResponseStore, ExpertStore]),
  useCase(EnterExpert, [ExpertStore, Gate, UnitOfWork, EventLog, Clock, Ids]),
  useCase(ChangeExpert, [ExpertStore, Gate, UnitOfWork, EventLog, Clock]),
  useCase(SettleExpert, [ExpertStore, Gate, UnitOfWork, EventLog, Clock]),
  useCase(AskExpert, [ExpertStore, Gate, UnitOfWork, EventLog, Clock, Ids]),
];

const reads = [
  useCase(SuggestMatches, [DemandReader, OrganizationTags]),
  useCase(ReadDemands, [DemandReader, SuggestMatches, Gate, Clock]),
  useCase(ExportDemands, [ReadDemands, Workbook, AccessLog]),
];

/** The three lists of a consortium, what is offered against them, and who answers whom. */
@Module({
  controllers: [DemandController, ListsController, ResponsesController, ExpertsController],
  providers: [...stores, ...commands, ...reads, DemandNews, DemandTodos, ExpertTodos, ReportedHours, ExpertReader, DemandFigures],
})
export class DemandModule implements OnModuleInit {
  constructor(
    private readonly todos: DemandTodos,
    private readonly expertTodos: ExpertTodos,
    private readonly todoBook: TodoBook,
    private readonly figures: DemandFigures,
    private readonly figureBook: FigureBook,
    private readonly policies: PolicyBook,
    private readonly erase: EraseTextsWhenPersonErased,
  ) {}

  onModuleInit(): void {
    this.todoBook.register(this.todos);
    this.todoBook.register(this.expertTodos);
    this.figureBook.register(this.figures.answered());
    this.policies.on('person.erased', PolicyOrder.OBLIGATION, (event) => this.erase.run(event));
  }
}
