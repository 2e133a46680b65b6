import { isRefusal } from '#libs/kernel';
import { CODE_MINUTES, decideConfirming, decideNaming, MOST_ASKS, MOST_TRIES, noMailAddress, type MailAddress } from './mail-address.js';

const now = new Date('2026-11-30T02:00:00Z');
const after = (minutes: number, from = now): Date => new Date(from.getTime() + minutes * 60_000);
const named = decideNaming(noMailAddress, 'a@example.cn', now) as MailAddress;
const refusal = (answer: ReturnType<typeof decideNaming>): string | null => (isRefusal(answer) ? answer.refusal : null);

it('keeps the confirmed address in use until the new one is confirmed', () => {
  const known = { ...noMailAddress, address: 'old@example.cn' };
  const asked = decideNaming(known, 'new@example.cn', now) as MailAddress;
  expect(asked).toMatchObject({ address: 'old@example.cn', candidate: 'new@example.cn', tries: 0 });
  expect(decideConfirming({ ...asked, tries: 1 }, '123456', '123456', after(1))).toMatchObject({ address: 'new@example.cn', candidate: null });
});

it(`sends ${MOST_ASKS} codes a day, a minute apart`, () => {
  let known: MailAddress = noMailAddress;
  for (let ask = 0; ask < MOST_ASKS; ask++) known = decideNaming(known, 'a@example.cn', after(ask)) as MailAddress;
  const last = after(MOST_ASKS - 1);
  expect(refusal(decideNaming(known, 'a@example.cn', after(0.5, last)))).toBe('notice.mail-asked-just-now');
  expect(refusal(decideNaming(known, 'a@example.cn', after(1, last)))).toBe('notice.mail-asked-too-often');
  expect(decideNaming(known, 'a@example.cn', after(24 * 60, last))).toMatchObject({ asks: 1 });
});

it.each([
  ['the code that was sent', '123456', 1, 1, null],
  ['another one', '123457', 1, 1, 'notice.mail-code-wrong'],
  ['the right one as the last try', '123456', MOST_TRIES, 1, null],
  ['the right one after the last try', '123456', MOST_TRIES + 1, 1, 'notice.mail-code-over'],
  ['the right one at the last minute', '123456', 1, CODE_MINUTES, null],
  ['the right one too late', '123456', 1, CODE_MINUTES + 1, 'notice.mail-code-over'],
])('%s', (_, code, tries, minutes, expected) =>
  expect(refusal(decideConfirming({ ...named, tries }, code, '123456', after(minutes)))).toBe(expected),
);

it('confirms nothing where nothing was named', () =>
  expect(refusal(decideConfirming(noMailAddress, '123456', '123456', now))).toBe('notice.mail-nothing-to-confirm'));
