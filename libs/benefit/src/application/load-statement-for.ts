import type { Actor } from '#libs/kernel';
import { Gate } from '#libs/platform';
import { StatementStore, type StatementRecord } from './ports/statement-store.js';

/** The one door to a statement: what the actor may not see reads as missing. */
export class LoadStatementFor {
  constructor(
    private readonly statements: StatementStore,
    private readonly gate: Gate,
  ) {}

  async read(actor: Actor, id: string, action: 'read' | 'inspect' | 'record' = 'read'): Promise<StatementRecord> {
    return this.gate.require(actor, action, 'Statement', await this.statements.find(id));
  }

  /** For a command. Looks before it locks, so that a stranger holds up nobody. */
  async locked(actor: Actor, id: string, action: 'record' | 'verify' | 'issue'): Promise<StatementRecord> {
    await this.gate.require(actor, action, 'Statement', await this.statements.find(id));
    return this.gate.require(actor, action, 'Statement', await this.statements.lock(id, action === 'issue' ? 'update' : 'share'));
  }
}
