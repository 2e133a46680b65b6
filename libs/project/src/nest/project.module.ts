import { Module, type OnModuleInit } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import { TodoBook } from '#libs/monitoring/contract';
import { Clock, EventLog, Gate, Ids, PolicyBook, PolicyOrder, UnitOfWork, useCase } from '#libs/platform';
import { AnswerProject } from '../application/answer-project.js';
import { CloseProject } from '../application/close-project.js';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import { FileProof } from '../application/file-proof.js';
import { Members } from '../application/members.js';
import { ProjectStore } from '../application/ports/project-store.js';
import { ProjectAccess } from '../application/project-access.js';
import { ProofFiles } from '../application/ports/proof-files.js';
import { VerifyProof } from '../application/verify-proof.js';
import { ProposeProject } from '../application/propose-project.js';
import { RecordPromise } from '../application/record-promise.js';
import { PartyController } from './party.controller.js';
import { ProjectList } from './project-list.js';
import { ProjectNews } from './project-news.js';
import { ProjectReader } from './project-reader.js';
import { ProjectTodos } from './project-todos.js';
import { ProjectController } from './project.controller.js';
import { ProofRows } from './proof-rows.js';
import { StoredProofFiles } from './stored-proof-files.js';
import { SqlProjectStore } from './sql-project-store.js';

/** Projects: of a published kind, begun once every organization that takes part has joined, and with obligations to be promised. */
@Module({
  controllers: [ProjectController, PartyController],
  providers: [
    { provide: ProjectStore, useClass: SqlProjectStore },
    useCase(ProjectAccess, [ProjectStore, ConsortiumDirectory, Gate]),
    useCase(Members, [ConsortiumDirectory, OrganizationDirectory]),
    useCase(ProposeProject, [ProjectAccess, Members, ProjectStore, UnitOfWork, EventLog, Clock, Ids]),
    useCase(AnswerProject, [ProjectAccess, ProjectStore, UnitOfWork, EventLog, Clock]),
    useCase(CloseProject, [ProjectAccess, ProjectStore, UnitOfWork, EventLog, Clock]),
    useCase(RecordPromise, [ProjectAccess, ProjectStore, UnitOfWork, EventLog, Clock]),
    { provide: ProofFiles, useClass: StoredProofFiles },
    useCase(FileProof, [ProjectAccess, ProjectStore, ProofFiles, UnitOfWork, EventLog, Clock, Ids]),
    useCase(VerifyProof, [ProjectAccess, ProjectStore, OrganizationDirectory, UnitOfWork, EventLog, Clock]),
    useCase(EraseTextsWhenPersonErased, [ProjectStore]),
    ProjectList,
    ProofRows,
    ProjectReader,
    ProjectTodos,
    ProjectNews,
  ],
})
export class ProjectModule implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly erase: EraseTextsWhenPersonErased,
    private readonly todoBook: TodoBook,
    private readonly todos: ProjectTodos,
  ) {}

  onModuleInit(): void {
    this.policies.on('person.erased', PolicyOrder.OBLIGATION, (event) => this.erase.run(event));
    this.todoBook.register(this.todos);
  }
}
