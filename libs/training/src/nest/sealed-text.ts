import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deriveKey, Settings } from '#libs/platform';

const FORMAT = 1;
const NONCE = 12;
const TAG = 16;

/**
 * Personal data at rest: AES-256-GCM under a key derived from SECRET_KEY for this purpose alone. What a text belongs to (`context`) is authenticated with it, so a
 * sealed number cannot be moved to another school or another column. A changed byte is an error, never another text.
 */
@Injectable()
export class SealedText {
  private readonly sealing: Buffer;
  private readonly digesting: Buffer;

  constructor(settings: Settings) {
    this.sealing = deriveKey(settings.secretKey, 'training-seal');
    this.digesting = deriveKey(settings.secretKey, 'training-digest');
  }

  seal(text: string, context: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.sealing, nonce).setAAD(Buffer.from(context));
    return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  open(sealed: Buffer, context: string): string {
    if (sealed[0] !== FORMAT || sealed.length < 1 + NONCE + TAG) throw new Error('not a sealed text');
    const decipher = createDecipheriv('aes-256-gcm', this.sealing, sealed.subarray(1, 1 + NONCE)).setAAD(Buffer.from(context));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG)), decipher.final()]).toString('utf8');
  }

  /** A keyed hash by which the same text is found again without opening any. */
  digest(text: string, context: string): Buffer {
    return createHmac('sha256', this.digesting).update(`${context}\n${text}`).digest();
  }
}
