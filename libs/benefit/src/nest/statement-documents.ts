import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Gate } from '#libs/platform';
import { EntryStore, StatementStore } from '../application/ports/statement-store.js';

/** Who may open the document of a receipt or cost: those who may inspect its statement. */
@Injectable()
export class StatementDocuments {
  constructor(
    private readonly entries: EntryStore,
    private readonly statements: StatementStore,
    private readonly gate: Gate,
  ) {}

  async mayRead(actor: Actor, entryId: string): Promise<boolean> {
    const statementId = await this.entries.statementOf(entryId);
    const statement = statementId && (await this.statements.find(statementId));
    return Boolean(statement && this.gate.allows(actor, 'inspect', 'Statement', statement));
  }
}
