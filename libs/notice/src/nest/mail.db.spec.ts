import { seedObligationTemplates } from '../../../../seeds/reference/obligation-templates.js';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import { obligation } from '#libs/obligation';
import type { ObligationView } from '#libs/obligation/contract';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp, type TestPerson } from '#libs/testing';
import { ClimbLadders } from '../application/climb-ladders.js';
import { DeliverLetters } from '../application/deliver-letters.js';
import { EraseAddressWhenPersonErased } from '../application/erase-address-when-person-erased.js';
import type { NoticesView, SettingsView } from '../contract.js';
import { notice } from '../index.js';
import { MailServer } from './testing-mail.js';

const capabilities = [identity, consortium, monitoring, obligation, notice];
const ADDRESS = '/api/notices/mail-address';
const byMail = {
  before: 'MAIL',
  due: 'MAIL',
  raised: 'MAIL',
  turn: 'BELL',
  alarm: 'BELL',
  outcome: 'BELL',
  quietFrom: 1320,
  quietTo: 420,
  digest: false,
};

let test: TestApp;
let mail: MailServer;
let cid: string;
const org: Record<'factory' | 'school' | 'body', string> = {} as never;
const who: Record<'factory' | 'colleague' | 'school', TestPerson> = {} as never;

const as = (person: keyof typeof who): Client => new Client(test.url, who[person]);
const shanghai = (time: string): void => test.clock.set(`${time}+08:00`);
const climb = (): Promise<number> => test.app.get(ClimbLadders).run();
const deliver = (): Promise<number> => test.app.get(DeliverLetters).run();
const settings = (): Promise<SettingsView> => as('factory').read('/api/notices/settings');
const done = async (call: ReturnType<Client['put']>): Promise<void> => {
  const { status, text } = await call;
  if (status >= 400) throw new Error(text);
};
const refused = async (call: ReturnType<Client['put']>): Promise<string> => ((await call).body as { code: string }).code;
const letters = () =>
  test.sql<{ kind: string; status: string; attempts: number; error: string | null }>(
    'SELECT kind, status, attempts, error FROM notice_mail ORDER BY id',
  );

async function promised(template: string): Promise<ObligationView> {
  const terms = {
    templateCode: template,
    obligorId: org.factory,
    beneficiaryId: org.school,
    target: 6,
    cadence: 'QUARTER',
    speaksForId: org.factory,
  };
  const { id } = await as('factory').send<ObligationView>(`/api/consortia/${cid}/obligations`, terms);
  return as('school').send<ObligationView>(`/api/obligations/${id}/agreement`, { speaksForId: org.school, answer: 'AGREE' });
}

async function confirmed(address: string): Promise<void> {
  await done(as('factory').put(ADDRESS, { address }));
  await deliver();
  const code = /\d{6}/.exec(mail.got.at(-1)?.text ?? '')?.[0];
  await as('factory').send(`${ADDRESS}/confirmation`, { code });
}

beforeAll(async () => {
  mail = await MailServer.start();
  test = await startTestApp(capabilities, undefined, undefined, { mail: mail.settings, publicUrl: 'http://127.0.0.1:4000' });
  await seedObligationTemplates((sql, values) => test.sql(sql, values));
  for (const [side, kind] of Object.entries({ factory: 'ENTERPRISE', school: 'SCHOOL', body: 'INDUSTRY_BODY' } as const))
    org[side as keyof typeof org] = await anOrganization(test, { name: `单位${side}`, kind });
  who.factory = await aPerson(test, { name: '张三', posts: [[org.factory, 'DELEGATE']] });
  who.colleague = await aPerson(test, { name: '王五', posts: [[org.factory, 'TASK_OWNER']] });
  who.school = await aPerson(test, { name: '李四', posts: [[org.school, 'DELEGATE']] });
  cid = await aConsortium(test, {
    name: '江北联合体',
    members: Object.values(org),
    secretariatId: org.school,
    seats: { LEAD_ENTERPRISE: org.factory, LEAD_SCHOOL: org.school, INDUSTRY_BODY: org.body },
  });
}, 60_000);
afterAll(async () => {
  await test.close();
  await mail.close();
});

beforeEach(async () => {
  mail.got.length = 0;
  mail.replies = [];
  shanghai('2026-11-30T10:00:00');
  for (const table of ['notice', 'notice_mail', 'notice_mail_address', 'notice_settings', 'notice_rung']) await test.sql(`DELETE FROM ${table}`);
});

describe('an address', () => {
  it('is used once the code that was sent there has come back', async () => {
    expect(await refused(as('factory').put('/api/notices/settings', byMail))).toBe('notice.mail-address-missing');
    await done(as('factory').put(ADDRESS, { address: 'zhang@example.cn' }));
    expect((await settings()).mail).toEqual({ available: true, address: null, candidate: 'zhang@example.cn' });
    await deliver();
    expect(mail.got).toMatchObject([{ to: ['zhang@example.cn'], subject: expect.stringMatching(/^\d{6} 是您的鼎约邮箱验证码$/) as string }]);
    const code = mail.got[0]?.subject.slice(0, 6) ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await refused(as('factory').post(`${ADDRESS}/confirmation`, { code: wrong }))).toBe('notice.mail-code-wrong');
    expect(await refused(as('colleague').post(`${ADDRESS}/confirmation`, { code }))).toBe('notice.mail-nothing-to-confirm');
    await as('factory').send(`${ADDRESS}/confirmation`, { code });
    expect((await settings()).mail).toEqual({ available: true, address: 'zhang@example.cn', candidate: null });
  });

  it('is not guessed by asking many times at once', async () => {
    await done(as('factory').put(ADDRESS, { address: 'zhang@example.cn' }));
    await deliver();
    const code = mail.got[0]?.subject.slice(0, 6) ?? '';
    const guesses = Array.from({ length: 12 }, (_, i) => String(i).padStart(6, '0')).filter((guess) => guess !== code);
    await Promise.all(guesses.map((guess) => as('factory').post(`${ADDRESS}/confirmation`, { code: guess })));
    expect(await refused(as('factory').post(`${ADDRESS}/confirmation`, { code }))).toBe('notice.mail-code-over');
  });

  it('leaves with who is erased, and removing it rings instead', async () => {
    await confirmed('zhang@example.cn');
    await done(as('factory').put('/api/notices/settings', byMail));
    await done(as('factory').delete(ADDRESS));
    expect(await settings()).toMatchObject({ before: 'BELL', due: 'BELL', raised: 'BELL', mail: { address: null, candidate: null } });
    test.clock.pass(2);
    await confirmed('zhang@example.cn');
    await test.app.get(EraseAddressWhenPersonErased).run({ data: { personId: who.factory.personId } });
    expect(await test.sql('SELECT 1 FROM notice_mail_address')).toEqual([]);
  });
});

describe('reminders', () => {
  let first: ObligationView;
  let second: ObligationView;
  const end = (): string => first.windows[0]?.endsOn ?? '';

  beforeAll(async () => {
    shanghai('2026-11-30T10:00:00');
    first = await promised('O01');
    second = await promised('O02');
  });
  beforeEach(async () => {
    await confirmed('zhang@example.cn');
    await done(as('factory').put('/api/notices/settings', byMail));
    mail.got.length = 0;
    shanghai(`${end()}T10:00:00`);
  });

  it('go out in one letter to who chose e-mail, and to nobody else, once', async () => {
    await climb();
    await Promise.all([deliver(), deliver()]);
    await deliver();
    expect(mail.got).toHaveLength(1);
    const [letter] = mail.got;
    expect(letter).toMatchObject({ to: ['zhang@example.cn'], subject: '鼎约提醒：2 项' });
    for (const text of ['江北联合体', first.number, second.number, `http://127.0.0.1:4000/consortia/${cid}/ledger?open=${first.id}`])
      expect(letter?.text).toContain(text);
    expect(letter?.raw).toContain('List-Unsubscribe: <http://127.0.0.1:4000/notices/settings>');
    for (const name of ['张三', '李四', '王五']) expect(letter?.text).not.toContain(name);
    expect((await as('factory').read<NoticesView>('/api/notices')).items).toHaveLength(2);
  });

  it('of the night go out in the morning', async () => {
    shanghai(`${end()}T23:30:00`);
    await climb();
    await deliver();
    expect(mail.got).toEqual([]);
    test.clock.pass(7.6 * 60);
    await deliver();
    expect(mail.got).toHaveLength(1);
  });

  it('are tried again under the same Message-ID while the mail server cannot take them', async () => {
    mail.replies = [451];
    await climb();
    await deliver();
    expect(await letters()).toMatchObject([{ kind: 'CODE' }, { status: 'WAITING', attempts: 1, error: 'smtp-451' }]);
    test.clock.pass(1);
    await deliver();
    expect(mail.got).toHaveLength(1);
    await test.sql(`UPDATE notice_mail SET status = 'SENDING', due_at = $1 WHERE kind = 'NOTICES'`, [test.clock.now()]); // its sender was killed before it could say so
    test.clock.pass(6);
    await deliver();
    expect(new Set(mail.got.map(({ messageId }) => messageId)).size).toBe(1);
    expect(mail.got).toHaveLength(2);
  });

  it('are put aside when the address is refused for good', async () => {
    mail.replies = [550];
    await climb();
    await deliver();
    expect(await letters()).toMatchObject([{ kind: 'CODE' }, { status: 'PARKED', error: 'smtp-550' }]);
  });

  it('of promises that are not owed any more are not sent', async () => {
    await climb();
    await test.sql('UPDATE obligation_window SET kept = true WHERE consortium_id = $1', [cid]);
    await deliver();
    await test.sql('UPDATE obligation_window SET kept = false WHERE consortium_id = $1', [cid]);
    expect(mail.got).toEqual([]);
    expect(await letters()).toMatchObject([{ kind: 'CODE' }, { status: 'VOID' }]);
  });
});
