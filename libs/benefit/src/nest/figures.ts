import type { Addend, Amounts, Figure, FigureEvent, FigurePage, LoggedAmounts } from '#libs/monitoring/contract';
import type { Db } from '#libs/platform';

const SUMS = {
  name: 'payment-sums',
  text: `SELECT coalesce(sum(amount_fen), 0)::text AS due, coalesce(sum(amount_fen) FILTER (WHERE status = 'RECORDED'), 0)::text AS recorded,
      coalesce(sum(amount_fen) FILTER (WHERE status = 'RECEIVED'), 0)::text AS received
    FROM payment WHERE consortium_id = $1`,
};

interface Sums {
  readonly due: string;
  /** Recorded by the payer and not confirmed yet. */
  readonly recorded: string;
  readonly received: string;
}

const href = { prefix: '/statements/', field: 'statementId' };

/** A figure that is a plain sum over the log, read from the payment rows. */
function figure(
  db: Db,
  logged: LoggedAmounts,
  about: Pick<Figure, 'code' | 'names'> & { readonly addends: readonly Addend[]; readonly amounts: (sums: Sums) => Amounts },
): Figure {
  const { code, names, addends, amounts } = about;
  return {
    code,
    names,
    unit: 'fen',
    read: async (consortiumId: string): Promise<Amounts> => {
      const [sums] = await db.read<Sums>(SUMS, [consortiumId]);
      return amounts(sums ?? { due: '0', recorded: '0', received: '0' });
    },
    recompute: (consortiumId: string): Promise<string> => logged.sum(consortiumId, addends),
    events: (consortiumId: string, page: FigurePage): Promise<readonly FigureEvent[]> => logged.events(consortiumId, addends, page),
  };
}

/**
 * Money between the members of a consortium: what issued statements made due, what payers say they have paid, what payees have
 * confirmed. Only the last is verified (domain.md §2.4, S6 of §7). What was written off stays due and is not received; that the payer had
 * recorded it counts no more.
 */
export const benefitFigures = (db: Db, logged: LoggedAmounts): readonly Figure[] => [
  figure(db, logged, {
    code: 'payments-received',
    names: { zh: '收益到账', en: 'Benefit received' },
    addends: [{ type: 'payment.received', amount: { field: 'amountFen' }, sign: 1, href }],
    amounts: ({ due, recorded, received }) => ({ promised: due, claimed: recorded, verified: received }),
  }),
  figure(db, logged, {
    code: 'payments-due',
    names: { zh: '收益应付', en: 'Benefit due' },
    addends: [{ type: 'statement.issued', amount: { field: 'dueFen' }, sign: 1, href }],
    amounts: ({ due }) => ({ promised: due, claimed: '0', verified: due }),
  }),
  figure(db, logged, {
    code: 'payments-recorded',
    names: { zh: '收益已付（付款方登记）', en: 'Benefit paid, as payers recorded' },
    addends: [
      { type: 'payment.recorded', amount: { field: 'amountFen' }, sign: 1, href },
      { type: 'payment.written-off', amount: { field: 'recordedFen' }, sign: -1, href },
    ],
    amounts: ({ due, recorded, received }) => ({ promised: due, claimed: '0', verified: String(BigInt(recorded) + BigInt(received)) }),
  }),
];
