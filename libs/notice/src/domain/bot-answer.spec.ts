import { verdictOf } from './bot-answer.js';
import type { Product } from './bot.js';
import { minutesToNext } from './retry.js';

const answered = (status: number, body: string, retryAfter: number | null = null) => ({ kind: 'answered', status, body, retryAfter }) as const;

test.each<readonly [Product, number, string, string]>([
  ['WECOM', 200, '{"errcode":0,"errmsg":"ok"}', 'ACCEPTED'],
  ['WECOM', 200, '{"errcode":93000,"errmsg":"invalid webhook url"}', 'AGAIN code-93000'],
  ['WECOM', 200, '{"errcode":45009}', 'HOLD 60 code-45009'],
  ['DINGTALK', 200, '{"errcode":0}', 'ACCEPTED'],
  ['DINGTALK', 200, '{"errcode":310000,"errmsg":"sign not match"}', 'AGAIN code-310000'],
  ['DINGTALK', 200, '{"errcode":130101,"errmsg":"send too fast"}', 'HOLD 600 code-130101'],
  ['FEISHU', 200, '{"code":0,"msg":"success","data":{}}', 'ACCEPTED'],
  ['FEISHU', 200, '{"StatusCode":0,"StatusMessage":"success"}', 'ACCEPTED'],
  ['FEISHU', 200, '{"code":19021,"msg":"sign match fail"}', 'AGAIN code-19021'],
  ['FEISHU', 200, '{"code":11232}', 'HOLD 60 code-11232'],
  ['FEISHU', 400, '{"code":99991400}', 'HOLD 60 code-99991400'],
  ['FEISHU', 200, '{"errcode":0}', 'AGAIN unreadable'],
  ['WECOM', 200, '<html>', 'AGAIN unreadable'],
  ['WECOM', 200, '{"errcode":"0"}', 'AGAIN unreadable'],
  ['WECOM', 302, '{"errcode":0}', 'AGAIN http-302'],
  ['DINGTALK', 500, '', 'AGAIN http-500'],
  ['DINGTALK', 429, '', 'HOLD 600 http-429'],
])('%s answers %i %s: %s', (product, status, body, expected) => {
  const { verdict, ...rest } = verdictOf(product, answered(status, body));
  const { seconds, error } = rest as { seconds?: number; error?: string };
  expect([verdict, seconds, error].filter((one) => one !== undefined).join(' ')).toBe(expected);
});

test('a bot waits as long as it is told to, an hour at most', () => {
  expect(verdictOf('WECOM', answered(429, '', 7))).toMatchObject({ seconds: 7 });
  expect(verdictOf('WECOM', answered(429, '', 86_400))).toMatchObject({ seconds: 3600 });
});

test('what did not leave is tried again, what may have been read is not', () => {
  expect(verdictOf('WECOM', { kind: 'unsent', error: 'unreachable' })).toEqual({ verdict: 'AGAIN', error: 'unreachable' });
  expect(verdictOf('WECOM', { kind: 'unsure' })).toEqual({ verdict: 'UNSURE' });
});

test('attempts come ever later, ten of them', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(minutesToNext)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 240, null]);
});
