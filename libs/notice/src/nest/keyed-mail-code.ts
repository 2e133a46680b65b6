import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deriveKey, Settings } from '#libs/platform';
import { MailCode } from '../application/ports/mail-address-store.js';
import type { MailAddress } from '../domain/mail-address.js';

/** Six digits of a keyed hash over person, address and the instant of asking. */
@Injectable()
export class KeyedMailCode extends MailCode {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    super();
    this.key = deriveKey(settings.secretKey, 'notice-mail-code');
  }

  of(personId: string, { candidate, askedAt }: Pick<MailAddress, 'candidate' | 'askedAt'>): string {
    const hash = createHmac('sha256', this.key)
      .update(JSON.stringify([personId, candidate, askedAt?.toISOString()]))
      .digest();
    return String(hash.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  }
}
