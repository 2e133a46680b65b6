import { randomPassword } from './random-password.js';
import { asTable, welcome, widthOf } from './welcome.js';

it.each([
  ['abc', 3],
  ['周岚', 4],
  ['江城 A 校（新）', 15],
])('%s takes %i columns', (text, width) => expect(widthOf(text)).toBe(width));

it('columns stand under their headings, Chinese or not', () => {
  expect(
    asTable(
      ['who', 'where'],
      [
        ['周岚', '江城'],
        ['Gao Yan', 'x'],
      ],
    ),
  ).toBe('  who      where\n  周岚     江城\n  Gao Yan  x');
});

it('the greeting says where, and with the demo who may sign in', () => {
  const signIns = [{ organization: '江城机电', person: '周岚', role: 'TASK_OWNER', signIn: 'zhoulan' }];
  expect(welcome('http://127.0.0.1:3000', ['The data are in /data.'], { password: 'p', signIns })).toMatch(
    /127\.0\.0\.1:3000\nThe data.*\n\n.*password p\n.*\n {2}zhoulan/,
  );
  expect(welcome('http://127.0.0.1:3000', [], null)).not.toContain('password');
});

it('passwords are random and hold no sign that looks like another', () => {
  const made = new Set(Array.from({ length: 100 }, randomPassword));
  expect(made.size).toBe(100);
  for (const password of made) expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
});
