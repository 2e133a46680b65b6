import { Global, Inject, Module, Optional, type OnModuleInit } from '@nestjs/common';
import { holds, staffRoles } from '#libs/kernel';
import { TodoBook } from '#libs/monitoring/contract';
import { TopicBook } from '#libs/platform';
import { AffairsBook, OrganizationDirectory, OrganizationTags, PersonDirectory, RosterAccounts } from '../contract.js';
import { ApplicationReader } from './application-reader.js';
import { CodeReader } from './code-reader.js';
import { ColleagueReader } from './colleague-reader.js';
import { DirectoryReader } from './directory-reader.js';
import { ForgetOldTries } from './forget-old-tries.js';
import { InvitationReader } from './invitation-reader.js';
import { InvitationsController } from './invitations.controller.js';
import { LocalGuard, LocalStrategy } from './local.strategy.js';
import { MergerReader } from './merger-reader.js';
import { MergerTodos } from './merger-todos.js';
import { MergersController } from './mergers.controller.js';
import { OrganizationsController } from './organizations.controller.js';
import { PasswordsController } from './passwords.controller.js';
import { PeopleController, PostsController } from './people.controller.js';
import { SessionReader } from './session-reader.js';
import { SessionsController } from './sessions.controller.js';
import { SqlOrganizationDirectory } from './sql-organization-directory.js';
import { SqlPersonDirectory } from './sql-person-directory.js';
import { TagReader } from './tag-reader.js';
import { TagTodos } from './tag-todos.js';
import { TagsController } from './tags.controller.js';
import { stores } from './stores.js';
import { useCases } from './use-cases.js';

const readers = [
  ApplicationReader,
  CodeReader,
  ColleagueReader,
  DirectoryReader,
  InvitationReader,
  MergerReader,
  MergerTodos,
  SessionReader,
  TagReader,
  TagTodos,
];

@Global()
@Module({
  controllers: [
    SessionsController,
    PasswordsController,
    OrganizationsController,
    PostsController,
    PeopleController,
    InvitationsController,
    TagsController,
    MergersController,
  ],
  providers: [
    ...stores,
    ...useCases,
    ...readers,
    LocalStrategy,
    LocalGuard,
    ForgetOldTries,
    AffairsBook,
    { provide: OrganizationDirectory, useClass: SqlOrganizationDirectory },
    { provide: OrganizationTags, useExisting: TagReader },
    { provide: PersonDirectory, useClass: SqlPersonDirectory },
  ],
  exports: [AffairsBook, OrganizationDirectory, OrganizationTags, PersonDirectory, RosterAccounts],
})
export class IdentityModule implements OnModuleInit {
  constructor(
    private readonly topics: TopicBook,
    private readonly tagTodos: TagTodos,
    private readonly mergerTodos: MergerTodos,
    /** Absent where nothing is shown of what waits: identity stands below monitoring. */
    @Optional() @Inject(TodoBook) private readonly todos: TodoBook | null,
  ) {}

  onModuleInit(): void {
    this.todos?.register(this.tagTodos);
    this.todos?.register(this.mergerTodos);
    this.topics.register(
      'organization',
      (id = '') =>
        (actor) =>
          holds(actor, id, ...staffRoles),
      'list',
    );
    this.topics.register('person', (id) => (actor) => actor.personId === id, 'list');
    this.topics.register('operator', () => (actor) => actor.operator, 'list');
  }
}
