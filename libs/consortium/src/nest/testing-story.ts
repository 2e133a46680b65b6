import { Global, Injectable, Module } from '@nestjs/common';
import { OrganizationDirectory, PersonDirectory, type OrganizationFacts } from '#libs/identity/contract';
import { Db } from '#libs/platform';

// Stands in for identity in the specs of this capability.

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

  independent(): Promise<boolean> {
    return Promise.reject(new Error('not asked here'));
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

const directories = [
  { provide: OrganizationDirectory, useClass: SqlOrganizations },
  { provide: PersonDirectory, useClass: SqlPeople },
];

@Global()
@Module({ providers: directories, exports: [OrganizationDirectory, PersonDirectory] })
class DirectoriesModule {}

export const directoriesOnly = { module: DirectoriesModule, permissions: () => [], refusals: {} };
