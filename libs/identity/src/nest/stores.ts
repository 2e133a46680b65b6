import type { Provider } from '@nestjs/common';
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
import { Argon2Passwords } from './argon2-passwords.js';
import { KeyedSecrets } from './keyed-secrets.js';
import { SqlCodeStore } from './sql-code-store.js';
import { SqlCredentialStore } from './sql-credential-store.js';
import { SqlInvitationStore } from './sql-invitation-store.js';
import { SqlLeaving } from './sql-leaving.js';
import { SqlMergerStore } from './sql-merger-store.js';
import { SqlOrganizationStore } from './sql-organization-store.js';
import { SqlPeopleStore } from './sql-people-store.js';
import { SqlPostStore } from './sql-post-store.js';
import { SqlRosterStore } from './sql-roster-store.js';
import { SqlSessionStore } from './sql-session-store.js';
import { SqlTagStore } from './sql-tag-store.js';
import { SqlTryCounter } from './sql-try-counter.js';

/** What stands behind each port of the application. */
export const stores: readonly Provider[] = [
  { provide: CodeStore, useClass: SqlCodeStore },
  { provide: CredentialStore, useClass: SqlCredentialStore },
  { provide: InvitationStore, useClass: SqlInvitationStore },
  { provide: Leaving, useClass: SqlLeaving },
  { provide: MergerStore, useClass: SqlMergerStore },
  { provide: OrganizationStore, useClass: SqlOrganizationStore },
  { provide: Passwords, useClass: Argon2Passwords },
  { provide: PeopleStore, useClass: SqlPeopleStore },
  { provide: PostStore, useClass: SqlPostStore },
  { provide: RosterStore, useClass: SqlRosterStore },
  { provide: Secrets, useClass: KeyedSecrets },
  { provide: SessionStore, useClass: SqlSessionStore },
  { provide: TagStore, useClass: SqlTagStore },
  { provide: TryCounter, useClass: SqlTryCounter },
];
