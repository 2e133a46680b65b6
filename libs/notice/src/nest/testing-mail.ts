import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as the mail server got it. */
export interface GotLetter {
  readonly to: readonly string[];
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly raw: string;
}

/** Stands in for the mail server of an installation on this machine. */
export class MailServer {
  readonly got: GotLetter[] = [];
  /** Answers to come, in order, as SMTP codes; after them every letter is accepted. */
  replies: number[] = [];
  /** Takes letters and says nothing: their sender never learns that they arrived. */
  silent = false;
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const code = this.replies.shift();
          if (code !== undefined) return done(Object.assign(new Error('refused'), { responseCode: code }));
          this.got.push(
            letterOf(
              Buffer.concat(parts).toString('utf8'),
              session.envelope.rcptTo.map(({ address }) => address),
            ),
          );
          return this.silent ? undefined : done();
        });
      },
    });
  }

  static async start(): Promise<MailServer> {
    const mail = new MailServer();
    await new Promise<void>((done) => mail.server.listen(0, '127.0.0.1', () => done()));
    return mail;
  }

  get settings(): { readonly url: string; readonly from: string } {
    return { url: `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`, from: 'dingyue@example.cn' };
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }
}

function letterOf(raw: string, to: readonly string[]): GotLetter {
  const end = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, end).replaceAll(/\r\n[ \t]+/g, ' ');
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  const body = raw.slice(end + 4);
  const text = header('Content-Transfer-Encoding') === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : quotedPrintable(body);
  return { to, messageId: header('Message-ID'), subject: words(header('Subject')), text, raw };
}

/** @example words('=?UTF-8?B?6by057qm?=') // '鼎约' */
const words = (text: string): string =>
  text
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?utf-8\?(b|q)\?([^?]*)\?=/gi, (_, kind: string, coded: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(coded, 'base64').toString('utf8') : quotedPrintable(coded.replaceAll('_', ' ')),
    );

const quotedPrintable = (text: string): string => {
  const bytes = text.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /[^\u0000-\u00ff]/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
};
