import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { ConsortiumDirectory, OriginBook, TermsBook } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import { FigureBook, TodoBook } from '#libs/monitoring/contract';
import { AccessLog, Clock, Db, EventLog, Gate, Ids, SearchIndex, UnitOfWork, useCase, Workbook } from '#libs/platform';
import { AnswerClaim } from '../application/answer-claim.js';
import { AnswerDrafts } from '../application/answer-drafts.js';
import { AnswerObligation } from '../application/answer-obligation.js';
import { AnswerWaiver } from '../application/answer-waiver.js';
import { ApplyWaiver } from '../application/apply-waiver.js';
import { AskWaiver } from '../application/ask-waiver.js';
import { BeginObligation } from '../application/begin-obligation.js';
import { ClaimDesk } from '../application/claim-desk.js';
import { ClaimObligation } from '../application/claim-obligation.js';
import { ClaimWindow } from '../application/claim-window.js';
import { ClaimObligationWhenOneKeyTurned } from '../application/claim-obligation-when-one-key-turned.js';
import { CreditObligationWhenFactVerified } from '../application/credit-obligation-when-fact-verified.js';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import { DisputeClaim } from '../application/dispute-claim.js';
import { DisputeDesk } from '../application/dispute-desk.js';
import { DrawSample } from '../application/draw-sample.js';
import { ExportLedger } from '../application/export-ledger.js';
import { HandOverRulingsWhenSeatFilled } from '../application/hand-over-rulings-when-seat-filled.js';
import { LayDrafts } from '../application/lay-drafts.js';
import { ListObligation } from '../application/list-obligation.js';
import { OpenDueWindows } from '../application/open-due-windows.js';
import { OpenWindows } from '../application/open-windows.js';
import { ClaimReader } from '../application/ports/claim-reader.js';
import { ClaimStore, EvidenceSources } from '../application/ports/claim-store.js';
import { DraftStore } from '../application/ports/draft-store.js';
import { FactStore, TurnStore } from '../application/ports/fact-store.js';
import { LedgerReader } from '../application/ports/ledger-reader.js';
import { ObligationStore } from '../application/ports/obligation-store.js';
import { TemplateStore } from '../application/ports/template-store.js';
import { DisputeStore } from '../application/ports/dispute-store.js';
import { Seeds, SpotCheckStore } from '../application/ports/spot-check-store.js';
import { WaiverStore } from '../application/ports/waiver-store.js';
import { WindowStore } from '../application/ports/window-store.js';
import { ProposalDesk } from '../application/proposal-desk.js';
import { ProposeObligation } from '../application/propose-obligation.js';
import { ReadClaims } from '../application/read-claims.js';
import { ReadLedger } from '../application/read-ledger.js';
import { ReadTemplates } from '../application/read-templates.js';
import { RecordSpotCheck } from '../application/record-spot-check.js';
import { RejectClaim } from '../application/reject-claim.js';
import { ReleaseClaimWhenKeysChange } from '../application/release-claim-when-keys-change.js';
import { RuleOnClaim } from '../application/rule-on-claim.js';
import { RunSpotChecks } from '../application/run-spot-checks.js';
import { SettleWindow } from '../application/settle-window.js';
import { SpotCheckDesk } from '../application/spot-check-desk.js';
import { TakeBackVerification } from '../application/take-back-verification.js';
import { TermsDesk } from '../application/terms-desk.js';
import { VerifyClaim } from '../application/verify-claim.js';
import { VerifyClaims } from '../application/verify-claims.js';
import { WaiverDesk } from '../application/waiver-desk.js';
import { WindowFigures } from '../application/window-figures.js';
import { WithdrawImport } from '../application/withdraw-import.js';
import { WithdrawClaim } from '../application/withdraw-claim.js';
import { WeighAnewWhenTermsChanged } from '../application/weigh-anew-when-terms-changed.js';
import { WithdrawVerificationWhenFactWithdrawn } from '../application/withdraw-verification-when-fact-withdrawn.js';
import { DuePromises, ExhibitBook, Fulfilment } from '../contract.js';
import { ClaimLedger } from './claim-ledger.js';
import { ClaimViews } from './claim-views.js';
import { ClaimController } from './claim.controller.js';
import { AffairPromises } from './affair-promises.js';
import { ClosingPromises } from './closing-promises.js';
import { ExhibitViews } from './exhibit-views.js';
import { DisputeController } from './dispute.controller.js';
import { NodeSeeds } from './node-seeds.js';
import { DraftRows } from './draft-rows.js';
import { DraftTodos } from './draft-todos.js';
import { ImportController } from './import.controller.js';
import { ImportViews } from './import-views.js';
import { LaidDrafts } from './laid-drafts.js';
import { DraftController } from './draft.controller.js';
import { ObligationDetail } from './obligation-detail.js';
import { ObligationNews } from './obligation-news.js';
import { ObligationFigures } from './obligation-figures.js';
import { FactPolicies } from './fact-policies.js';
import { StandingPolicies } from './standing-policies.js';
import { ObligationTodos } from './obligation-todos.js';
import { ObligationController } from './obligation.controller.js';
import { SqlClaimStore } from './sql-claim-store.js';
import { SqlDisputeStore } from './sql-dispute-store.js';
import { SqlDraftStore } from './sql-draft-store.js';
import { SqlDuePromises } from './sql-due-promises.js';
import { SqlFactStore } from './sql-fact-store.js';
import { SqlFulfilment } from './sql-fulfilment.js';
import { SqlLedgerReader } from './sql-ledger-reader.js';
import { SqlObligationStore } from './sql-obligation-store.js';
import { SqlSpotCheckStore } from './sql-spot-check-store.js';
import { SqlTemplateStore } from './sql-template-store.js';
import { SqlTurnStore } from './sql-turn-store.js';
import { SqlWaiverStore } from './sql-waiver-store.js';
import { SqlWindowStore } from './sql-window-store.js';
import { SpotCheckClock } from './spot-check-clock.js';
import { SpotCheckTodos } from './spot-check-todos.js';
import { SpotCheckViews } from './spot-check-views.js';
import { SpotCheckController } from './spot-check.controller.js';
import { StoredEvidence } from './stored-evidence.js';
import { WaiverController } from './waiver.controller.js';
import { WindowClock } from './window-clock.js';

const stores = [
  { provide: ObligationStore, useClass: SqlObligationStore },
  { provide: TemplateStore, useClass: SqlTemplateStore },
  { provide: DraftStore, useClass: SqlDraftStore },
  { provide: WindowStore, useClass: SqlWindowStore },
  { provide: FactStore, useClass: SqlFactStore },
  { provide: TurnStore, useClass: SqlTurnStore },
  { provide: ClaimStore, useClass: SqlClaimStore },
  { provide: WaiverStore, useClass: SqlWaiverStore },
  { provide: DisputeStore, useClass: SqlDisputeStore },
  { provide: SpotCheckStore, useClass: SqlSpotCheckStore },
  { provide: Seeds, useClass: NodeSeeds },
  { provide: EvidenceSources, useClass: StoredEvidence },
  ExhibitBook,
  ExhibitViews,
  ClaimViews,
  { provide: ClaimReader, useExisting: ClaimViews },
  { provide: LedgerReader, useClass: SqlLedgerReader },
  { provide: Fulfilment, useClass: SqlFulfilment },
  { provide: DuePromises, useClass: SqlDuePromises },
];

const commands = [
  useCase(ListObligation, [TurnStore, SearchIndex, OrganizationDirectory]),
  useCase(ProposalDesk, [ObligationStore, TemplateStore, ConsortiumDirectory, OrganizationDirectory, Gate]),
  useCase(ProposeObligation, [ProposalDesk, ObligationStore, ListObligation, UnitOfWork, EventLog, Clock, Ids]),
  useCase(OpenWindows, [ObligationStore, WindowStore, EventLog, Ids]),
  useCase(BeginObligation, [ObligationStore, OpenWindows, WaiverStore, EventLog]),
  useCase(AnswerObligation, [ObligationStore, TurnStore, BeginObligation, Gate, UnitOfWork, EventLog, Clock]),
  useCase(OpenDueWindows, [ObligationStore, OpenWindows, Db, Clock]),
];

const drafts = [
  useCase(TermsDesk, [DraftStore, ObligationStore, TemplateStore, ConsortiumDirectory, OrganizationDirectory, Gate]),
  useCase(LayDrafts, [TermsDesk, DraftStore, UnitOfWork, EventLog, Clock, Ids]),
  useCase(WithdrawImport, [DraftStore, Gate, UnitOfWork, EventLog, Clock]),
  useCase(AnswerDrafts, [TermsDesk, DraftStore, ProposeObligation, UnitOfWork, EventLog, Clock, Ids]),
];

const policies = [
  useCase(WindowFigures, [WindowStore, ObligationStore]),
  useCase(ClaimObligationWhenOneKeyTurned, [ObligationStore, OpenWindows, FactStore, TurnStore, WindowFigures, OrganizationDirectory, Ids]),
  useCase(ReleaseClaimWhenKeysChange, [ObligationStore, WindowStore, FactStore, TurnStore, WindowFigures]),
  useCase(CreditObligationWhenFactVerified, [ObligationStore, OpenWindows, FactStore, WindowFigures, OrganizationDirectory, Ids, EventLog]),
  useCase(TakeBackVerification, [WindowStore, FactStore, WindowFigures, EventLog]),
  useCase(WithdrawVerificationWhenFactWithdrawn, [ObligationStore, FactStore, TakeBackVerification]),
];

const claims = [
  useCase(ClaimDesk, [ObligationStore, ConsortiumDirectory, OrganizationDirectory, Gate, Clock]),
  useCase(ClaimWindow, [OpenWindows, WindowFigures, TurnStore]),
  useCase(ClaimObligation, [ClaimDesk, ClaimWindow, ClaimStore, EvidenceSources, UnitOfWork, EventLog, Ids]),
  useCase(SettleWindow, [WindowStore, FactStore, WindowFigures, TurnStore, EventLog, Ids]),
  useCase(AnswerClaim, [ClaimDesk, ClaimStore, SettleWindow, EventLog, Ids]),
  useCase(VerifyClaim, [AnswerClaim, UnitOfWork]),
  useCase(RejectClaim, [AnswerClaim, UnitOfWork]),
  useCase(WithdrawClaim, [AnswerClaim, UnitOfWork]),
  useCase(WeighAnewWhenTermsChanged, [ObligationStore, EventLog]),
  useCase(EraseTextsWhenPersonErased, [ClaimStore]),
  useCase(VerifyClaims, [AnswerClaim, ClaimStore, Gate, UnitOfWork, EventLog, Clock, Ids]),
];

const disputes = [
  useCase(DisputeDesk, [ClaimDesk, ClaimStore, DisputeStore, EvidenceSources, ConsortiumDirectory, OrganizationDirectory]),
  useCase(DisputeClaim, [DisputeDesk, ClaimStore, DisputeStore, SettleWindow, UnitOfWork, EventLog, Ids]),
  useCase(HandOverRulingsWhenSeatFilled, [ConsortiumDirectory, ObligationStore, DisputeStore, TurnStore]),
  useCase(RuleOnClaim, [DisputeDesk, ClaimStore, DisputeStore, SettleWindow, UnitOfWork, EventLog, Ids]),
];

const spotChecks = [
  useCase(DrawSample, [SpotCheckStore, Seeds, ConsortiumDirectory, OrganizationDirectory, EventLog, Clock, Ids]),
  useCase(RunSpotChecks, [SpotCheckStore, Seeds, DrawSample, Db, EventLog, Clock, Ids]),
  useCase(SpotCheckDesk, [SpotCheckStore, ObligationStore, ConsortiumDirectory, OrganizationDirectory, Gate, Clock]),
  useCase(RecordSpotCheck, [SpotCheckDesk, SpotCheckStore, ClaimStore, TakeBackVerification, UnitOfWork, EventLog, Ids]),
];

const waivers = [
  useCase(WaiverDesk, [ClaimDesk, OpenWindows, WindowStore, ClaimStore, WaiverStore, TurnStore]),
  useCase(AskWaiver, [WaiverDesk, WaiverStore, ClaimStore, UnitOfWork, EventLog, Ids]),
  useCase(ApplyWaiver, [ObligationStore, WindowStore, EventLog]),
  useCase(AnswerWaiver, [WaiverDesk, WaiverStore, ApplyWaiver, UnitOfWork, EventLog]),
];

const reads = [
  useCase(ReadLedger, [LedgerReader, ObligationStore, ClaimReader, OriginBook, Gate, Clock]),
  useCase(ReadClaims, [ClaimReader, ObligationStore, Gate]),
  useCase(ReadTemplates, [TemplateStore, LedgerReader, ConsortiumDirectory]),
  useCase(ExportLedger, [ReadLedger, Workbook, AccessLog]),
];

/** Promises, claims and verifications; the ledger that lists them. */
@Global()
@Module({
  controllers: [ObligationController, DraftController, ImportController, ClaimController, DisputeController, SpotCheckController, WaiverController],
  providers: [
    ...stores,
    ...commands,
    ...drafts,
    ...policies,
    ...claims,
    ...disputes,
    ...spotChecks,
    ...waivers,
    ...reads,
    ClaimLedger,
    ObligationDetail,
    ObligationTodos,
    ObligationNews,
    ObligationFigures,
    FactPolicies,
    StandingPolicies,
    WindowClock,
    AffairPromises,
    ClosingPromises,
    SpotCheckViews,
    SpotCheckTodos,
    SpotCheckClock,
    DraftRows,
    DraftTodos,
    ImportViews,
    LaidDrafts,
  ],
  exports: [ExhibitBook, Fulfilment, DuePromises],
})
export class ObligationModule implements OnModuleInit {
  constructor(
    private readonly terms: TermsBook,
    private readonly templates: TemplateStore,
    private readonly figures: FigureBook,
    private readonly todos: TodoBook,
    private readonly fulfilment: ObligationFigures,
    private readonly ledger: ReadLedger,
    private readonly samples: SpotCheckTodos,
  ) {}

  onModuleInit(): void {
    this.terms.register('TEMPLATES', this.templates);
    this.figures.registerSource(this.fulfilment);
    this.todos.register(this.ledger);
    this.todos.register(this.samples);
  }
}
