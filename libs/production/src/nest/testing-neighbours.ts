import { Global, Injectable, Module } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationDirectory, PersonDirectory } from '#libs/identity/contract';
import { missing, type Refusal } from '#libs/kernel';
import { FigureBook, LoggedAmounts, TodoBook, type Addend, type FigureEvent, type FigurePage } from '#libs/monitoring/contract';
import { Db, type Capability } from '#libs/platform';
import { Placements, type StudentCard } from '#libs/training/contract';

// The neighbours production calls, as small as they can be: for its own specs, which start without them.

@Injectable()
class Organizations extends OrganizationDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async find(ids: readonly string[]) {
    const rows = await this.db.query<{ id: string; name: string; shortName: string; kind: 'SCHOOL'; controlGroup: string | null }>(
      'SELECT id, name, short_name AS "shortName", kind, control_group AS "controlGroup" FROM organization WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

@Injectable()
class Persons extends PersonDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async names(ids: readonly string[]) {
    const rows = await this.db.query<{ id: string; name: string }>('SELECT id, name FROM person WHERE id = ANY($1::uuid[])', [ids]);
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}

@Injectable()
class Consortia extends ConsortiumDirectory {
  constructor(private readonly db: Db) {
    super();
  }

  async find(id: string) {
    const [row] = await this.db.query<{ id: string; name: string }>('SELECT id, name FROM consortium WHERE id = $1', [id]);
    const none = { arbiterId: null, spotCheckerId: null, commonFundKeeperId: null, templateHash: null, formulaHash: null };
    return row ? { ...row, ...none, status: 'ACTIVE' as const, kindCode: '', secretariatId: '' } : null;
  }

  async requireActive(id: string) {
    const found = await this.find(id);
    if (!found) throw missing();
    return found;
  }

  async activeMembers(_consortiumId: string, organizationIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(organizationIds);
  }

  async requireGoodStanding(): Promise<void> {}

  async rules(): Promise<null> {
    return null;
  }
}

/** A roster in memory: students by id, with what stands against placing them. */
@Injectable()
export class Roster extends Placements {
  readonly students = new Map<string, { readonly card: StudentCard; readonly refusal: Refusal | null }>();

  async refusalToAssign(_school: string, ids: readonly string[]) {
    return new Map(ids.map((id) => [id, this.students.get(id)?.refusal ?? null]));
  }

  async cards(_school: string, ids: readonly string[]) {
    return new Map(ids.flatMap((id): [string, StudentCard][] => (this.students.has(id) ? [[id, this.students.get(id)?.card as StudentCard]] : [])));
  }
}

@Injectable()
class Logged extends LoggedAmounts {
  constructor(private readonly db: Db) {
    super();
  }

  async sum(consortiumId: string, addends: readonly Addend[]): Promise<string> {
    const events = await this.events(consortiumId, addends, { after: null, limit: 10_000 });
    return events.reduce((sum, event) => sum + BigInt(event.amount), 0n).toString();
  }

  async events(consortiumId: string, addends: readonly Addend[], page: FigurePage): Promise<readonly FigureEvent[]> {
    const rows = await this.db.query<{ id: string; at: Date; type: string; data: string }>(
      `SELECT id, at, type, data FROM event WHERE owner_id = $1 AND type = ANY($2::text[]) AND id > coalesce($3::uuid, '00000000-0000-0000-0000-000000000000') ORDER BY id LIMIT $4`,
      [consortiumId, addends.map((a) => a.type), page.after, page.limit + 1],
    );
    return rows.flatMap(({ id, at, type, data }): FigureEvent[] => {
      const facts = JSON.parse(data) as Record<string, unknown>;
      const addend = addends.find((a) => a.type === type && Object.entries(a.only ?? {}).every(([field, value]) => facts[field] === value));
      return addend ? [{ eventId: id, at, type, amount: String(addend.sign), href: `/tasks/${String(facts['taskId'])}` }] : [];
    });
  }
}

@Global()
@Module({
  providers: [
    { provide: OrganizationDirectory, useClass: Organizations },
    { provide: PersonDirectory, useClass: Persons },
    { provide: ConsortiumDirectory, useClass: Consortia },
    { provide: Placements, useClass: Roster },
    { provide: LoggedAmounts, useClass: Logged },
    FigureBook,
    TodoBook,
  ],
  exports: [OrganizationDirectory, PersonDirectory, ConsortiumDirectory, Placements, LoggedAmounts, FigureBook, TodoBook],
})
class NeighboursModule {}

export const neighbours = { module: NeighboursModule, permissions: () => [], refusals: {} } satisfies Capability;
