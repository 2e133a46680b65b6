import { labelFor } from './exhibit.js';

const names = { zh: '到账确认 S-0001', en: 'Payment received S-0001' };
const outside = { names: { zh: '到账确认', en: 'Payment received' }, href: null };
const payment = { names, href: '/statements/s', sides: ['payer', 'payee'], outside };

test.each(['payer', 'payee'])('the %s reads what was shown, with its page', (own) => {
  expect(labelFor(payment, ['other', own])).toEqual({ names, href: '/statements/s' });
});

test('who verifies a claim that shows it and is neither side reads of what kind it is, and opens nothing of theirs', () => {
  expect(labelFor(payment, ['verifier'])).toEqual(outside);
  expect(labelFor(payment, [])).toEqual(outside);
});

test('what the whole consortium may open is called the same for everybody', () => {
  expect(labelFor({ ...payment, outside: null }, ['verifier'])).toEqual({ names, href: '/statements/s' });
});
