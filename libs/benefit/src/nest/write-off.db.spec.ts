import { seedAllocationFormulas } from '../../../../seeds/reference/allocation-formulas.js';
import { consortium } from '#libs/consortium';
import { AffairsBook } from '#libs/identity/contract';
import { ClosingBook, type MotionView } from '#libs/consortium/contract';
import { FigureBook } from '#libs/monitoring/contract';
import { Db, Ids } from '#libs/platform';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import type { PaymentView, StatementView } from '../contract.js';
import { benefit } from '../index.js';
import { AffairShares } from './affair-shares.js';
import { neighbours } from './testing-neighbours.js';
import { StatementStory, type Caller } from './testing-statement-story.js';

let product: TestApp;
let story: StatementStory;
let cid: string;
let org: Record<'huayue' | 'linjiang' | 'association', string>;
let people: Record<'owner' | 'mina' | 'finance' | 'zhou' | 'officer' | 'gu' | 'bodyFinance' | 'lin' | 'chen' | 'secretary', TestPerson>;
const speaksFor = { mina: 'huayue', zhou: 'linjiang', gu: 'association' } as const;
type Delegate = keyof typeof speaksFor;
const as = (who: keyof typeof people): Client => new Client(product.url, people[who]);

beforeAll(async () => {
  product = await startTestApp([neighbours, consortium, benefit]);
  await seedAllocationFormulas((sql, values) => product.sql(sql, values));
  org = {
    huayue: await anOrganization(product, { name: '华岳精工', kind: 'ENTERPRISE' }),
    linjiang: await anOrganization(product, { name: '临江职院', kind: 'SCHOOL' }),
    association: await anOrganization(product, { name: '装备协会', kind: 'INDUSTRY_BODY' }),
  };
  const { huayue, linjiang, association } = org;
  const seats = { LEAD_ENTERPRISE: huayue, LEAD_SCHOOL: linjiang };
  cid = await aConsortium(product, { members: [huayue, linjiang, association], seats, secretariatId: linjiang, commonFundKeeperId: association });
  await product.sql(
    `INSERT INTO motion (id, consortium_id, version, kind, content, hash, status, opened_by, opened_at, carried_at)
     VALUES ($1, $2, 1, 'CHARTER', '{}', 'charter', 'CARRIED', $1, now(), now())`,
    [new Ids().next(), cid],
  );
  const person = (name: string, ...posts: NonNullable<Parameters<typeof aPerson>[1]['posts']>) => aPerson(product, { name, posts });
  people = {
    owner: await person('马厂长', [huayue, 'TASK_OWNER']),
    mina: await person('米娜', [huayue, 'DELEGATE']),
    finance: await person('方会计', [huayue, 'FINANCE']),
    zhou: await person('周岚', [linjiang, 'DELEGATE']),
    officer: await person('教务', [linjiang, 'ACADEMIC_OFFICER'], [linjiang, 'FINANCE']),
    gu: await person('顾问', [association, 'DELEGATE']),
    bodyFinance: await person('协会财务', [association, 'FINANCE']),
    lin: await person('林同学', [linjiang, 'STUDENT']),
    chen: await person('陈同学', [linjiang, 'STUDENT']),
    secretary: await person('秘书', [linjiang, 'SECRETARY']),
  };
  const cast = Object.fromEntries(
    Object.entries(people).map(([who, { personId }]) => [who, { personId, caller: as(who as keyof typeof people) as Caller }]),
  );
  story = new StatementStory(product, { cid, huayue, linjiang, association }, cast as unknown as ConstructorParameters<typeof StatementStory>[2]);
}, 60_000);
afterAll(() => product.close());

const propose = (claimId: string | undefined, who: 'secretary' | 'gu' = 'secretary') =>
  as(who).post(`/api/consortia/${cid}/motions`, { kind: 'WRITE_OFF', claimId, reason: '付款方停业清算，已无可付之款' });
const sign = (who: Delegate, motion: MotionView) =>
  as(who).post(`/api/motions/${motion.id}/signatures`, { organizationId: org[speaksFor[who]], hash: motion.hash });
const record = (payment: PaymentView) => as('finance').send(`/api/payments/${payment.id}/record`, { reference: '回单', paidOn: '2026-11-24' });
const codeOf = (answer: { readonly body: unknown }) => (answer.body as { code?: string }).code;
const view = (id: string): Promise<StatementView> => story.view(id, as('secretary') as Caller);

async function issued(): Promise<{ readonly id: string; readonly payments: readonly [PaymentView, PaymentView, PaymentView] }> {
  const id = await story.exampleOne();
  await story.issue(id);
  return { id, payments: (await view(id)).payments as [PaymentView, PaymentView, PaymentView] };
}
const proposed = async (payment: PaymentView): Promise<MotionView> => (await propose(payment.id).expect(201)).body as MotionView;
async function carry(motion: MotionView): Promise<void> {
  for (const who of Object.keys(speaksFor) as Delegate[])
    if (motion.signers.some(({ organization }) => organization.id === org[speaksFor[who]])) await sign(who, motion).expect(201);
}

it('is signed by every lead and the payee; then the claim is closed, the books balance, nothing is open, and figures are their events', async () => {
  const { id, payments } = await issued();
  const [school, fund, body] = payments;
  expect(body.may).toEqual(['write-off']);
  await record(school);
  await as('officer').send(`/api/payments/${school.id}/confirmation`);
  await record(fund);
  expect(await product.app.get(ClosingBook, { strict: false }).counts(cid)).toMatchObject({ BALANCE: 1 });

  const motion = await proposed(body);
  expect(motion).toMatchObject({ kind: 'WRITE_OFF', candidate: { id: org.association } });
  expect(JSON.parse(motion.content)).toMatchObject({
    document: 'WRITE_OFF',
    claim: { id: body.id, amountFen: body.amountFen, currency: 'CNY', payee: { name: '装备协会' }, statement: { id } },
  });
  expect(motion.signers.map(({ seat }) => seat).sort()).toEqual(['LEAD_ENTERPRISE', 'LEAD_SCHOOL', 'PAYEE']);
  expect(codeOf(await propose(body.id).expect(409))).toBe('consortium.motion-open');
  await sign('mina', motion).expect(201);
  await sign('zhou', motion).expect(201);
  expect((await view(id)).payments[2]?.status).toBe('DUE');
  await sign('gu', motion).expect(201);
  expect((await view(id)).payments[2]).toMatchObject({ status: 'WRITTEN_OFF', writtenOff: { motionId: motion.id }, may: [] });
  expect((await view(id)).status).toBe('ISSUED');
  await carry(await proposed(fund));
  expect((await view(id)).status).toBe('SETTLED');
  expect(await product.app.get(ClosingBook, { strict: false }).counts(cid)).toMatchObject({ BALANCE: 0 });

  const sums = await product.sql<{ account: string; sum: string }>(
    `SELECT account, sum(amount_fen)::text AS sum FROM posting WHERE statement_id = $1 AND account IN ('SHARE', 'WRITTEN_OFF') GROUP BY account ORDER BY account`,
    [id],
  );
  expect(sums).toEqual([
    { account: 'SHARE', sum: '-2461251' },
    { account: 'WRITTEN_OFF', sum: String(-BigInt(fund.amountFen) - BigInt(body.amountFen)) },
  ]);
  expect(await product.sql('SELECT transaction_id FROM posting GROUP BY transaction_id HAVING sum(amount_fen) <> 0')).toEqual([]);
  for (const figure of await product.app.get(FigureBook).all(cid)) {
    const { verified, promised } = await figure.read(cid);
    const events = await figure.events(cid, { after: null, limit: 200 });
    expect([figure.code, String(events.reduce((sum, { amount }) => sum + BigInt(amount), 0n)), await figure.recompute(cid)]).toEqual([
      figure.code,
      verified,
      verified,
    ]);
    const due = payments.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n);
    expect([promised, verified]).toEqual([String(due), figure.code === 'payments-due' ? String(due) : school.amountFen]);
  }
  expect(codeOf(await as('finance').post(`/api/payments/${body.id}/record`, { reference: '1', paidOn: '2026-11-24' }))).toBe(
    'benefit.payment-written-off',
  );
  expect(codeOf(await propose(body.id).expect(409))).toBe('benefit.payment-written-off');
}, 20_000);

it('is refused at the last signature for what was received meanwhile or is another amount, and at opening for pay and what is nobody’s', async () => {
  const { id, payments } = await issued();
  const [school, fund, body] = payments;
  const received = await proposed(body);
  expect((await propose(fund.id, 'gu')).status).toBe(403);
  await sign('mina', received).expect(201);
  await sign('zhou', received).expect(201);
  await record(body);
  await as('bodyFinance').send(`/api/payments/${body.id}/confirmation`);
  expect(codeOf(await sign('gu', received).expect(409))).toBe('benefit.payment-received');
  expect((await as('gu').read<MotionView>(`/api/motions/${received.id}`)).status).toBe('OPEN');

  const byItsSeat = await proposed(school);
  expect(byItsSeat.signers).toHaveLength(2);
  await sign('mina', byItsSeat).expect(201);
  await product.sql('UPDATE payment SET amount_fen = amount_fen + 1 WHERE id = $1', [school.id]);
  expect(codeOf(await sign('zhou', byItsSeat).expect(409))).toBe('consortium.claim-changed');
  await product.sql('UPDATE payment SET amount_fen = amount_fen - 1 WHERE id = $1', [school.id]);

  const [pay] = await product.sql<{ id: string }>('SELECT id FROM pay WHERE statement_id = $1 LIMIT 1', [id]);
  expect(codeOf(await propose(pay?.id).expect(409))).toBe('benefit.pay-never-written-off');
  expect((await propose(new Ids().next())).status).toBe(404);
  expect(codeOf(await propose(undefined))).toBe('consortium.proposal-incomplete');
}, 20_000);

it('asks a payee that has left for its word too: it sees and answers that motion and nothing else, and its silence is no consent', async () => {
  const { id, payments } = await issued();
  const body = payments[2];
  const leave = (status: string) =>
    product.sql('UPDATE membership SET status = $3, ended_at = CASE WHEN $3 = $4 THEN now() END WHERE consortium_id = $1 AND organization_id = $2', [
      ...[cid, org.association, status, 'LEFT'],
    ]);
  await leave('LEFT');
  const motion = await proposed(body);
  expect((await as('gu').read<MotionView>(`/api/motions/${motion.id}`)).signers.every(({ signedByName }) => signedByName === null)).toBe(true);
  await as('bodyFinance').get(`/api/motions/${motion.id}`).expect(404);
  const [charter] = await product.sql<{ id: string }>(`SELECT id FROM motion WHERE kind = 'CHARTER'`);
  const byItsSeat = await proposed(payments[0]);
  for (const path of [
    `motions/${charter?.id}`,
    `motions/${byItsSeat.id}`,
    `consortia/${cid}`,
    `consortia/${cid}/motions`,
    `consortia/${cid}/members`,
    `statements/${id}`,
  ])
    expect([path, (await as('gu').get(`/api/${path}`)).status]).toEqual([path, 404]);
  await sign('mina', motion).expect(201);
  await sign('zhou', motion).expect(201);
  await product.sql(`UPDATE motion SET expires_on = '2026-11-01' WHERE id = $1`, [motion.id]);
  expect(codeOf(await sign('gu', motion).expect(409))).toBe('consortium.motion-expired');
  expect((await view(id)).payments[2]?.status).toBe('DUE');
  const again = await proposed(body);
  const no = await as('gu').post(`/api/motions/${again.id}/refusals`, { organizationId: org.association, hash: again.hash, reason: '账款应付' });
  expect([no.status, (no.body as MotionView).status]).toEqual([201, 'REFUSED']);
  await carry(await proposed(body));
  expect((await view(id)).payments[2]).toMatchObject({ status: 'WRITTEN_OFF' });
  await leave('ACTIVE');
}, 20_000);

it('shares that are not paid are counted before an organization is merged', async () => {
  const book = new AffairsBook();
  new AffairShares(product.app.get(Db), book).onModuleInit();
  const counts = async (organizationId: string) => (await book.of(organizationId)).map(({ count }) => count);
  const before = await counts(org.association);
  const { payments } = await issued();
  const [, owedBefore = 0] = await counts(org.huayue);
  expect((await counts(org.association))[0]).toBeGreaterThan(before[0] ?? 0);
  await record(payments[0]);
  await as('officer').send(`/api/payments/${payments[0].id}/confirmation`);
  expect(await counts(org.huayue)).toEqual([0, owedBefore - 1]);
}, 20_000);
