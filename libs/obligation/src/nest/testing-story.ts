import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { OrganizationDirectory, PersonDirectory, type OrganizationCard } from '#libs/identity/contract';
import { Db, EventLog, Ids, type Capability, type LoggedEvent } from '#libs/platform';
import type { Json } from '#libs/kernel';

/** Organizations straight from their table, so that this capability's specs need no other. */
class TableDirectory extends OrganizationDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, OrganizationCard>> {
    const rows = await this.db.query<OrganizationCard>(
      'SELECT id, name, short_name AS "shortName", kind, control_group AS "controlGroup" FROM organization WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async independent(one: string, other: string): Promise<boolean> {
    const known = await this.find([one, other]);
    const group = known.get(one)?.controlGroup ?? null;
    return one !== other && (group === null || group !== known.get(other)?.controlGroup);
  }
}

/** Nobody has a name here. */
class NamelessDirectory extends PersonDirectory {
  names(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map());
  }
}

@Global()
@Module({
  providers: [
    { provide: OrganizationDirectory, useFactory: (db: Db) => new TableDirectory(db), inject: [Db] },
    { provide: PersonDirectory, useClass: NamelessDirectory },
  ],
  exports: [OrganizationDirectory, PersonDirectory],
})
class DirectoriesModule {}

export const directories = { module: DirectoriesModule, permissions: () => [], refusals: {} } satisfies Capability;

/** What a task's event says, with the sides and the order of the story unless told otherwise. */
export interface TaskStory {
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly schoolId: string;
}

/** Writes the events a task would write: only the events matter to this capability. */
export class Tasks {
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly app: Pick<INestApplicationContext, 'get'>,
    private readonly story: TaskStory,
  ) {}

  /** The id of a task nobody has told of yet. */
  another(): string {
    return this.app.get(Ids).next();
  }

  tell(type: string, taskId: string, data: Readonly<Record<string, Json>> = {}): Promise<LoggedEvent> {
    const version = (this.versions.get(taskId) ?? 0) + 1;
    this.versions.set(taskId, version);
    const { consortiumId } = this.story;
    return this.app.get(Db).transaction(() =>
      this.app.get(EventLog).append({
        stream: taskId,
        version,
        owner: { kind: 'consortium', id: consortiumId },
        type,
        actor: null,
        topics: [`consortium:${consortiumId}`],
        data: {
          taskId,
          ...this.story,
          orderRefHash: `order-${taskId}`,
          real: true,
          independent: true,
          counts: true,
          seats: 20,
          filledOnTime: 19,
          result: 'ACCEPTED',
          ...data,
        },
      }),
    );
  }
}
