import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { CallRule } from '../application/ports/call-rule.js';
import type { CallOutcome } from '../domain/bot-answer.js';

const PATIENCE_MS = 10_000;
const LARGEST_ANSWER = 64 * 1024;

/** Resolving and connecting are one step: the address that was judged is the one that is called, whatever the name server says next. */
const judgedLookup =
  (rule: CallRule): LookupFunction =>
  (host, { all }, done) => {
    rule.resolve(host).then(
      (found) => {
        const [first] = found;
        const reachable = found.every(({ address }) => rule.mayConnect(address));
        if (!first || !reachable) return done(Object.assign(new Error('not a public address'), { code: 'EADDRJUDGED' }), '', 4);
        return all ? done(null, [{ ...first }]) : done(null, first.address, first.family);
      },
      (error: Error) => done(error, '', 4),
    );
  };

/** Posts one small JSON body. Redirects are not followed, answers are read to a limit, and nobody is waited for longer than ten seconds. */
export function postJson(rule: CallRule, address: string, body: string): Promise<CallOutcome> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (rule.refusalTo(url) !== null || (isIP(host) !== 0 && !rule.mayConnect(host))) return Promise.resolve({ kind: 'unsent', error: 'address' });
  const secure = url.protocol === 'https:';
  return new Promise((done) => {
    let left = false;
    const request = (secure ? https : http).request(url, {
      method: 'POST',
      agent: false,
      lookup: judgedLookup(rule),
      headers: { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) },
    });
    const patience = setTimeout(() => request.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })), PATIENCE_MS);
    const end = (outcome: CallOutcome): void => {
      clearTimeout(patience);
      done(outcome);
    };
    request.once('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => (left = true)));
    request.once('error', (error: NodeJS.ErrnoException) =>
      end(left ? { kind: 'unsure' } : { kind: 'unsent', error: error.code === 'EADDRJUDGED' ? 'address' : 'unreachable' }),
    );
    request.once('response', (response) => readAnswer(response, end));
    request.end(body);
  });
}

function readAnswer(response: http.IncomingMessage, end: (outcome: CallOutcome) => void): void {
  const wait = Number(response.headers['retry-after'] ?? response.headers['x-ogw-ratelimit-reset']);
  const retryAfter = Number.isSafeInteger(wait) && wait > 0 ? wait : null;
  const parts: Buffer[] = [];
  let size = 0;
  const answered = (): void => {
    end({ kind: 'answered', status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8'), retryAfter });
  };
  response.on('data', (part: Buffer) => {
    size += part.length;
    if (size <= LARGEST_ANSWER) return void parts.push(part);
    parts.length = 0; // more than any of these products says: nothing in it can be trusted
    answered();
    return void response.destroy();
  });
  response.once('end', answered);
  response.once('error', () => end({ kind: 'unsure' }));
}
