import { kit_problem_network, kit_problem_unreadable } from '#messages';
import { getLocale } from '../text/locale.js';
import { Problem, type ProblemBody } from './problem.js';

/** Waits before a repeat; a rolling restart is over well within their sum. */
const repeatAfterMs = [300, 1_000, 2_500];
const unavailable = new Set([502, 503, 504]);

/** How long a key outlives a command whose answer never came, so that pressing the button again repeats it instead of doing it twice. */
const keyLifeMs = 10 * 60_000;
const unanswered = new Map<string, { key: string; until: number }>();

const signedOutListeners = new Set<() => void>();

/** Told when the server answers that it does not know the session any more. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => {
    signedOutListeners.delete(listener);
  };
}

/** Asking who is signed in, and signing in: their 401 is an answer, not the end of a session. */
const isDoor = (address: string): boolean => ['/api/session', '/api/sessions'].includes(new URL(address).pathname);

const isCommand = (request: Request): boolean => request.method !== 'GET' && request.method !== 'HEAD';

async function commandId(request: Request): Promise<string> {
  const typed = request.headers.get('content-type') ?? '';
  const body = typed.includes('json') ? await request.clone().text() : '';
  return `${request.method} ${request.url} ${body}`;
}

function keyFor(command: string): string {
  const known = unanswered.get(command);
  const now = Date.now();
  const key = known && known.until > now ? known.key : crypto.randomUUID();
  unanswered.set(command, { key, until: now + keyLifeMs });
  return key;
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

async function sendWithRepeats(request: Request): Promise<Response> {
  for (const wait of [...repeatAfterMs, null]) {
    try {
      const response = await fetch(request.clone());
      if (wait === null || !unavailable.has(response.status)) return response;
    } catch (thrown) {
      if (request.signal.aborted) throw thrown;
      if (wait === null || !navigator.onLine) break;
    }
    await pause(wait);
  }
  throw new Problem({ code: 'network.unreachable', title: kit_problem_network() });
}

async function problemOf(response: Response): Promise<Problem> {
  const typed = response.headers.get('content-type') ?? '';
  const body = typed.includes('json') ? ((await response.json()) as Partial<ProblemBody>) : {};
  return new Problem(
    { ...body, code: body.code ?? `http.${response.status}`, title: body.title ?? kit_problem_unreadable({ status: response.status }) },
    response.status,
  );
}

/**
 * The one way to the server: adds the language and, to a command, its idempotency key; repeats what did not arrive with the
 * same key; throws a Problem for everything that is not a success.
 */
export async function exchange(plain: Request): Promise<Response> {
  const headers = new Headers(plain.headers);
  headers.set('accept-language', getLocale());
  const command = isCommand(plain) ? await commandId(plain) : null;
  if (command && !headers.has('idempotency-key')) headers.set('idempotency-key', keyFor(command));
  const response = await sendWithRepeats(new Request(plain, { headers, credentials: 'same-origin' }));
  if (command) unanswered.delete(command);
  if (response.status === 401 && !isDoor(plain.url)) for (const listener of signedOutListeners) listener();
  if (!response.ok) throw await problemOf(response);
  return response;
}
