import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { PersonDirectory } from '#libs/identity/contract';
import { AccessLog, Gate } from '#libs/platform';
import type { StatementRecord } from '../application/ports/statement-store.js';

/** Names of paid students, for those to whom they are colleagues or pupils; each such reading is written down. */
@Injectable()
export class PayeeNames {
  constructor(
    private readonly gate: Gate,
    private readonly people: PersonDirectory,
    private readonly accessLog: AccessLog,
  ) {}

  /** Null to readers for whom the students are numbers. */
  async of(actor: Actor, statement: StatementRecord, personIds: readonly string[]): Promise<ReadonlyMap<string, string> | null> {
    if (!this.gate.allows(actor, 'name-payees', 'Statement', statement)) return null;
    if (personIds.length === 0) return new Map();
    await this.accessLog.record({ actor, action: 'name-payees', subject: 'Statement', subjectId: statement.id, outcome: 'allowed' });
    return this.people.names([...new Set(personIds)]);
  }
}
