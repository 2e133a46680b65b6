import type { Provider } from '@nestjs/common';
import { AccessLog, Clock, EventLog, Gate, Ids, UnitOfWork, useCase } from '#libs/platform';
import { AcceptInvitation } from '../application/accept-invitation.js';
import { AnswerMerger } from '../application/answer-merger.js';
import { AnswerTag } from '../application/answer-tag.js';
import { ChangePassword } from '../application/change-password.js';
import { ChooseLocale } from '../application/choose-locale.js';
import { ClaimTag } from '../application/claim-tag.js';
import { ConfirmPassword } from '../application/confirm-password.js';
import { CountTry } from '../application/count-try.js';
import { DecideAdmission } from '../application/decide-admission.js';
import { DeclareMerger } from '../application/declare-merger.js';
import { EndPost } from '../application/end-post.js';
import { EndSession } from '../application/end-session.js';
import { ErasePerson } from '../application/erase-person.js';
import { GivePost } from '../application/give-post.js';
import { InstallOperator } from '../application/install-operator.js';
import { InvitePerson } from '../application/invite-person.js';
import { IssueCode } from '../application/issue-code.js';
import { IssueResetCode } from '../application/issue-reset-code.js';
import { IssueRosterCodes } from '../application/issue-roster-codes.js';
import { MergerDesk } from '../application/merger-desk.js';
import { OneTimeCodes } from '../application/one-time-codes.js';
import { OpenAccount } from '../application/open-account.js';
import { OpenSession } from '../application/open-session.js';
import { OpenToken } from '../application/open-token.js';
import { OrganizationLoader } from '../application/organization-loader.js';
import { PersonLoader } from '../application/person-loader.js';
import { CodeStore } from '../application/ports/code-store.js';
import { CredentialStore } from '../application/ports/credential-store.js';
import { InvitationStore } from '../application/ports/invitation-store.js';
import { Leaving } from '../application/ports/leaving.js';
import { MergerStore } from '../application/ports/merger-store.js';
import { OrganizationStore } from '../application/ports/organization-store.js';
import { Passwords } from '../application/ports/passwords.js';
import { PeopleStore } from '../application/ports/people-store.js';
import { PostStore } from '../application/ports/post-store.js';
import { RosterStore } from '../application/ports/roster-store.js';
import { Secrets } from '../application/ports/secrets.js';
import { SessionStore } from '../application/ports/session-store.js';
import { TagStore } from '../application/ports/tag-store.js';
import { TryCounter } from '../application/ports/try-counter.js';
import { RecordMerger } from '../application/record-merger.js';
import { RedeemCode } from '../application/redeem-code.js';
import { RegisterOrganization } from '../application/register-organization.js';
import { ResubmitOrganization } from '../application/resubmit-organization.js';
import { RevokeInvitation } from '../application/revoke-invitation.js';
import { SetControlGroup } from '../application/set-control-group.js';
import { SignIn } from '../application/sign-in.js';
import { WithdrawTag } from '../application/withdraw-tag.js';
import { OrganizationDirectory, RosterAccounts } from '../contract.js';

const organizations: readonly Provider[] = [
  useCase(OrganizationLoader, [OrganizationStore, Gate]),
  useCase(RegisterOrganization, [OrganizationStore, PostStore, OpenAccount, UnitOfWork, EventLog, Clock, Ids]),
  useCase(ResubmitOrganization, [OrganizationLoader, OrganizationStore, UnitOfWork, EventLog]),
  useCase(DecideAdmission, [OrganizationLoader, OrganizationStore, UnitOfWork, EventLog]),
  useCase(SetControlGroup, [OrganizationLoader, OrganizationStore, UnitOfWork, EventLog]),
  useCase(MergerDesk, [MergerStore, OrganizationStore, Gate, EventLog]),
  useCase(DeclareMerger, [OrganizationLoader, OrganizationStore, MergerStore, MergerDesk, UnitOfWork, Clock, Ids]),
  useCase(AnswerMerger, [MergerDesk, MergerStore, OrganizationStore, UnitOfWork, Clock]),
  useCase(RecordMerger, [MergerDesk, MergerStore, UnitOfWork, Clock]),
];

const tags: readonly Provider[] = [
  useCase(ClaimTag, [OrganizationLoader, OrganizationStore, TagStore, UnitOfWork, EventLog, Clock, Ids]),
  useCase(AnswerTag, [TagStore, OrganizationDirectory, Gate, UnitOfWork, EventLog, Clock]),
  useCase(WithdrawTag, [TagStore, Gate, UnitOfWork, EventLog]),
];

const people: readonly Provider[] = [
  useCase(PersonLoader, [PeopleStore, Gate]),
  useCase(OpenAccount, [PeopleStore, Passwords, CountTry, Clock, Ids]),
  useCase(InstallOperator, [OpenAccount, UnitOfWork, EventLog]),
  useCase(InvitePerson, [OrganizationLoader, InvitationStore, UnitOfWork, EventLog, Clock, Ids]),
  useCase(RevokeInvitation, [InvitationStore, Gate, UnitOfWork, EventLog, Clock]),
  useCase(AcceptInvitation, [InvitationStore, PostStore, OpenAccount, UnitOfWork, EventLog, Clock, Ids]),
  useCase(GivePost, [OrganizationLoader, OrganizationStore, PostStore, UnitOfWork, EventLog, Clock, Ids]),
  useCase(EndPost, [PostStore, OrganizationStore, Gate, UnitOfWork, EventLog, Clock]),
  useCase(ErasePerson, [PersonLoader, PostStore, Leaving, ConfirmPassword, UnitOfWork, EventLog, Clock]),
];

const signIns: readonly Provider[] = [
  useCase(CountTry, [TryCounter, Clock]),
  useCase(SignIn, [CredentialStore, Passwords, CountTry, Secrets, AccessLog, Clock]),
  useCase(OpenSession, [SessionStore, Secrets, Clock, Ids]),
  useCase(OpenToken, [SessionStore, Secrets, Gate, AccessLog, Clock, Ids]),
  useCase(EndSession, [SessionStore, Gate, AccessLog, Clock]),
  useCase(ConfirmPassword, [PeopleStore, Passwords, CountTry]),
  useCase(ChangePassword, [PeopleStore, Passwords, SessionStore, ConfirmPassword, UnitOfWork, EventLog, Clock]),
  useCase(ChooseLocale, [PeopleStore, UnitOfWork, EventLog]),
];

const codes: readonly Provider[] = [
  useCase(IssueCode, [CodeStore, PeopleStore, EventLog, Clock, Ids]),
  useCase(IssueResetCode, [PersonLoader, PostStore, IssueCode, UnitOfWork]),
  useCase(OneTimeCodes, [CodeStore, PeopleStore, CountTry, Clock]),
  useCase(RedeemCode, [OneTimeCodes, PeopleStore, Passwords, SessionStore, UnitOfWork, EventLog, Clock]),
  useCase(IssueRosterCodes, [RosterStore, CodeStore, Secrets, Clock, Ids]),
  { provide: RosterAccounts, useExisting: IssueRosterCodes },
];

export const useCases: readonly Provider[] = [...organizations, ...tags, ...people, ...signIns, ...codes];
