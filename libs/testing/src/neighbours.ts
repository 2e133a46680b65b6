import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Db, Ids, type Capability } from '#libs/platform';
import { OrganizationDirectory, PersonDirectory, RosterAccounts, type RosterStudent } from '#libs/identity/contract';
import { FigureBook, LoggedAmounts, TodoBook } from '#libs/monitoring/contract';
import { TaskDirectory, type SeatFacts, type TaskFacts } from '#libs/production/contract';

/** Tasks a spec arranges: what production would answer about them. */
export class ArrangedTasks extends TaskDirectory {
  readonly tasks = new Map<string, TaskFacts & { readonly seats: readonly SeatFacts[] }>();

  async find(taskId: string): Promise<TaskFacts | null> {
    return this.tasks.get(taskId) ?? null;
  }

  async seatOf(taskId: string, personId: string): Promise<SeatFacts | null> {
    return this.tasks.get(taskId)?.seats.find((seat) => seat.personId === personId) ?? null;
  }

  async seats(taskId: string): Promise<readonly SeatFacts[]> {
    return this.tasks.get(taskId)?.seats ?? [];
  }

  /** The task as it is from now on. */
  change(taskId: string, changes: Partial<TaskFacts & { readonly seats: readonly SeatFacts[] }>): void {
    const task = this.tasks.get(taskId);
    if (task) this.tasks.set(taskId, { ...task, ...changes });
  }
}

class RowOrganizations extends OrganizationDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async find(ids: readonly string[]): ReturnType<OrganizationDirectory['find']> {
    const rows = await this.db.query<{ id: string; name: string; shortName: string; kind: 'SCHOOL'; controlGroup: string | null }>(
      'SELECT id, name, short_name AS "shortName", kind, control_group AS "controlGroup" FROM organization WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

class RowPeople extends PersonDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.query<{ id: string; name: string }>('SELECT id, name FROM person WHERE id = ANY($1::uuid[])', [ids]);
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}

class CountedAccounts extends RosterAccounts {
  constructor(private readonly ids: Ids) {
    super();
  }

  async issueCode(_: unknown, student: RosterStudent): Promise<{ readonly personId: string; readonly code: string }> {
    return { personId: student.personId ?? this.ids.next(), code: `CODE-${student.number}` };
  }

  issueCodes(actor: unknown, students: readonly RosterStudent[]): Promise<readonly { readonly personId: string; readonly code: string }[]> {
    return Promise.all(students.map((student) => this.issueCode(actor, student)));
  }
}

class LogAmounts extends LoggedAmounts {
  constructor(private readonly db: Db) {
    super();
  }

  async sum(consortiumId: string, [addend]: Parameters<LoggedAmounts['sum']>[1]): Promise<string> {
    const field = addend && addend.amount !== 1 ? addend.amount.field : '';
    const rows = await this.db.query<{ sum: string }>(
      `SELECT coalesce(sum((data::jsonb ->> $3)::bigint), 0)::text AS sum FROM event WHERE owner_id = $1 AND type = $2 AND data::jsonb @> $4`,
      [consortiumId, addend?.type, field, JSON.stringify(addend?.only ?? {})],
    );
    return rows[0]?.sum ?? '0';
  }

  async events(): ReturnType<LoggedAmounts['events']> {
    return [];
  }
}

const ports = [
  { provide: OrganizationDirectory, useFactory: (db: Db) => new RowOrganizations(db), inject: [Db] },
  { provide: PersonDirectory, useFactory: (db: Db) => new RowPeople(db), inject: [Db] },
  { provide: RosterAccounts, useFactory: (ids: Ids) => new CountedAccounts(ids), inject: [Ids] },
  { provide: LoggedAmounts, useFactory: (db: Db) => new LogAmounts(db), inject: [Db] },
  FigureBook,
  TodoBook,
];

@Global()
@Module({})
class NeighboursModule {
  static with(tasks: ArrangedTasks): DynamicModule {
    const providers = [...ports, { provide: TaskDirectory, useValue: tasks }];
    return { module: NeighboursModule, providers, exports: providers };
  }
}

/** What the capability under test asks of its neighbours, answered from rows and from the tasks a spec arranges. */
export const neighbours = (tasks: ArrangedTasks): Capability => ({
  module: NeighboursModule.with(tasks) as never,
  permissions: () => [],
  refusals: {},
});
