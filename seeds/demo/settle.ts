import { paperOf } from './paper.js';
import type { Ids } from './gather.js';
import type { World } from './world.js';

interface Agreement {
  readonly id: string;
  readonly hash: string;
}

/** The pair agrees on fixed shares; the parties sign, and it is in force. */
export async function agree(world: World, ids: Ids, consortiumId: string): Promise<string> {
  const agreement = await world.post<Agreement>('shenyue', `/api/consortia/${consortiumId}/agreements`, {
    title: '主轴端盖加工收益分配协议',
    body: '第一条 净收益扣除材料、刀具、质检物流与学生报酬后，按下列比例分配。\n第二条 学生报酬不参与分配，直接支付给本人。',
    payerId: ids.huayue,
    schoolId: ids.jiangbei,
    vatPercent: 13,
    parties: [
      { kind: 'MEMBER', organizationId: ids.huayue, percent: '55' },
      { kind: 'MEMBER', organizationId: ids.jiangbei, percent: '30' },
      { kind: 'COMMON_FUND', percent: '10' },
      { kind: 'MEMBER', organizationId: ids.association, percent: '5' },
    ],
  });
  for (const [who, key] of [
    ['shenyue', 'huayue'],
    ['hejing', 'jiangbei'],
    ['sunchuan', 'association'],
  ] as const)
    await world.post(who, `/api/agreements/${agreement.id}/signatures`, { organizationId: ids[key], hash: agreement.hash });
  return agreement.id;
}

/** What a statement is made of; amounts in fen. */
export interface Books {
  readonly gross: string;
  readonly costs: readonly (readonly [kind: string, fen: string])[];
  readonly pays: readonly string[];
}

/** Example 1 of domain.md §5. */
export const exampleOne: Books = {
  gross: '12860001',
  costs: [
    ['MATERIAL', '4123786'],
    ['TOOLING', '648000'],
    ['QC_LOGISTICS', '290545'],
  ],
  pays: ['921600', '921600'],
};

/** The enterprise records receipt, costs and pay with their documents. */
export async function record(world: World, statementId: string, taskId: string, books: Books): Promise<void> {
  const at = `/api/statements/${statementId}`;
  const onDate = world.clock.date(-20);
  const fileId = async (title: string): Promise<string> =>
    (await world.upload<{ id: string }>('qianhui', { name: `${title}.pdf`, bytes: paperOf(title) })).id;
  await world.post('qianhui', `${at}/receipts`, { amountFen: books.gross, fileId: await fileId('receipt'), onDate });
  for (const [kind, amountFen] of books.costs)
    await world.post('qianhui', `${at}/costs`, { kind, amountFen, fileId: await fileId(kind.toLowerCase()), onDate });
  const { items: seats } = await world.get<{ items: { seatId: string }[] }>('qianhui', `${at}/tasks/${taskId}/seats`);
  for (const [i, amountFen] of books.pays.entries())
    await world.post('qianhui', `${at}/pays`, {
      taskId,
      seatId: seats[i]?.seatId,
      amountFen,
      fromOn: world.clock.date(-45),
      toOn: world.clock.date(-20),
    });
}

/** The school verifies, the students confirm their own pay: hatched becomes solid. */
export async function verify(world: World, statementId: string, students: readonly string[]): Promise<void> {
  const { entries } = await world.get<{ entries: { id: string }[] }>('luofang', `/api/statements/${statementId}`);
  for (const entry of entries) await world.post('luofang', `/api/statements/${statementId}/entries/${entry.id}/verification`);
  for (const student of students) {
    const { items } = await world.get<{ items: { id: string }[] }>(student, '/api/me/pays');
    for (const pay of items) await world.post(student, `/api/pays/${pay.id}/confirmation`);
  }
}

/** Issues the statement and pays it: each payment is recorded by its payer and confirmed by its payee. */
export async function pay(world: World, statementId: string, ids: Ids): Promise<void> {
  const { inputsHash } = await world.get<{ inputsHash: string }>('qianhui', `/api/statements/${statementId}`);
  await world.post('qianhui', `/api/statements/${statementId}/issue`, { inputsHash });
  const { payments } = await world.get<{ payments: { id: string; payee: { id: string } }[] }>('qianhui', `/api/statements/${statementId}`);
  for (const [i, payment] of payments.entries()) {
    await world.post('qianhui', `/api/payments/${payment.id}/record`, { paidOn: world.clock.date(-12), reference: `HY-${1001 + i}` });
    await world.post(payment.payee.id === ids.jiangbei ? 'luofang' : 'dingling', `/api/payments/${payment.id}/confirmation`);
  }
}
