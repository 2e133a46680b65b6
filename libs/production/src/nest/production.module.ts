import { Global, Module } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationDirectory, PersonDirectory } from '#libs/identity/contract';
import { Clock, EventLog, Gate, Ids, SearchIndex, UnitOfWork, useCase } from '#libs/platform';
import { Placements } from '#libs/training/contract';
import { CancelTask } from '../application/cancel-task.js';
import { ChangeTask } from '../application/change-task.js';
import { ClearSeatWhenClearanceAttested } from '../application/clear-seat-when-clearance-attested.js';
import { CloseTaskWhenSettledAndReported } from '../application/close-task-when-settled-and-reported.js';
import { DeliverTask } from '../application/deliver-task.js';
import { EditDraft } from '../application/edit-draft.js';
import { FillSeats } from '../application/fill-seats.js';
import { GatherAcceptanceFacts } from '../application/gather-acceptance-facts.js';
import { InspectDelivery } from '../application/inspect-delivery.js';
import { ListTasks } from '../application/list-tasks.js';
import { ListTodos } from '../application/list-todos.js';
import { LoadTask } from '../application/load-task.js';
import { NamePersonsWhenCodesIssued } from '../application/name-persons-when-codes-issued.js';
import { NameTeacher } from '../application/name-teacher.js';
import { OfferPatterns } from '../application/offer-patterns.js';
import { OfferTeachers } from '../application/offer-teachers.js';
import { KeyedHash } from '../application/ports/keyed-hash.js';
import { MessageStore } from '../application/ports/message-store.js';
import { TaskFiles } from '../application/ports/task-files.js';
import { TaskLists } from '../application/ports/task-lists.js';
import { TaskPeople } from '../application/ports/task-people.js';
import { TaskStore } from '../application/ports/task-store.js';
import { TaskTodos } from '../application/ports/task-todos.js';
import { PostingNeeds, PostTask } from '../application/post-task.js';
import { PrepareTask } from '../application/prepare-task.js';
import { PublishTask } from '../application/publish-task.js';
import { ReadRoom } from '../application/read-room.js';
import { RecordDecision } from '../application/record-decision.js';
import { ResumeTask } from '../application/resume-task.js';
import { SayInTask } from '../application/say-in-task.js';
import { SignDelivery } from '../application/sign-delivery.js';
import { StartTask } from '../application/start-task.js';
import { TakeOnTask } from '../application/take-on-task.js';
import { OpenSteps } from '../application/open-steps.js';
import { TaskSources, ViewTask } from '../application/view-task.js';
import { WithdrawKey } from '../application/withdraw-key.js';
import { TaskDirectory } from '../contract.js';
import { TaskExhibits } from './task-exhibits.js';
import { DeliveriesController } from './deliveries.controller.js';
import { MessagesController } from './messages.controller.js';
import { AffairTasks } from './affair-tasks.js';
import { ClosingTasks } from './closing-tasks.js';
import { RegisterProduction } from './register-production.js';
import { SettingsKeyedHash } from './settings-keyed-hash.js';
import { SqlMessageStore } from './sql-message-store.js';
import { SqlTaskDirectory } from './sql-task-directory.js';
import { SqlTaskLists } from './sql-task-lists.js';
import { SqlTaskPeople } from './sql-task-people.js';
import { SqlTaskStore } from './sql-task-store.js';
import { SqlTaskTodos } from './sql-task-todos.js';
import { StoredTaskFiles } from './stored-task-files.js';
import { TaskFigures } from './task-figures.js';
import { TaskFileReaders } from './task-file-readers.js';
import { TaskListsController } from './task-lists.controller.js';
import { TaskPolicies } from './task-policies.js';
import { TaskGateway } from './task.gateway.js';
import { TasksController } from './tasks.controller.js';
import { TeamController } from './team.controller.js';
import { WriteTeam } from './write-team.js';

const ADAPTERS = [
  { provide: TaskStore, useClass: SqlTaskStore },
  { provide: TaskLists, useClass: SqlTaskLists },
  { provide: TaskPeople, useClass: SqlTaskPeople },
  { provide: TaskTodos, useClass: SqlTaskTodos },
  { provide: MessageStore, useClass: SqlMessageStore },
  { provide: TaskFiles, useClass: StoredTaskFiles },
  { provide: KeyedHash, useClass: SettingsKeyedHash },
  { provide: TaskDirectory, useClass: SqlTaskDirectory },
  WriteTeam,
];

const CORE = [
  useCase(LoadTask, [TaskStore, Gate]),
  useCase(RecordDecision, [TaskStore, EventLog, Clock]),
  useCase(ChangeTask, [LoadTask, UnitOfWork, RecordDecision]),
  useCase(PrepareTask, [TaskFiles, SearchIndex]),
  useCase(PostingNeeds, [ConsortiumDirectory, Gate, Clock, Ids, KeyedHash]),
  useCase(GatherAcceptanceFacts, [TaskStore, OrganizationDirectory, Clock]),
  useCase(TaskSources, [OrganizationDirectory, PersonDirectory, Placements, TaskPeople, TaskFiles]),
];

const USE_CASES = [
  useCase(PostTask, [TaskStore, UnitOfWork, RecordDecision, PrepareTask, PostingNeeds]),
  useCase(EditDraft, [ChangeTask, PrepareTask, KeyedHash]),
  useCase(PublishTask, [ChangeTask, TaskStore, PrepareTask, ConsortiumDirectory, Clock]),
  useCase(CancelTask, [ChangeTask]),
  useCase(TakeOnTask, [ChangeTask, TaskPeople, ConsortiumDirectory]),
  useCase(NameTeacher, [ChangeTask, TaskPeople]),
  useCase(FillSeats, [ChangeTask, LoadTask, Placements, Clock, Ids]),
  useCase(StartTask, [ChangeTask, Clock]),
  useCase(DeliverTask, [ChangeTask, TaskFiles, Clock, Ids]),
  useCase(ResumeTask, [ChangeTask]),
  useCase(SignDelivery, [ChangeTask, GatherAcceptanceFacts]),
  useCase(InspectDelivery, [ChangeTask, GatherAcceptanceFacts]),
  useCase(WithdrawKey, [ChangeTask, Clock]),
  useCase(SayInTask, [LoadTask, MessageStore, UnitOfWork, EventLog, Clock, Ids, KeyedHash]),
];

const READS = [
  useCase(OpenSteps, [ConsortiumDirectory]),
  useCase(ListTasks, [TaskLists, OrganizationDirectory, OpenSteps, Gate]),
  useCase(ViewTask, [LoadTask, TaskStore, TaskSources, OpenSteps, Gate, Clock]),
  useCase(ReadRoom, [LoadTask, TaskStore, MessageStore, PersonDirectory, Gate]),
  useCase(OfferPatterns, [TaskLists, TaskFiles, Gate]),
  useCase(OfferTeachers, [LoadTask, TaskPeople, PersonDirectory]),
  useCase(ListTodos, [TaskTodos, Clock]),
  TaskFigures,
];

const POLICIES = [
  useCase(ClearSeatWhenClearanceAttested, [TaskStore, RecordDecision, Placements]),
  useCase(CloseTaskWhenSettledAndReported, [TaskStore, RecordDecision]),
  useCase(NamePersonsWhenCodesIssued, [TaskStore, Clock]),
  TaskPolicies,
];

/** Production tasks: from the posting to the second key. */
@Global()
@Module({
  controllers: [TaskListsController, TasksController, TeamController, DeliveriesController, MessagesController],
  providers: [
    ...ADAPTERS,
    ...CORE,
    ...USE_CASES,
    ...READS,
    ...POLICIES,
    TaskGateway,
    RegisterProduction,
    TaskFileReaders,
    TaskExhibits,
    ClosingTasks,
    AffairTasks,
  ],
  exports: [TaskDirectory],
})
export class ProductionModule {}
