import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { OrganizationDirectory } from '#libs/identity/contract';
import { Gate } from '#libs/platform';
import { assessStatement, type Assessment } from '../application/assess-statement.js';
import { FindPayee } from '../application/find-payee.js';
import { LoadStatementFor } from '../application/load-statement-for.js';
import {
  PaymentStore,
  StatementStore,
  type Evidence,
  type PayLine,
  type PaymentRecord,
  type ShareRecord,
  type StatementRecord,
} from '../application/ports/statement-store.js';
import type { EntryView, LineView, PayableSeatsView, PayLineView, PaymentView, ShareView, StatementView, WorkingsView } from '../contract.js';
import { percentOf, WHOLE } from '../domain/share.js';
import { nameOf } from './organization-name.js';
import { PayeeNames } from './payee-names.js';

type Names = Awaited<ReturnType<OrganizationDirectory['find']>>;

/** One statement as each of its readers may see it. */
@Injectable()
export class StatementViews {
  constructor(
    private readonly load: LoadStatementFor,
    private readonly statements: StatementStore,
    private readonly payments: PaymentStore,
    private readonly payees: FindPayee,
    private readonly organizations: OrganizationDirectory,
    private readonly readers: PayeeNames,
    private readonly gate: Gate,
  ) {}

  async view(actor: Actor, id: string): Promise<StatementView> {
    const statement = await this.load.read(actor, id);
    const [evidence, shares, payments] = await Promise.all([
      this.statements.evidence(statement),
      this.statements.shares(statement),
      this.payments.ofStatement(statement),
    ]);
    const assessment = assessStatement(statement, evidence);
    const names = await this.organizations.find([
      ...new Set([statement.payerId, statement.schoolId, ...statement.parties.map((party) => party.organizationId)]),
    ]);
    const inspects = this.gate.allows(actor, 'inspect', 'Statement', statement);
    return {
      ...headOf(statement, names),
      lines: linesOf(evidence, inspects),
      entries: inspects ? entriesOf(evidence, actor) : null,
      pays: inspects ? await this.pays(actor, statement, evidence) : null,
      workings: workingsOf(assessment),
      shares: sharesOf(statement, assessment, shares, names),
      payments: payments.map((payment) => this.payment(actor, statement, payment, names, inspects)),
      inputsHash: statement.inputsHash ?? assessment.inputsHash,
      matches: statement.inputsHash === null || statement.inputsHash === assessment.inputsHash,
      may:
        statement.status === 'OPEN'
          ? (['record', 'verify', 'issue'] as const).filter((action) => this.gate.allows(actor, action, 'Statement', statement))
          : [],
    };
  }

  /** Seats of one of its tasks, for whoever records pay. */
  async seats(actor: Actor, id: string, taskId: string): Promise<PayableSeatsView> {
    const statement = await this.load.read(actor, id, 'record');
    const seats = await this.payees.seats(statement, taskId);
    const names = await this.readers.of(
      actor,
      statement,
      seats.flatMap((seat) => (seat.cleared && seat.personId ? [seat.personId] : [])),
    );
    return {
      items: seats.map(({ seatId, ordinal, cleared, personId }) => ({
        seatId,
        ordinal,
        name: (cleared && personId && names?.get(personId)) || null,
      })),
    };
  }

  private async pays(actor: Actor, statement: StatementRecord, { pays, lines }: Evidence): Promise<PayLineView[]> {
    const names = await this.readers.of(
      actor,
      statement,
      pays.map((pay) => pay.personId),
    );
    const numbers = new Map(lines.map((line) => [line.taskId, line.number]));
    return pays.map((pay: PayLine) => ({
      id: pay.id,
      version: pay.version,
      taskId: pay.taskId,
      taskNumber: numbers.get(pay.taskId) ?? '',
      seatId: pay.seatId,
      ordinal: pay.ordinal,
      name: names?.get(pay.personId) ?? null,
      amountFen: names ? String(pay.amountFen) : null,
      fromOn: pay.fromOn,
      toOn: pay.toOn,
      status: pay.status,
    }));
  }

  private payment(actor: Actor, statement: StatementRecord, payment: PaymentRecord, names: Names, inspects: boolean): PaymentView {
    const object = { ...statement, id: payment.id, payeeId: payment.payeeId };
    const open = payment.status === 'DUE' || payment.status === 'RECORDED';
    const may = {
      record: open && this.gate.allows(actor, 'record', 'Payment', object),
      receive: payment.status === 'RECORDED' && this.gate.allows(actor, 'receive', 'Payment', object),
      'write-off': open && this.gate.allows(actor, 'propose', 'Consortium', { secretariatId: statement.secretariatId }),
    };
    return {
      id: payment.id,
      version: payment.version,
      position: payment.position,
      kind: statement.parties[payment.position]?.kind ?? 'MEMBER',
      payee: nameOf(names, payment.payeeId),
      amountFen: String(payment.amountFen),
      status: payment.status,
      reference: inspects ? payment.reference : null,
      paidOn: payment.paidOn,
      recordedAt: payment.recordedAt?.toISOString() ?? null,
      receivedAt: payment.receivedAt?.toISOString() ?? null,
      writtenOff: payment.writtenOffBy && payment.writtenOffAt ? { motionId: payment.writtenOffBy, at: payment.writtenOffAt.toISOString() } : null,
      may: (['record', 'receive', 'write-off'] as const).filter((action) => may[action]),
    };
  }
}

const headOf = (statement: StatementRecord, names: Names) => ({
  id: statement.id,
  version: statement.version,
  consortiumId: statement.consortiumId,
  number: statement.number,
  month: statement.month,
  status: statement.status,
  agreement: statement.agreement,
  payer: nameOf(names, statement.payerId),
  school: nameOf(names, statement.schoolId),
  openedAt: statement.openedAt.toISOString(),
  issuedAt: statement.issuedAt?.toISOString() ?? null,
  settledAt: statement.settledAt?.toISOString() ?? null,
});

/** Prices are the parties' (domain.md §2.4: see price). */
const linesOf = ({ lines }: Evidence, inspects: boolean): LineView[] =>
  lines.map(({ id, kind, taskId, number, title, priceFen, addedAt }) => ({
    id,
    kind,
    taskId,
    number,
    title,
    priceFen: inspects && priceFen !== null ? String(priceFen) : null,
    at: addedAt.toISOString(),
  }));

const entriesOf = ({ entries }: Evidence, actor: Actor): EntryView[] =>
  entries.map(({ amountFen, recordedAt, recordedBy, ...entry }) => ({
    ...entry,
    amountFen: String(amountFen),
    recordedAt: recordedAt.toISOString(),
    mine: recordedBy === actor.personId,
  }));

function workingsOf({ workings }: Assessment): WorkingsView {
  const { grossFen, vatFen, netFen, costFen, payFen, poolFen, awaiting, solid } = workings;
  return {
    grossFen: `${grossFen}`,
    vatFen: `${vatFen}`,
    netFen: `${netFen}`,
    costFen: `${costFen}`,
    payFen: `${payFen}`,
    poolFen: `${poolFen}`,
    awaiting,
    solid,
  };
}

/** The split as it was issued, or as it would be now. */
function sharesOf(statement: StatementRecord, { workings }: Assessment, issued: readonly ShareRecord[], names: Names): ShareView[] {
  return statement.parties.map((party, position) => {
    const amountFen = issued.find((share) => share.position === position)?.amountFen ?? workings.split?.[position] ?? null;
    const floor = workings.poolFen < 0n ? 0n : (workings.poolFen * BigInt(party.shareMillionths)) / BigInt(WHOLE);
    return {
      position,
      kind: party.kind,
      organization: nameOf(names, party.organizationId),
      percent: percentOf(party.shareMillionths),
      amountFen: amountFen === null ? null : String(amountFen),
      extraFen: amountFen === null ? 0 : Number(amountFen - floor),
    };
  });
}
