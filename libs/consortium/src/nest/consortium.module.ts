import { Global, Module } from '@nestjs/common';
import { OrganizationDirectory } from '#libs/identity/contract';
import { Clock, EventLog, Gate, Ids, UnitOfWork, useCase } from '#libs/platform';
import { AcceptInvitation } from '../application/accept-invitation.js';
import { AmendCharter } from '../application/amend-charter.js';
import { ApplyForMembership } from '../application/apply-for-membership.js';
import { CarryMotion } from '../application/carry-motion.js';
import { CarryOwnAct } from '../application/carry-own-act.js';
import { ChangeSeats } from '../application/change-seats.js';
import { ChangeTerms } from '../application/change-terms.js';
import { CharterDesk } from '../application/charter-desk.js';
import { ConsortiumAccess } from '../application/consortium-access.js';
import { DeclineInvitation } from '../application/decline-invitation.js';
import { EndStandingWhenOrganizationMerged } from '../application/end-standing-when-organization-merged.js';
import { EraseReasonsWhenPersonErased } from '../application/erase-reasons-when-person-erased.js';
import { FoundConsortium } from '../application/found-consortium.js';
import { FoundOnModel } from '../application/found-on-model.js';
import { GiveUpSeat } from '../application/give-up-seat.js';
import { GiveNotice } from '../application/give-notice.js';
import { InviteMember } from '../application/invite-member.js';
import { OpenMotion } from '../application/open-motion.js';
import { OwnActDesk } from '../application/own-act-desk.js';
import { ConsortiumStore } from '../application/ports/consortium-store.js';
import { LifeFactsReader } from '../application/ports/life-facts.js';
import { MembershipStore } from '../application/ports/membership-store.js';
import { MotionStore } from '../application/ports/motion-store.js';
import { ProposeMotion } from '../application/propose-motion.js';
import { ProposeOwnAct } from '../application/propose-own-act.js';
import { ProposeSeatFilling } from '../application/propose-seat-filling.js';
import { ProposeWriteOff } from '../application/propose-write-off.js';
import { RecheckMotion } from '../application/recheck-motion.js';
import { RedraftCharter } from '../application/redraft-charter.js';
import { RefuseMotion } from '../application/refuse-motion.js';
import { SignMotion } from '../application/sign-motion.js';
import { TurnDownApplication } from '../application/turn-down-application.js';
import { WriteOffDesk } from '../application/write-off-desk.js';
import { ClaimBook, ClosingBook, ConsortiumDirectory, FactBook, ModelBook, OriginBook, TermsBook } from '../contract.js';
import { AffairStanding } from './affair-standing.js';
import { ApplicationController } from './application.controller.js';
import { ConsortiumList } from './consortium-list.js';
import { ConsortiumPolicies } from './consortium-policies.js';
import { ConsortiumRegistrations } from './consortium-registrations.js';
import { ConsortiumReader } from './consortium-reader.js';
import { ConsortiumTodos } from './consortium-todos.js';
import { ConsortiumController } from './consortium.controller.js';
import { EntranceReader } from './entrance-reader.js';
import { GuardDissolved } from './guard-dissolved.js';
import { KindReader } from './kind-reader.js';
import { KindController } from './kind.controller.js';
import { MembershipReader } from './membership-reader.js';
import { MembershipController } from './membership.controller.js';
import { MotionAnnex } from './motion-annex.js';
import { MotionNews } from './motion-news.js';
import { MotionReader } from './motion-reader.js';
import { MotionController } from './motion.controller.js';
import { ProposalController } from './proposal.controller.js';
import { LifeReader } from './life-reader.js';
import { LifeTodos } from './life-todos.js';
import { SeatNews } from './seat-news.js';
import { SeatReader } from './seat-reader.js';
import { SeatTodos } from './seat-todos.js';
import { SeatController } from './seat.controller.js';
import { TermsController } from './terms.controller.js';
import { TermsReader } from './terms-reader.js';
import { SqlConsortiumDirectory } from './sql-consortium-directory.js';
import { SqlConsortiumStore } from './sql-consortium-store.js';
import { SqlLifeFacts } from './sql-life-facts.js';
import { SqlMembershipStore } from './sql-membership-store.js';
import { SqlMotionStore } from './sql-motion-store.js';

const adapters = [
  { provide: ConsortiumStore, useClass: SqlConsortiumStore },
  { provide: MotionStore, useClass: SqlMotionStore },
  { provide: MembershipStore, useClass: SqlMembershipStore },
  { provide: LifeFactsReader, useClass: SqlLifeFacts },
  { provide: ConsortiumDirectory, useClass: SqlConsortiumDirectory },
];

const useCases = [
  useCase(ConsortiumAccess, [ConsortiumStore, MotionStore, MembershipStore, Gate]),
  useCase(CharterDesk, [ConsortiumStore, OrganizationDirectory, TermsBook, Clock]),
  useCase(OpenMotion, [MotionStore, ConsortiumStore, EventLog, Clock, Ids]),
  useCase(ChangeSeats, [ConsortiumStore, MotionStore, EventLog, Clock, Ids]),
  useCase(OwnActDesk, [ClosingBook, LifeFactsReader, Clock]),
  useCase(CarryOwnAct, [OwnActDesk, ConsortiumStore, MotionStore, EventLog, Clock]),
  useCase(CarryMotion, [ConsortiumStore, MembershipStore, MotionStore, EventLog, Clock, ChangeSeats, CarryOwnAct]),
  useCase(FoundConsortium, [CharterDesk, ConsortiumAccess, ConsortiumStore, OpenMotion, UnitOfWork, EventLog, Clock]),
  useCase(FoundOnModel, [ConsortiumAccess, FoundConsortium, ModelBook, UnitOfWork]),
  useCase(RedraftCharter, [CharterDesk, ConsortiumAccess, ConsortiumStore, MotionStore, OpenMotion, UnitOfWork, Clock]),
  useCase(WriteOffDesk, [ClaimBook]),
  useCase(RecheckMotion, [CharterDesk, WriteOffDesk]),
  useCase(SignMotion, [ConsortiumAccess, MotionStore, RecheckMotion, CarryMotion, UnitOfWork, EventLog, Clock]),
  useCase(InviteMember, [ConsortiumAccess, CharterDesk, MembershipStore, OpenMotion, UnitOfWork, EventLog, Clock]),
  useCase(AcceptInvitation, [ConsortiumAccess, MembershipStore, UnitOfWork, EventLog, Clock]),
  useCase(DeclineInvitation, [ConsortiumAccess, MembershipStore, MotionStore, UnitOfWork, EventLog, Clock]),
  useCase(GiveNotice, [ConsortiumAccess, MembershipStore, UnitOfWork, EventLog, Clock]),
  useCase(TurnDownApplication, [ConsortiumAccess, MembershipStore, UnitOfWork, EventLog, Clock]),
  useCase(ApplyForMembership, [ConsortiumAccess, CharterDesk, ConsortiumStore, MembershipStore, UnitOfWork, EventLog, Clock]),
  useCase(ProposeMotion, [ConsortiumAccess, CharterDesk, MembershipStore, OpenMotion, UnitOfWork, Clock]),
  useCase(ProposeSeatFilling, [ConsortiumAccess, CharterDesk, MembershipStore, OpenMotion, UnitOfWork, Clock]),
  useCase(ProposeOwnAct, [ConsortiumAccess, OwnActDesk, OpenMotion, UnitOfWork, Clock]),
  useCase(ProposeWriteOff, [ConsortiumAccess, WriteOffDesk, MembershipStore, OpenMotion, UnitOfWork, Clock]),
  useCase(GiveUpSeat, [ConsortiumAccess, ChangeSeats, UnitOfWork]),
  useCase(AmendCharter, [ConsortiumAccess, CharterDesk, OpenMotion, UnitOfWork]),
  useCase(ChangeTerms, [ConsortiumAccess, CharterDesk, OpenMotion, UnitOfWork]),
  useCase(EndStandingWhenOrganizationMerged, [ConsortiumStore, MembershipStore, MotionStore, ChangeSeats, OrganizationDirectory, EventLog, Clock]),
  useCase(EraseReasonsWhenPersonErased, [MotionStore]),
  useCase(RefuseMotion, [ConsortiumAccess, MotionStore, MembershipStore, UnitOfWork, EventLog, Clock, Ids]),
];

/** Kinds, members, charters and what the leads co-sign. */
@Global()
@Module({
  controllers: [
    KindController,
    ConsortiumController,
    SeatController,
    ProposalController,
    TermsController,
    ApplicationController,
    MotionController,
    MembershipController,
  ],
  providers: [
    TermsBook,
    ClaimBook,
    ClosingBook,
    FactBook,
    ModelBook,
    OriginBook,
    ...adapters,
    ...useCases,
    KindReader,
    ConsortiumList,
    ConsortiumReader,
    MotionAnnex,
    MotionReader,
    TermsReader,
    MembershipReader,
    EntranceReader,
    SeatReader,
    SeatTodos,
    SeatNews,
    MotionNews,
    LifeReader,
    LifeTodos,
    ConsortiumRegistrations,
    AffairStanding,
    GuardDissolved,
    ConsortiumPolicies,
    ConsortiumTodos,
  ],
  exports: [ConsortiumDirectory, TermsBook, ClaimBook, ClosingBook, FactBook, ModelBook, OriginBook],
})
export class ConsortiumModule {}
