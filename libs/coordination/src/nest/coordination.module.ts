import { Module, type OnModuleInit } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { FigureBook, TodoBook } from '#libs/monitoring/contract';
import { Clock, EventLog, Gate, Ids, PolicyBook, PolicyOrder, UnitOfWork, useCase } from '#libs/platform';
import { AnswerRequest } from '../application/answer-request.js';
import { AskAuthority } from '../application/ask-authority.js';
import { CoordinationAccess } from '../application/coordination-access.js';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import { JudgeAnswer } from '../application/judge-answer.js';
import { MatchPolicies } from '../application/match-policies.js';
import { CoordinationStore } from '../application/ports/coordination-store.js';
import { PolicyStore } from '../application/ports/policy-store.js';
import { ReuseAnswer } from '../application/reuse-answer.js';
import { AskingController } from './asking.controller.js';
import { AuthorityFigures } from './authority-figures.js';
import { CoordinationNews } from './coordination-news.js';
import { CoordinationTodos } from './coordination-todos.js';
import { CoordinationController } from './coordination.controller.js';
import { PolicyController } from './policy.controller.js';
import { RequestList } from './request-list.js';
import { RequestReader } from './request-reader.js';
import { SqlCoordinationStore } from './sql-coordination-store.js';
import { SqlPolicyStore } from './sql-policy-store.js';

/** What a consortium asks of authorities, what they answer, and whether who asked says that it is settled. */
@Module({
  controllers: [AskingController, CoordinationController, PolicyController],
  providers: [
    { provide: CoordinationStore, useClass: SqlCoordinationStore },
    { provide: PolicyStore, useClass: SqlPolicyStore },
    useCase(MatchPolicies, [CoordinationAccess, PolicyStore, Clock]),
    useCase(CoordinationAccess, [CoordinationStore, ConsortiumDirectory, Gate]),
    useCase(AskAuthority, [CoordinationAccess, ConsortiumDirectory, CoordinationStore, UnitOfWork, EventLog, Clock, Ids]),
    useCase(ReuseAnswer, [CoordinationAccess, CoordinationStore, UnitOfWork, EventLog, Clock, Ids]),
    useCase(AnswerRequest, [CoordinationAccess, CoordinationStore, UnitOfWork, EventLog, Clock, Ids]),
    useCase(JudgeAnswer, [CoordinationAccess, CoordinationStore, UnitOfWork, EventLog, Clock, Ids]),
    useCase(EraseTextsWhenPersonErased, [CoordinationStore]),
    RequestList,
    RequestReader,
    CoordinationTodos,
    CoordinationNews,
    AuthorityFigures,
  ],
})
export class CoordinationModule implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly erase: EraseTextsWhenPersonErased,
    private readonly figureBook: FigureBook,
    private readonly figures: AuthorityFigures,
    private readonly todoBook: TodoBook,
    private readonly todos: CoordinationTodos,
  ) {}

  onModuleInit(): void {
    this.policies.on('person.erased', PolicyOrder.OBLIGATION, (event) => this.erase.run(event));
    this.figureBook.registerSource(this.figures);
    this.todoBook.register(this.todos);
  }
}
