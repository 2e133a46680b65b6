import { issueStatement, type IssueFacts } from './issue-statement.js';
import { postingsOfIssue, postingsOfPayment } from './postings.js';
import { isSettled, paymentsDue } from './payment.js';
import { standingTasks } from './statement.js';
import { statementInputs } from './statement-inputs.js';
import { workings, type WorkingsInput } from './workings.js';

const exampleOne: WorkingsInput = {
  vatPercent: 13,
  contestedSeats: 0,
  sharesMillionths: [550_000, 300_000, 100_000, 50_000],
  receipts: [{ amountFen: 12_860_001n, verified: true }],
  costs: [4_123_786n, 648_000n, 290_545n].map((amountFen) => ({ amountFen, verified: true })),
  pays: [{ amountFen: 1_843_200n, verified: true }],
};
const facts = (input: Partial<WorkingsInput> = {}, change: Partial<IssueFacts> = {}): IssueFacts => ({
  status: 'OPEN',
  standing: ['task'],
  receipts: 1,
  workings: workings({ ...exampleOne, ...input }),
  inputsHash: 'now',
  ...change,
});

test('a statement with everything verified is issued with the split of example 1', () => {
  expect(issueStatement(facts(), { inputsHash: 'now' })).toEqual({ status: 'ISSUED', split: [2_461_251n, 1_342_500n, 447_500n, 223_750n] });
});

test('a pool of nothing is issued; one fen below it is refused', () => {
  expect(issueStatement(facts({ pays: [{ amountFen: 6_318_201n, verified: true }] }), { inputsHash: 'now' })).toMatchObject({
    split: [0n, 0n, 0n, 0n],
  });
  expect(issueStatement(facts({ pays: [{ amountFen: 6_318_202n, verified: true }] }), { inputsHash: 'now' })).toMatchObject({
    refusal: 'benefit.pool-negative',
    details: { missing: '1' },
  });
});

test.each<[string, IssueFacts, string]>([
  ['an unverified receipt', facts({ receipts: [{ amountFen: 12_860_001n, verified: false }] }), 'benefit.not-verified'],
  ['an unverified cost', facts({ costs: [{ amountFen: 1n, verified: false }] }), 'benefit.not-verified'],
  ['an unconfirmed pay', facts({ pays: [{ amountFen: 1n, verified: false }] }), 'benefit.not-verified'],
  ['a student who was not paid', facts({ contestedSeats: 1 }), 'benefit.pay-contested'],
  ['no receipt', facts({ receipts: [] }, { receipts: 0 }), 'benefit.no-receipt'],
  ['no task', facts({}, { standing: [] }), 'benefit.no-task'],
  ['inputs the issuer has not seen', facts({}, { inputsHash: 'later' }), 'benefit.inputs-changed'],
  ['a second issue', facts({}, { status: 'ISSUED' }), 'benefit.statement-not-open'],
  ['a settled statement', facts({}, { status: 'SETTLED' }), 'benefit.statement-not-open'],
])('%s is refused', (_, given, code) => {
  expect(issueStatement(given, { inputsHash: 'now' })).toMatchObject({ refusal: code });
});

test('postings of issue and payments sum to zero, and leave the payer with tax, costs, pay and its own share', () => {
  const result = workings(exampleOne);
  const split = result.split ?? [];
  const issued = postingsOfIssue(result, split);
  expect(issued.map(({ account, position, amountFen }) => [account, position, amountFen])).toEqual([
    ['CASH', null, 12_860_001n],
    ['VAT', null, -1_479_469n],
    ['COST', null, -5_062_331n],
    ['STUDENT_PAY', null, -1_843_200n],
    ['SHARE', 0, -2_461_251n],
    ['SHARE', 1, -1_342_500n],
    ['SHARE', 2, -447_500n],
    ['SHARE', 3, -223_750n],
  ]);
  const all = [...issued, ...[1, 2, 3].flatMap((position) => postingsOfPayment(position, split[position] ?? 0n))];
  const balance = (account: string): bigint => all.filter((p) => p.account === account).reduce((sum, p) => sum + p.amountFen, 0n);
  expect(all.reduce((sum, p) => sum + p.amountFen, 0n)).toBe(0n);
  expect(balance('CASH')).toBe(1_479_469n + 5_062_331n + 1_843_200n + 2_461_251n);
  expect(balance('SHARE')).toBe(-2_461_251n);
});

test('postings that do not balance are a fault, never a row', () => {
  expect(() => postingsOfIssue({ ...workings(exampleOne), vatFen: 1n }, [1n])).toThrow(RangeError);
});

test('the payer owes every other party, the fund’s keeper for the fund, and nobody nothing', () => {
  const shares = [
    { organizationId: 'e', amountFen: 10n },
    { organizationId: 's', amountFen: 5n },
    { organizationId: 'b', amountFen: 0n },
    { organizationId: 'b', amountFen: 1n },
  ];
  expect(paymentsDue(shares, 'e')).toEqual([
    { organizationId: 's', amountFen: 5n },
    { organizationId: 'b', amountFen: 1n },
  ]);
});

test.each([
  [['RECEIVED', 'RECEIVED'], true],
  [['RECEIVED', 'RECORDED'], false],
  [['DUE'], false],
  [[], true],
] as const)('%j is settled: %s', (payments, settled) => {
  expect(isSettled(payments)).toBe(settled);
});

test('a withdrawn acceptance leaves no task standing; accepted again it stands again', () => {
  const accepted = (taskId: string) => ({ kind: 'ACCEPTED', taskId }) as const;
  const withdrawn = (taskId: string) => ({ kind: 'WITHDRAWN', taskId }) as const;
  expect(standingTasks([accepted('a'), accepted('b'), withdrawn('a')])).toEqual(['b']);
  expect(standingTasks([accepted('a'), withdrawn('a'), accepted('a')])).toEqual(['a']);
  expect(standingTasks([withdrawn('settled-elsewhere'), accepted('b')])).toEqual(['b']);
});

test('the hashed inputs change with every input and not with the order tasks are told in', () => {
  const inputs = {
    statementId: 's',
    agreementHash: 'a',
    formula: { code: 'FIXED_SHARE', version: 1, hash: 'f' },
    vatPercent: 13,
    taskIds: ['t1', 't2'],
    entries: [{ id: 'e1', kind: 'RECEIPT', amountFen: 1n }],
    pays: [{ id: 'p1', amountFen: 2n }],
    parties: [{ kind: 'MEMBER', organizationId: 'e', shareMillionths: 1_000_000 }],
  } as const;
  const text = statementInputs(inputs);
  expect(statementInputs({ ...inputs, taskIds: ['t2', 't1'] })).toBe(text);
  for (const change of [
    { vatPercent: 9 },
    { agreementHash: 'b' },
    { taskIds: ['t1'] },
    { pays: [] },
    { entries: [{ id: 'e1', kind: 'RECEIPT', amountFen: 2n }] },
    { formula: { ...inputs.formula, version: 2 } },
  ]) {
    expect(statementInputs({ ...inputs, ...change })).not.toBe(text);
  }
});
