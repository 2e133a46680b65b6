import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deriveKey, Settings, tokenHash } from '#libs/platform';
import { Secrets } from '../application/ports/secrets.js';
import { codeOf } from '../domain/one-time-code.js';

const TOKEN_BYTES = 32;

@Injectable()
export class KeyedSecrets extends Secrets {
  constructor(private readonly settings: Settings) {
    super();
  }

  sessionToken(): string {
    return randomBytes(TOKEN_BYTES).toString('base64url');
  }

  sessionHash(token: string): Buffer {
    return tokenHash(token);
  }

  invitationToken(invitationId: string): string {
    return this.keyed('invitation-token', invitationId).toString('base64url');
  }

  invitationHash(token: string): Buffer {
    return tokenHash(token);
  }

  code(codeId: string): string {
    return codeOf(this.keyed('one-time-code', codeId));
  }

  codeHash(code: string): Buffer {
    return this.keyed('one-time-code-hash', code);
  }

  addressHash(address: string): Buffer {
    return this.keyed('session-address', address);
  }

  private keyed(purpose: string, text: string): Buffer {
    return createHmac('sha256', deriveKey(this.settings.secretKey, purpose)).update(text).digest();
  }
}
