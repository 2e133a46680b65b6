import { Injectable } from '@nestjs/common';
import type { Owner } from './event.js';

type Check = (ownerId: string, type: string) => Promise<void>;

/**
 * Who may still write into whose log. What cannot be told cannot happen: an owner that has ended refuses every command in one place, also
 * those of capabilities that know nothing of its end.
 */
@Injectable()
export class LogGuard {
  private readonly checks = new Map<Owner['kind'], Check>();

  /** Registered by the capability that knows these owners, when its module starts; it throws what refuses the event. */
  register(kind: Exclude<Owner['kind'], 'installation'>, check: Check): void {
    this.checks.set(kind, check);
  }

  async require(owner: Owner, type: string): Promise<void> {
    if (owner.kind !== 'installation') await this.checks.get(owner.kind)?.(owner.id, type);
  }
}
