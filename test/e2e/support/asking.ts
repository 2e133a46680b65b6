/** What is asked: a route or a socket message, with everything in its path filled in. */
export interface Question {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  /** Sent as the one file of a form instead of a body. */
  readonly file?: { readonly name: string; readonly bytes: Buffer };
  /** An id a list shows to whoever may see its thing. */
  readonly shows?: string;
}

/** What an asker gets: the thing or a reason that is none of access; a list without it; or one of the three answers of access. */
export type Outcome = 'yes' | 'empty' | 'forbidden' | 'missing' | 'unauthenticated' | 'invalid' | 'fault';

/** A form with one file. */
export function formOf(name: string, bytes: Buffer): { readonly headers: Record<string, string>; readonly payload: Buffer } {
  const boundary = 'dingyue-matrix';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}

/** Only the three codes of access are answers of access; another refusal means that the asker got past it. */
export function outcomeOf(status: number, payload: string, shows?: string): Outcome {
  if (status < 400) return shows === undefined || payload.includes(shows) ? 'yes' : 'empty';
  const { code } = JSON.parse(payload) as { code: string };
  if (code === 'access.unauthenticated') return 'unauthenticated';
  if (code === 'access.denied' || code === 'access.undeclared') return 'forbidden';
  if (code === 'access.missing') return 'missing';
  if (code === 'request.invalid') return 'invalid';
  return status >= 500 ? 'fault' : 'yes';
}
