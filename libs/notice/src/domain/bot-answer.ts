import { holdSeconds, type Product } from './bot.js';

/** What came of one call. */
export type CallOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string; readonly retryAfter: number | null }
  /** Nothing has left this machine: it may be tried again. */
  | { readonly kind: 'unsent'; readonly error: string }
  /** It has left, and no answer came: nobody knows whether the group has read it. */
  | { readonly kind: 'unsure' };

/** What an outcome means for the message. */
export type Verdict =
  | { readonly verdict: 'ACCEPTED' }
  | { readonly verdict: 'AGAIN'; readonly error: string }
  /** The bot is spoken to too often: all its messages wait. */
  | { readonly verdict: 'HOLD'; readonly error: string; readonly seconds: number }
  | { readonly verdict: 'UNSURE' };

/** "Too often", as each product says it beside HTTP 429. */
const tooOften: Readonly<Record<Product, readonly number[]>> = { WECOM: [45009], DINGTALK: [130101, 410100], FEISHU: [11232, 99991400] };
const LONGEST_HOLD = 3600;

/**
 * Reads an answer: these products say what went wrong in the body of a 200, so a status alone means nothing.
 * @example verdictOf('WECOM', { kind: 'answered', status: 200, body: '{"errcode":93000}', retryAfter: null }) // { verdict: 'AGAIN', error: 'code-93000' }
 */
export function verdictOf(product: Product, outcome: CallOutcome): Verdict {
  if (outcome.kind === 'unsure') return { verdict: 'UNSURE' };
  if (outcome.kind === 'unsent') return { verdict: 'AGAIN', error: outcome.error };
  const code = codeOf(product, outcome.body);
  if (outcome.status === 429 || (code !== null && tooOften[product].includes(code))) {
    const seconds = Math.min(Math.max(outcome.retryAfter ?? holdSeconds[product], 1), LONGEST_HOLD);
    return { verdict: 'HOLD', error: code === null ? 'http-429' : `code-${code}`, seconds };
  }
  if (outcome.status < 200 || outcome.status > 299) return { verdict: 'AGAIN', error: `http-${outcome.status}` };
  if (code === 0) return { verdict: 'ACCEPTED' };
  return { verdict: 'AGAIN', error: code === null ? 'unreadable' : `code-${code}` };
}

/** The code in an answer's body; null when there is none to read. */
function codeOf(product: Product, body: string): number | null {
  try {
    const { errcode, code, StatusCode } = JSON.parse(body) as { errcode?: unknown; code?: unknown; StatusCode?: unknown };
    const said = product === 'FEISHU' ? (code ?? StatusCode) : errcode;
    return typeof said === 'number' && Number.isSafeInteger(said) ? said : null;
  } catch {
    return null;
  }
}
