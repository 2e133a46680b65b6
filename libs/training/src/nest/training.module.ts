import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { AccessLog, Clock, EventLog, Gate, Ids, PolicyBook, PolicyOrder, UnitOfWork, useCase } from '#libs/platform';
import { OrganizationDirectory, RosterAccounts } from '#libs/identity/contract';
import { TaskDirectory } from '#libs/production/contract';
import { AttestClearance } from '../application/attest-clearance.js';
import { CheckUpload } from '../application/check-upload.js';
import { CompleteOutcomesWhenTold } from '../application/complete-outcomes-when-told.js';
import { CorrectImport } from '../application/correct-import.js';
import { DecideHours } from '../application/decide-hours.js';
import { ExtendRegister } from '../application/extend-register.js';
import { GiveFeedback } from '../application/give-feedback.js';
import { HoldOutcomes } from '../application/hold-outcomes.js';
import { ImportRoster } from '../application/import-roster.js';
import { IssueCodes } from '../application/issue-codes.js';
import { LoadClearance } from '../application/load-clearance.js';
import { LoadHours } from '../application/load-hours.js';
import { LoadImport } from '../application/load-import.js';
import { LoadTask } from '../application/load-task.js';
import { LogHours } from '../application/log-hours.js';
import { OpenClearancesWhenSeatsFilled } from '../application/open-clearances-when-seats-filled.js';
import { OpenOutcomesWhenTaskOver } from '../application/open-outcomes-when-task-over.js';
import { ClearanceStore } from '../application/ports/clearance-store.js';
import { HoursStore } from '../application/ports/hours-store.js';
import { ImportStore } from '../application/ports/import-store.js';
import { OutcomeStore } from '../application/ports/outcome-store.js';
import { PaperFiles } from '../application/ports/paper-files.js';
import { RegisterStore } from '../application/ports/register-store.js';
import { RulePacks } from '../application/ports/rule-packs.js';
import { StudentStore } from '../application/ports/student-store.js';
import { Workbook } from '../application/ports/workbook.js';
import { RecordDocuments } from '../application/record-documents.js';
import { RefuseHours } from '../application/refuse-hours.js';
import { ReportOutcome } from '../application/report-outcome.js';
import { RevealStudent } from '../application/reveal-student.js';
import { RosterCheck } from '../application/roster-check.js';
import { RosterPlacements } from '../application/roster-placements.js';
import { StartHours } from '../application/start-hours.js';
import { StopHours } from '../application/stop-hours.js';
import { UndoImport } from '../application/undo-import.js';
import { WithdrawHours } from '../application/withdraw-hours.js';
import { MentoredHours, Outcomes, Placements } from '../contract.js';
import { RosterStores } from '../application/roster-stores.js';
import { HoursExhibits } from './hours-exhibits.js';
import { ClearanceReader } from './clearance-reader.js';
import { ClearanceController } from './clearance.controller.js';
import { ClosingHours } from './closing-hours.js';
import { ConfirmedHoursFigure } from './confirmed-hours-figure.js';
import { HoursReader } from './hours-reader.js';
import { HoursController, MyHoursController, TaskHoursController } from './hours.controller.js';
import { HucreWorkbook } from './hucre-workbook.js';
import { OutcomesReader } from './outcomes-reader.js';
import { OutcomesController } from './outcomes.controller.js';
import { RosterReader } from './roster-reader.js';
import { RosterController } from './roster.controller.js';
import { SchoolDb } from './school-db.js';
import { SealedText } from './sealed-text.js';
import { SqlClearanceStore } from './sql-clearance-store.js';
import { SqlHoursStore } from './sql-hours-store.js';
import { SqlImportStore } from './sql-import-store.js';
import { SqlMentoredHours } from './sql-mentored-hours.js';
import { SqlOutcomes, SqlOutcomeStore } from './sql-outcome-store.js';
import { SqlRegisterStore } from './sql-register-store.js';
import { SqlRulePacks } from './sql-rule-packs.js';
import { SqlStudentStore } from './sql-student-store.js';
import { StoredPaperFiles } from './stored-paper-files.js';
import { StudentReader } from './student-reader.js';
import { StudentTodos } from './student-todos.js';
import { StudentRows } from './student-rows.js';
import { StudentsController } from './students.controller.js';
import { TrainingBooks } from './training-books.js';
import { TrainingTodos } from './training-todos.js';

const stores = [
  { provide: RulePacks, useClass: SqlRulePacks },
  { provide: RegisterStore, useClass: SqlRegisterStore },
  { provide: StudentStore, useClass: SqlStudentStore },
  { provide: ImportStore, useClass: SqlImportStore },
  { provide: ClearanceStore, useClass: SqlClearanceStore },
  { provide: HoursStore, useClass: SqlHoursStore },
  { provide: OutcomeStore, useClass: SqlOutcomeStore },
  { provide: PaperFiles, useClass: StoredPaperFiles },
  { provide: Workbook, useClass: HucreWorkbook },
  { provide: Outcomes, useClass: SqlOutcomes },
  { provide: MentoredHours, useClass: SqlMentoredHours },
];

const loaders = [
  useCase(RosterStores, [RegisterStore, ImportStore, StudentStore]),
  useCase(LoadImport, [ImportStore, Gate]),
  useCase(LoadTask, [TaskDirectory, Gate]),
  useCase(LoadHours, [HoursStore, Gate]),
  useCase(LoadClearance, [LoadTask, ClearanceStore, Ids]),
  useCase(HoldOutcomes, [TaskDirectory, OutcomeStore, Ids]),
  useCase(RosterCheck, [RegisterStore, StudentStore, RulePacks, Clock]),
];

const useCases = [
  useCase(ExtendRegister, [RegisterStore, Gate, UnitOfWork, EventLog]),
  useCase(CheckUpload, [Workbook, RosterCheck, ImportStore, Gate, UnitOfWork, EventLog, Ids]),
  useCase(CorrectImport, [LoadImport, RosterCheck, ImportStore, UnitOfWork, EventLog]),
  useCase(ImportRoster, [LoadImport, RosterCheck, RosterStores, UnitOfWork, EventLog, Ids]),
  useCase(UndoImport, [LoadImport, RosterStores, UnitOfWork, EventLog, Clock]),
  useCase(IssueCodes, [StudentStore, RosterAccounts, Gate, UnitOfWork, EventLog, Clock, Ids]),
  useCase(RevealStudent, [StudentStore, Gate, AccessLog]),
  useCase(RecordDocuments, [LoadClearance, ClearanceStore, PaperFiles, UnitOfWork, EventLog, Clock]),
  useCase(AttestClearance, [LoadClearance, ClearanceStore, StudentStore, RulePacks, UnitOfWork, EventLog, Clock]),
  useCase(StartHours, [LoadTask, HoursStore, UnitOfWork, EventLog, Clock, Ids]),
  useCase(StopHours, [LoadHours, LoadTask, HoursStore, RulePacks, UnitOfWork, EventLog, Clock]),
  useCase(LogHours, [LoadTask, HoursStore, RulePacks, UnitOfWork, EventLog, Clock, Ids]),
  useCase(WithdrawHours, [LoadHours, HoursStore, UnitOfWork, EventLog]),
  useCase(RefuseHours, [LoadHours, HoursStore, UnitOfWork, EventLog]),
  useCase(DecideHours, [LoadTask, HoursStore, OrganizationDirectory, UnitOfWork, EventLog, Clock, Ids]),
  useCase(ReportOutcome, [LoadTask, HoldOutcomes, OutcomeStore, UnitOfWork, EventLog, Clock, Ids]),
  useCase(GiveFeedback, [LoadTask, HoldOutcomes, OutcomeStore, UnitOfWork, EventLog, Clock, Ids]),
  useCase(OpenClearancesWhenSeatsFilled, [TaskDirectory, ClearanceStore, Ids]),
  useCase(OpenOutcomesWhenTaskOver, [TaskDirectory, HoldOutcomes]),
  useCase(CompleteOutcomesWhenTold, [OutcomeStore, EventLog]),
  useCase(RosterPlacements, [StudentStore, RulePacks, Clock]),
  { provide: Placements, useExisting: RosterPlacements },
];

/** Students: who they are, what must lie before they start, what they worked, what came of it. */
@Global()
@Module({
  controllers: [
    RosterController,
    StudentsController,
    ClearanceController,
    TaskHoursController,
    HoursController,
    MyHoursController,
    OutcomesController,
  ],
  providers: [
    ...stores,
    ...loaders,
    ...useCases,
    SchoolDb,
    SealedText,
    StudentRows,
    RosterReader,
    StudentReader,
    ClearanceReader,
    HoursReader,
    OutcomesReader,
    TrainingTodos,
    StudentTodos,
    ConfirmedHoursFigure,
    TrainingBooks,
    HoursExhibits,
    ClosingHours,
  ],
  exports: [Placements, Outcomes, MentoredHours],
})
export class TrainingModule implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly openClearances: OpenClearancesWhenSeatsFilled,
    private readonly openOutcomes: OpenOutcomesWhenTaskOver,
    private readonly completeOutcomes: CompleteOutcomesWhenTold,
    private readonly books: TrainingBooks,
  ) {}

  onModuleInit(): void {
    this.policies.on('task.seat-filled', PolicyOrder.HOURS, (event) => this.openClearances.run(event));
    for (const type of ['task.accepted', 'task.rejected']) this.policies.on(type, PolicyOrder.HOURS, (event) => this.openOutcomes.run(event));
    for (const type of ['outcome.reported', 'outcome.feedback-given'])
      this.policies.on(type, PolicyOrder.HOURS, (event) => this.completeOutcomes.run(event));
    this.books.fill();
  }
}
