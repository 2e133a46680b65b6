import { Global, Injectable, Module } from '@nestjs/common';
import { OrganizationDirectory, PersonDirectory, type OrganizationFacts } from '#libs/identity/contract';
import { FigureBook, LoggedAmounts, TodoBook, type Addend, type FigureEvent } from '#libs/monitoring/contract';
import { Db } from '#libs/platform';
import { TaskDirectory, type SeatFacts, type TaskFacts } from '#libs/production/contract';

// Stands in for identity, production and monitoring in the specs of this capability.

@Injectable()
class SqlOrganizations extends OrganizationDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, OrganizationFacts>> {
    const rows = await this.db.query<OrganizationFacts>(
      `SELECT id, name, short_name AS "shortName", kind, control_group AS "controlGroup" FROM organization WHERE id = ANY($1::uuid[]) AND status = 'ADMITTED'`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

@Injectable()
class SqlPeople extends PersonDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.query<{ id: string; name: string }>('SELECT id, name FROM person WHERE id = ANY($1::uuid[])', [ids]);
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}

/** Tasks and seats a spec has told of. */
@Injectable()
export class ToldTasks extends TaskDirectory {
  private readonly tasks = new Map<string, TaskFacts>();
  private readonly seated = new Map<string, readonly SeatFacts[]>();

  tell(
    task: Pick<TaskFacts, 'id' | 'consortiumId' | 'number' | 'title' | 'enterpriseId' | 'schoolId' | 'status'>,
    seats: readonly SeatFacts[] = [],
  ): void {
    this.tasks.set(task.id, task as TaskFacts);
    this.seated.set(task.id, seats);
  }

  async find(taskId: string): Promise<TaskFacts | null> {
    return this.tasks.get(taskId) ?? null;
  }

  async seats(taskId: string): Promise<readonly SeatFacts[]> {
    return this.seated.get(taskId) ?? [];
  }

  async seatOf(taskId: string, personId: string): Promise<SeatFacts | null> {
    return (await this.seats(taskId)).find((seat) => seat.personId === personId) ?? null;
  }
}

@Injectable()
class SummedLog extends LoggedAmounts {
  constructor(private readonly db: Db) {
    super();
  }

  async sum(consortiumId: string, addends: readonly Addend[]): Promise<string> {
    const events = await this.events(consortiumId, addends);
    return String(events.reduce((total, event) => total + BigInt(event.amount), 0n));
  }

  async events(consortiumId: string, addends: readonly Addend[]): Promise<readonly FigureEvent[]> {
    const rows = await this.db.query<{ id: string; at: Date; type: string; data: string }>(
      'SELECT id, at, type, data FROM event WHERE owner_id = $1 AND type = ANY($2::text[]) ORDER BY id',
      [consortiumId, addends.map((addend) => addend.type)],
    );
    return rows.map(({ id, at, type, data }) => {
      const addend = addends.find((candidate) => candidate.type === type);
      const amount = addend && addend.amount !== 1 ? (JSON.parse(data) as Record<string, string>)[addend.amount.field] : '1';
      return { eventId: id, at, type, amount: String(BigInt(amount ?? '0') * BigInt(addend?.sign ?? 1)), href: null };
    });
  }
}

const offered = [
  { provide: OrganizationDirectory, useClass: SqlOrganizations },
  { provide: PersonDirectory, useClass: SqlPeople },
  ToldTasks,
  { provide: TaskDirectory, useExisting: ToldTasks },
  { provide: LoggedAmounts, useClass: SummedLog },
  FigureBook,
  TodoBook,
];

@Global()
@Module({ providers: offered, exports: [OrganizationDirectory, PersonDirectory, ToldTasks, TaskDirectory, LoggedAmounts, FigureBook, TodoBook] })
class NeighboursModule {}

export const neighbours = { module: NeighboursModule, permissions: () => [], refusals: {} };
