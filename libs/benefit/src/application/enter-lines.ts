import { businessDate } from '#libs/kernel';
import { Clock, EventLog, Ids } from '#libs/platform';
import type { LineKind } from '../domain/statement.js';
import { LineStore, type NewLine, type OpenStatement } from './ports/line-store.js';

export type LineToEnter = Omit<NewLine, 'id' | 'kind'>;

/** Enters lines into an open statement, opening it when the month has none. The pair's lock must be held. */
export class EnterLines {
  constructor(
    private readonly lines: LineStore,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns the statement they entered */
  async intoMonth(agreementId: string, kind: LineKind, lines: readonly LineToEnter[]): Promise<string> {
    const month = businessDate(this.clock.now()).slice(0, 7);
    const statement = await this.lines.openFor(agreementId, month, { id: this.ids.next(), at: this.clock.now() });
    if (statement.isNew) await this.append(statement, statement.version, 'statement.opened', { statementId: statement.id, agreementId, month });
    await this.into(statement, kind, lines);
    return statement.id;
  }

  /** Difference lines go where the acceptance stands while that is open, and into the open statement of this month otherwise. */
  async difference(consortiumId: string, statementId: string, line: LineToEnter): Promise<void> {
    const { open, agreementId } = await this.lines.stillOpen(consortiumId, statementId);
    if (open) await this.into(open, 'WITHDRAWN', [line]);
    else await this.intoMonth(agreementId, 'WITHDRAWN', [line]);
  }

  private async into(statement: OpenStatement, kind: LineKind, lines: readonly LineToEnter[]): Promise<void> {
    const version = await this.lines.enter(
      statement,
      lines.map((line) => ({ ...line, id: this.ids.next(), kind })),
      this.clock.now(),
    );
    await this.append(statement, version, 'statement.line-added', {
      statementId: statement.id,
      kind,
      taskIds: lines.map((line) => line.task.taskId),
    });
  }

  private async append(
    statement: OpenStatement,
    version: number,
    type: string,
    data: { readonly [field: string]: string | readonly string[] },
  ): Promise<void> {
    const { id, consortiumId } = statement;
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type,
      actor: null,
      data,
      topics: [`consortium:${consortiumId}`],
    });
  }
}
