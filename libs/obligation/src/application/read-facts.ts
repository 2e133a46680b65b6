import { businessDate, type Json } from '#libs/kernel';
import type { LoggedEvent } from '#libs/platform';
import { yuanOf, type Source, type ToldFact } from '../domain/told-fact.js';

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const whole = (value: Json | undefined): number => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0);
const fen = (value: Json | undefined): bigint => (typeof value === 'string' && /^\d{1,18}$/.test(value) ? BigInt(value) : 0n);

/** The task an event is about. */
export const taskOf = ({ data, stream }: LoggedEvent): Source => ({
  consortiumId: text(data['consortiumId']),
  kind: 'TASK',
  id: text(data['taskId']) || stream,
  pageId: null,
});

/** An accepted task, or one with a single key; what its event does not say counts as not so. */
export const acceptedTask = (event: LoggedEvent): ToldFact => ({
  ...ofTask(event),
  from: 'TASK_ACCEPTED',
  obligorId: text(event.data['enterpriseId']),
  verifierId: text(event.data['schoolId']),
  orderRefHash: text(event.data['orderRefHash']) || null,
  real: event.data['real'] === true,
  amount: { numerator: 1, denominator: 0 },
});

/** A staffed or started task: seats filled on time out of its seats. */
export const staffedTask = (event: LoggedEvent): ToldFact => ({
  ...ofTask(event),
  from: 'TASK_STARTED',
  obligorId: text(event.data['schoolId']),
  verifierId: text(event.data['enterpriseId']),
  orderRefHash: text(event.data['orderRefHash']) || null,
  real: true,
  amount: { numerator: whole(event.data['filledOnTime']), denominator: whole(event.data['seats']) },
});

const ofTask = (event: LoggedEvent): Pick<ToldFact, 'source' | 'independent' | 'minutes' | 'payment'> => ({
  source: taskOf(event),
  independent: event.data['independent'] !== false,
  minutes: null,
  payment: null,
});

/** Hours that a mentor confirmed and the school has credited: the mentors' own time. */
export const creditedHours = ({ data }: LoggedEvent): ToldFact => ({
  from: 'HOURS_CREDITED',
  source: { consortiumId: text(data['consortiumId']), kind: 'HOURS', id: text(data['batchId']), pageId: text(data['taskId']) },
  obligorId: text(data['enterpriseId']),
  verifierId: text(data['schoolId']),
  orderRefHash: null,
  real: data['counts'] === true,
  independent: true,
  amount: { numerator: 0, denominator: 0 },
  minutes: whole(data['mentorMinutes']),
  payment: null,
});

/** A payment of a statement, as its event tells it: what is due, what the payer says it has paid, what has come. */
export interface PaymentTold {
  readonly event: LoggedEvent;
  readonly paymentId: string;
  readonly payeeId: string;
  readonly amountFen: string;
}

/** The payments that a statement makes due. */
export const paymentsOf = (event: LoggedEvent): readonly PaymentTold[] =>
  (Array.isArray(event.data['payments']) ? event.data['payments'] : []).flatMap((one) => {
    const data = one as Readonly<Record<string, Json>>;
    return [{ event, paymentId: text(data['paymentId']), payeeId: text(data['payeeId']), amountFen: text(data['amountFen']) }];
  });

/** The one payment an event is about. */
export const paymentOf = (event: LoggedEvent): PaymentTold => ({
  event,
  paymentId: text(event.data['paymentId']),
  payeeId: text(event.data['payeeId']),
  amountFen: text(event.data['amountFen']),
});

/** A payment as it fell due: the denominator of what is owed. Issuing the statement is both sides' own figures, so it needs no second key. */
export const duePayment = (told: PaymentTold): ToldFact => ({
  ...ofPayment(told, 'DUE'),
  amount: { numerator: 0, denominator: yuanOf(fen(told.amountFen)) },
  payment: { issuedOn: businessDate(told.event.at), paidOn: null },
});

/** A payment that was recorded or received: the numerator. */
export const paidPayment = (told: PaymentTold): ToldFact => ({
  ...ofPayment(told, 'PAYMENT'),
  amount: { numerator: yuanOf(fen(told.amountFen)), denominator: 0 },
  payment: { issuedOn: text(told.event.data['issuedOn']), paidOn: text(told.event.data['paidOn']) },
});

const ofPayment = ({ event: { data }, paymentId, payeeId }: PaymentTold, kind: 'DUE' | 'PAYMENT'): Omit<ToldFact, 'amount' | 'payment'> => ({
  from: 'PAYMENT_RECEIVED',
  source: { consortiumId: text(data['consortiumId']), kind, id: paymentId, pageId: text(data['statementId']) },
  obligorId: text(data['payerId']),
  verifierId: payeeId,
  orderRefHash: null,
  real: true,
  independent: true,
  minutes: null,
});
