import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { isLoopback } from '../config/config.js';
import { Settings, type MailSettings } from '../settings.js';
import { Mailer, type Letter, type Posted } from './mailer.js';

/** Nobody waits longer for a mail server: the letter is tried again later. */
const PATIENCE_MS = 15_000;

/** Letters go to the mail server of the installation, over TLS unless it is on this machine. */
@Injectable()
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter | null;
  private readonly mail: MailSettings | null;

  constructor({ mail }: Settings) {
    super();
    this.mail = mail;
    this.transport = mail && transportOf(mail);
  }

  get isSetUp(): boolean {
    return this.transport !== null;
  }

  async send({ id, to, subject, text, settingsUrl }: Letter): Promise<Posted> {
    if (!this.transport || !this.mail) return { kind: 'refused', error: 'not-set-up', forGood: false };
    const { from } = this.mail;
    const headers = { 'Auto-Submitted': 'auto-generated', ...(settingsUrl ? { 'List-Unsubscribe': `<${settingsUrl}>` } : {}) };
    const message = { from: { name: '鼎约 Dingyue', address: from }, to: { name: '', address: to }, subject, text, headers };
    try {
      await this.transport.sendMail({ ...message, messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>` });
      return { kind: 'accepted' };
    } catch (error) {
      return refusalOf(error);
    }
  }
}

function transportOf({ url }: MailSettings): Transporter {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return createTransport({
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isLoopback(hostname),
    ignoreTLS: isLoopback(hostname),
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** A 5xx answer stands however often one asks; everything else may be otherwise next time. */
function refusalOf(error: unknown): Posted {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') return { kind: 'refused', error: `smtp-${responseCode}`, forGood: responseCode >= 500 };
  return { kind: 'refused', error: code === 'EAUTH' ? 'signing-in' : 'unreachable', forGood: false };
}
