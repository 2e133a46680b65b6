import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deriveKey, Settings } from '#libs/platform';
import { BotSeal, type BotAddress } from '../application/ports/bot-caller.js';

const FORMAT = 1;
const NONCE = 12;
const TAG = 16;

/** AES-256-GCM under a key of its own; the bot's id is authenticated with it, so an address cannot be moved to another bot. */
@Injectable()
export class KeyedBotSeal extends BotSeal {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    super();
    this.key = deriveKey(settings.secretKey, 'notice-bot');
  }

  seal(botId: string, address: BotAddress): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(botId));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(address), 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(FORMAT), nonce, sealed, cipher.getAuthTag()]);
  }

  open(botId: string, sealed: Buffer): BotAddress {
    if (sealed[0] !== FORMAT || sealed.length < 1 + NONCE + TAG) throw new Error('not a sealed address');
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(1, 1 + NONCE)).setAAD(Buffer.from(botId));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const text = Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as BotAddress;
  }
}
