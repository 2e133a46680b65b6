import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClaimBook, TermsBook } from '#libs/consortium/contract';
import { FigureBook, LoggedAmounts, TodoBook } from '#libs/monitoring/contract';
import { Db, FileBook, PolicyBook, PolicyOrder } from '#libs/platform';
import { AddDifferenceLineWhenAcceptanceWithdrawn } from '../application/add-difference-line-when-acceptance-withdrawn.js';
import { AddLineWhenTaskAccepted } from '../application/add-line-when-task-accepted.js';
import { SweepTasksWhenAgreementInForce } from '../application/sweep-tasks-when-agreement-in-force.js';
import { KeepClaims } from '../application/keep-claims.js';
import { WriteOffWhenMotionCarried } from '../application/write-off-when-motion-carried.js';
import { AgreementStore } from '../application/ports/agreement-store.js';
import { BenefitTodos } from './benefit-todos.js';
import { benefitFigures } from './figures.js';
import { PgFormulaStore } from './pg-formula-store.js';
import { StatementDocuments } from './statement-documents.js';
import { ENTRY_DOCUMENT } from './stored-documents.js';

/** What must be true with an acceptance or a last signature, in its transaction; and who may open a document. */
@Injectable()
export class BenefitRules implements OnModuleInit {
  constructor(
    private readonly book: PolicyBook,
    private readonly line: AddLineWhenTaskAccepted,
    private readonly difference: AddDifferenceLineWhenAcceptanceWithdrawn,
    private readonly sweep: SweepTasksWhenAgreementInForce,
    private readonly files: FileBook,
    private readonly documents: StatementDocuments,
    private readonly agreements: AgreementStore,
  ) {}

  onModuleInit(): void {
    this.files.register(ENTRY_DOCUMENT, (actor, entryId) => this.documents.mayRead(actor, entryId));
    this.book.on('person.erased', PolicyOrder.STATEMENT, (event) => this.agreements.erase(event.data['personId'] as string));
    this.book.on('task.accepted', PolicyOrder.STATEMENT, (event) => this.line.run(event));
    this.book.on('task.acceptance-withdrawn', PolicyOrder.STATEMENT, (event) => this.difference.run(event));
    this.book.on('agreement.in-force', PolicyOrder.STATEMENT, (event) => this.sweep.run(event));
  }
}

/** What the leads may write off, and what follows when they have. */
@Injectable()
export class BenefitWriteOffs implements OnModuleInit {
  constructor(
    private readonly claims: ClaimBook,
    private readonly keeper: KeepClaims,
    private readonly book: PolicyBook,
    private readonly writeOff: WriteOffWhenMotionCarried,
  ) {}

  onModuleInit(): void {
    this.claims.register(this.keeper);
    this.book.on('motion.signed', PolicyOrder.STATEMENT, (event) => this.writeOff.run(event));
  }
}

/** What others find of benefit: figures, todos, and formulas a charter may choose. */
@Injectable()
export class BenefitOfferings implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly figures: FigureBook,
    private readonly logged: LoggedAmounts,
    private readonly todoBook: TodoBook,
    private readonly todos: BenefitTodos,
    private readonly terms: TermsBook,
    private readonly formulas: PgFormulaStore,
  ) {}

  onModuleInit(): void {
    for (const figure of benefitFigures(this.db, this.logged)) this.figures.register(figure);
    this.todoBook.register(this.todos);
    this.terms.register('FORMULAS', this.formulas);
  }
}
