import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Algorithm, hash, verify } from '@node-rs/argon2';
import { Passwords } from '../application/ports/passwords.js';

/** Argon2id with the second of OWASP's equal settings: 19 MiB, two passes, one lane. Raised here, older hashes follow at the next sign-in. */
const PARAMETERS = { algorithm: 2 satisfies Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const MARK = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;

@Injectable()
export class Argon2Passwords extends Passwords implements OnModuleInit {
  /** Of a password nobody knows: what a sign-in without an account is compared with. */
  private nobody = '';

  async onModuleInit(): Promise<void> {
    this.nobody = await this.hash(randomBytes(24).toString('base64'));
  }

  hash(password: string): Promise<string> {
    return hash(password, PARAMETERS);
  }

  async verify(stored: string | null, password: string): Promise<boolean> {
    const matches = await verify(stored ?? this.nobody, password);
    return matches && stored !== null;
  }

  isOutdated(stored: string): boolean {
    return !stored.startsWith(MARK);
  }
}
