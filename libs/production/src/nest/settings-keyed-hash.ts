import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deriveKey, Settings } from '#libs/platform';
import { KeyedHash } from '../application/ports/keyed-hash.js';

/** HMAC-SHA256 under a key of the installation kept for this purpose alone. */
@Injectable()
export class SettingsKeyedHash extends KeyedHash {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    super();
    this.key = deriveKey(settings.secretKey, 'task-text');
  }

  of(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('hex');
  }
}
