import { refusalToPassword } from './password.js';

const zhou = { signIn: 'zhoulan@jinggong', name: '周岚' };
const codeOf = (password: string): string | null => refusalToPassword(password, zhou)?.refusal ?? null;

test.each([
  ['seven characters', 'hj3-Kwq', 'identity.password-short'],
  ['seven Chinese characters', '铣床上的第三颗', 'identity.password-short'],
  ['129 characters', 'k7'.repeat(64) + 'x', 'identity.password-long'],
  ['one’s own sign-in name', 'zhoulan@jinggong', 'identity.password-names-you'],
  ['its first part and a year', 'ZhouLan2026', 'identity.password-names-you'],
  ['one’s own name with digits', '周岚12345678'.slice(0, 8), 'identity.password-names-you'],
])('%s is refused', (_, password, code) => {
  expect(codeOf(password)).toBe(code);
});

test.each([
  'password',
  'Password1',
  'P@ssw0rd',
  'passw0rd2026!',
  'iloveyou',
  'iloveyou1314',
  'woaini1314',
  'woaini520',
  'qwertyuiop',
  'qwer1234',
  '1234qwer',
  '1q2w3e4r',
  '1qaz2wsx',
  'q1w2e3r4',
  '12345678',
  '87654321',
  '1234567890',
  '11111111',
  '12121212',
  'abcabcabc',
  'abcdefgh',
  'abc12345',
  'abcd1234',
  'admin123',
  'admin888',
  'Admin@123',
  'a1234567',
  'a123456789',
  'asd123456',
  'qq123456',
  'zxcvbnm123',
  '19980517',
  '20000101',
  '13812345678',
  '5201314520',
  'letmein!',
  'dragon123',
  'football1',
  'superman1',
  'sunshine',
  'princess1',
  'welcome1',
  'Huawei@123',
  'wangwei123',
  'zhangwei1990',
  'changeme',
  'qazwsxedc',
  'adminadmin',
  'passwordadmin',
  '!@#$%^&*',
  '我爱你我爱你我爱',
  '中国人民1949',
])('%s is too common', (password) => {
  expect(codeOf(password)).toBe('identity.password-common');
});

test.each([
  '春天 在 车间 的 第三 台 车床',
  'correct horse battery staple',
  'Vf9-mqLt2',
  'hQ4-'.repeat(2) + 'lathe',
  '主轴端盖四十件周五交货',
  'r4vj-2m8q-xk01',
  'bike under the lathe',
  'x'.repeat(3) + 'Lq9v-t',
  'ZhouLan 每天第一个到车间',
])('%s will do', (password) => {
  expect(codeOf(password)).toBeNull();
});

test('64 characters with blanks will do', () => {
  const phrase = 'the third lathe from the door hums like a tired bee in the rain!';
  expect(phrase).toHaveLength(64);
  expect(codeOf(phrase)).toBeNull();
});
