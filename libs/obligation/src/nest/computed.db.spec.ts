import { seedObligationTemplates } from '../../../../seeds/reference/obligation-templates.js';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import type { Json } from '#libs/kernel';
import { monitoring } from '#libs/monitoring';
import type { FigureView } from '#libs/monitoring/contract';
import { Db, EventLog, Ids } from '#libs/platform';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import type { LedgerView, ObligationView } from '../contract.js';
import { obligation } from '../index.js';

let test: TestApp;
let cid: string;
const org: Record<'factory' | 'school' | 'otherSchool', string> = {} as never;
const who: Record<'factory' | 'school' | 'otherSchool', Client> = {} as never;
const id = (): string => test.app.get(Ids).next();

beforeAll(async () => {
  test = await startTestApp([identity, consortium, monitoring, obligation]);
  await seedObligationTemplates((sql, values) => test.sql(sql, values));
  org.factory = await anOrganization(test, { name: '华岳精工', kind: 'ENTERPRISE' });
  org.school = await anOrganization(test, { name: '临江职院', kind: 'SCHOOL' });
  org.otherSchool = await anOrganization(test, { name: '江北技师学院', kind: 'SCHOOL' });
  cid = await aConsortium(test, { members: Object.values(org), seats: { LEAD_ENTERPRISE: org.factory } });
  for (const side of ['factory', 'school', 'otherSchool'] as const)
    who[side] = new Client(test.url, await aPerson(test, { name: side, posts: [[org[side], 'DELEGATE']] }));
});
afterAll(() => test.close());

async function agreed(templateCode: string, target: number, cadence: string): Promise<string> {
  const terms = { templateCode, obligorId: org.factory, beneficiaryId: org.school, target, cadence, speaksForId: org.factory };
  const { id: made } = await who.factory.send<ObligationView>(`/api/consortia/${cid}/obligations`, terms);
  await who.school.send(`/api/obligations/${made}/agreement`, { speaksForId: org.school, answer: 'AGREE' });
  return made;
}

/** What another capability writes, of its own stream. */
const told = (type: string, data: Readonly<Record<string, Json>>): Promise<unknown> =>
  test.app.get(Db).transaction(() =>
    test.app.get(EventLog).append({
      stream: id(),
      version: 1,
      owner: { kind: 'consortium', id: cid },
      type,
      actor: null,
      topics: [],
      data: { consortiumId: cid, ...data },
    }),
  );

const read = (promise: string): Promise<ObligationView> => who.school.read(`/api/obligations/${promise}`);
const windowEnding = async (promise: string, endsOn: string) => (await read(promise)).windows.find((window) => window.endsOn === endsOn);
const turns = async (side: 'factory' | 'school') =>
  (await who[side].read<LedgerView>(`/api/consortia/${cid}/obligations?filter=turn`)).items.map(({ obligationId, turn }) => [obligationId, turn]);
/** The figure and its recomputation from the log. */
const figure = async (promise: string): Promise<FigureView> =>
  who.school.read(`/api/consortia/${cid}/figures/${(await read(promise)).number.toLowerCase()}`);

describe('a mentor’s hours', () => {
  let owed: string;
  const task = '0190b1c2-0000-7000-8000-000000000001';
  const credited = (mentorMinutes: number, change: Readonly<Record<string, Json>> = {}): Promise<unknown> => {
    const sides = { enterpriseId: org.factory, schoolId: org.school };
    return told('hours.credited', { batchId: id(), taskId: task, ...sides, counts: true, minutes: 999, mentorMinutes, ...change });
  };
  beforeAll(async () => {
    owed = await agreed('O04', 120, 'YEAR');
  });

  it('count once the school has credited them, in whole hours, and what is left over waits for the next', async () => {
    for (const minutes of [90, 20, 15]) await credited(minutes);
    expect(await windowEnding(owed, '2026-12-31')).toMatchObject({ verified: { numerator: 2 }, mark: 'promised' });
    const { entries } = await read(owed);
    expect(entries.map(({ numerator, minutes, href }) => [numerator, minutes, href])).toEqual([
      [1, 15, `/tasks/${task}/hours`],
      [0, 20, `/tasks/${task}/hours`],
      [1, 90, `/tasks/${task}/hours`],
    ]);
  });

  it('of a school of one’s own, or taught at another school, do not count', async () => {
    await credited(60, { counts: false });
    await credited(60, { schoolId: org.otherSchool });
    expect((await read(owed)).entries).toHaveLength(3);
    expect(await figure(owed)).toMatchObject({ verified: '2', recomputed: '2' });
  });

  it('are claimed by nobody', async () => {
    const claim = { speaksForId: org.factory, numerator: 5, happenedOn: '2026-11-20', links: ['https://example.com'], note: '' };
    const answer = await who.factory.post(`/api/obligations/${owed}/claims`, claim);
    expect(answer.body.code).toBe('obligation.computed');
  });
});

describe('shared benefits', () => {
  let owed: string;
  const statement = '0190b1c2-0000-7000-8000-000000000002';
  const payment = (paymentId: string, amountFen: string, change: Readonly<Record<string, Json>> = {}) => ({
    statementId: statement,
    paymentId,
    payerId: org.factory,
    payeeId: org.school,
    amountFen,
    issuedOn: '2026-11-24',
    ...change,
  });
  const issue = (...payments: readonly { readonly paymentId: string; readonly payeeId: string; readonly amountFen: string }[]): Promise<unknown> =>
    told('statement.issued', { statementId: statement, payerId: org.factory, payments });
  const [first, second, third] = [
    '0190b1c2-0000-7000-8000-000000000003',
    '0190b1c2-0000-7000-8000-000000000004',
    '0190b1c2-0000-7000-8000-000000000005',
  ] as const;

  beforeAll(async () => {
    await told('statement.issued', { statementId: id(), payerId: org.factory, payments: [{ ...payment(id(), '777'), payeeId: org.school }] });
    owed = await agreed('O14', 100, 'MONTH');
  });

  it('fall due in the month in which their 30 days end; what others are owed, or fell due before the promise, is not in it', async () => {
    const other = { paymentId: id(), payeeId: org.otherSchool, amountFen: '500000' };
    await issue(payment(first, '2461251'), payment(second, '1342500'), payment(third, '100'), other);
    expect(await windowEnding(owed, '2026-11-30')).toMatchObject({ verified: { numerator: 0, denominator: 0 } });
    expect(await windowEnding(owed, '2026-12-31')).toMatchObject({ verified: { numerator: 0, denominator: 24613 + 13425 + 1 }, mark: 'promised' });
  });

  it('are hatched when the payer says it has paid, and it is the payee’s turn', async () => {
    await told('payment.recorded', payment(first, '2461251', { paidOn: '2026-12-24' }));
    expect(await windowEnding(owed, '2026-12-31')).toMatchObject({ claimed: { numerator: 24613, denominator: 0 }, mark: 'claimed' });
    expect(await turns('school')).toContainEqual([owed, 'KEY']);
    expect(await turns('factory')).toEqual([]);
  });

  it('are solid when the payee says it has come, however late it says so', async () => {
    test.clock.set('2027-02-10T01:00:00Z');
    await told('payment.received', payment(first, '2461251', { paidOn: '2026-12-24' }));
    expect(await windowEnding(owed, '2026-12-31')).toMatchObject({ claimed: { numerator: 0 }, verified: { numerator: 24613, denominator: 38039 } });
    expect(await turns('school')).toEqual([]);
    expect((await read(owed)).entries[0]).toMatchObject({ sourceKind: 'PAYMENT', href: `/statements/${statement}`, verifier: { id: org.school } });
  });

  it('paid after the 30 days are not kept; a corrected record may show that they were', async () => {
    await told('payment.recorded', payment(second, '1342500', { paidOn: '2026-12-25' }));
    expect(await windowEnding(owed, '2026-12-31')).toMatchObject({ claimed: { numerator: 0 } });
    await told('payment.corrected', payment(second, '1342500', { paidOn: '2026-12-23' }));
    expect(await windowEnding(owed, '2026-12-31')).toMatchObject({ claimed: { numerator: 13425 } });
    await told('payment.corrected', payment(second, '1342500', { paidOn: '2026-12-26' }));
    await told('payment.received', payment(second, '1342500', { paidOn: '2026-12-26' }));
    expect(await windowEnding(owed, '2026-12-31')).toMatchObject({ claimed: { numerator: 0 }, verified: { numerator: 24613, denominator: 38039 } });
    expect((await read(owed)).entries[0]).toMatchObject({ state: 'TOO_LATE', sourceKind: 'PAYMENT', numerator: 13425, verifier: null });
  });

  it('that leads and payee write off are due no longer', async () => {
    await told('payment.written-off', payment(third, '100', { motionId: id(), recordedFen: '0' }));
    expect(await windowEnding(owed, '2026-12-31')).toMatchObject({ verified: { numerator: 24613, denominator: 38038 } });
    expect(await figure(owed)).toMatchObject({ verified: '24613', recomputed: '24613' });
  });
});
