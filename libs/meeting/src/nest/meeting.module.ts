import { Global, Module } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import { Clock, EventLog, Gate, Ids, UnitOfWork, useCase } from '#libs/platform';
import { CancelMeeting } from '../application/cancel-meeting.js';
import { ConveneMeeting } from '../application/convene-meeting.js';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import { LinkOutcomeWhenProposed } from '../application/link-outcome-when-proposed.js';
import { MeetingAccess } from '../application/meeting-access.js';
import { MeetingStore } from '../application/ports/meeting-store.js';
import { ReadPresence } from '../application/read-presence.js';
import { RefuseMinutes } from '../application/refuse-minutes.js';
import { SignMinutes } from '../application/sign-minutes.js';
import { WriteMinutes } from '../application/write-minutes.js';
import { MeetingPresence } from '../contract.js';
import { MeetingList } from './meeting-list.js';
import { DecisionOrigins } from './decision-origins.js';
import { MeetingNews } from './meeting-news.js';
import { MeetingReader } from './meeting-reader.js';
import { MeetingPolicies } from './meeting-policies.js';
import { MeetingRegistrations } from './meeting-registrations.js';
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
    useCase(LinkOutcomeWhenProposed, [MeetingStore, Ids]),
    useCase(ReadPresence, [MeetingAccess, MeetingPresence]),
    useCase(EraseTextsWhenPersonErased, [MeetingStore]),
    MeetingList,
    MeetingReader,
    DecisionOrigins,
    MeetingTodos,
    MeetingNews,
    MeetingsHeldFigure,
    MeetingRegistrations,
    MeetingPolicies,
  ],
  exports: [MeetingPresence],
})
export class MeetingModule {}
