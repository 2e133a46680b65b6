import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import { FigureBook, TodoBook } from '#libs/monitoring/contract';
import { Clock, EventLog, Gate, Ids, PolicyBook, PolicyOrder, UnitOfWork, useCase } from '#libs/platform';
import { CancelMeeting } from '../application/cancel-meeting.js';
import { ConveneMeeting } from '../application/convene-meeting.js';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import { FollowDecision } from '../application/follow-decision.js';
import { MeetingAccess } from '../application/meeting-access.js';
import { MeetingStore } from '../application/ports/meeting-store.js';
import { ReadPresence } from '../application/read-presence.js';
import { RefuseMinutes } from '../application/refuse-minutes.js';
import { SignMinutes } from '../application/sign-minutes.js';
import { WriteMinutes } from '../application/write-minutes.js';
import { MeetingPresence } from '../contract.js';
import { MeetingList } from './meeting-list.js';
import { MeetingReader } from './meeting-reader.js';
import { MeetingTodos } from './meeting-todos.js';
import { MeetingController } from './meeting.controller.js';
import { MeetingsHeldFigure } from './meetings-held-figure.js';
import { MinutesController } from './minutes.controller.js';
import { SqlMeetingPresence } from './sql-meeting-presence.js';
import { SqlMeetingStore } from './sql-meeting-store.js';

/** Meetings: who was asked, who was there, and minutes that count once all who attended have signed them. */
@Global()
@Module({
  controllers: [MeetingController, MinutesController],
  providers: [
    { provide: MeetingStore, useClass: SqlMeetingStore },
    { provide: MeetingPresence, useClass: SqlMeetingPresence },
    useCase(MeetingAccess, [MeetingStore, ConsortiumDirectory, Gate]),
    useCase(ConveneMeeting, [MeetingAccess, ConsortiumDirectory, MeetingStore, UnitOfWork, EventLog, Clock, Ids]),
    useCase(CancelMeeting, [MeetingAccess, MeetingStore, UnitOfWork, EventLog]),
    useCase(WriteMinutes, [MeetingAccess, MeetingStore, OrganizationDirectory, UnitOfWork, EventLog, Clock, Ids]),
    useCase(SignMinutes, [MeetingAccess, MeetingStore, UnitOfWork, EventLog, Clock]),
    useCase(RefuseMinutes, [MeetingAccess, MeetingStore, UnitOfWork, EventLog, Clock, Ids]),
    useCase(FollowDecision, [MeetingAccess, MeetingStore, UnitOfWork, EventLog]),
    useCase(ReadPresence, [MeetingAccess, MeetingPresence]),
    useCase(EraseTextsWhenPersonErased, [MeetingStore]),
    MeetingList,
    MeetingReader,
    MeetingTodos,
    MeetingsHeldFigure,
  ],
  exports: [MeetingPresence],
})
export class MeetingModule implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly erase: EraseTextsWhenPersonErased,
    private readonly figures: FigureBook,
    private readonly held: MeetingsHeldFigure,
    private readonly todoBook: TodoBook,
    private readonly todos: MeetingTodos,
  ) {}

  onModuleInit(): void {
    this.policies.on('person.erased', PolicyOrder.OBLIGATION, (event) => this.erase.run(event));
    this.figures.register(this.held);
    this.todoBook.register(this.todos);
  }
}
