import { Injectable } from '@nestjs/common';
import { Db, Ids, Rows } from '#libs/platform';
import { RegisterStore, type SchoolRegister } from '../application/ports/register-store.js';
import type { Register } from '../domain/index.js';

@Injectable()
export class SqlRegisterStore extends RegisterStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly ids: Ids,
  ) {
    super();
  }

  async find(organizationId: string): Promise<SchoolRegister> {
    const rows = await this.db.query<{ version: number; programme: string | null; classes: (string | null)[] }>(
      `SELECT r.version, p.name AS programme, array_agg(c.name ORDER BY c.name) AS classes
       FROM programme_register r
       LEFT JOIN programme p ON p.organization_id = r.organization_id
       LEFT JOIN class_group c ON c.organization_id = p.organization_id AND c.programme_id = p.id
       WHERE r.organization_id = $1 GROUP BY r.version, p.id, p.name ORDER BY p.name`,
      [organizationId],
    );
    const programmes = new Map(
      rows.flatMap(({ programme, classes }) => (programme === null ? [] : [[programme, new Set(classes.filter((name) => name !== null))] as const])),
    );
    return { organizationId, version: rows[0]?.version ?? 0, programmes };
  }

  async lock(organizationId: string): Promise<SchoolRegister> {
    await this.db.query(`INSERT INTO programme_register (organization_id, id, version) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING`, [
      organizationId,
      this.ids.next(),
    ]);
    await this.db.query('SELECT 1 FROM programme_register WHERE organization_id = $1 FOR UPDATE', [organizationId]);
    return this.find(organizationId);
  }

  async extend(organizationId: string, version: number, programmes: Register): Promise<{ readonly id: string; readonly version: number }> {
    const names = [...programmes.keys()];
    const classes = [...programmes].flatMap(([programme, classNames]) => [...classNames].map((name) => ({ id: this.ids.next(), programme, name })));
    await this.db.query(
      `INSERT INTO programme (organization_id, id, name) SELECT $1, * FROM unnest($2::uuid[], $3::text[]) ON CONFLICT (organization_id, name) DO NOTHING`,
      [organizationId, names.map(() => this.ids.next()), names],
    );
    await this.db.query(
      `INSERT INTO class_group (organization_id, id, programme_id, name)
       SELECT $1, c.id, p.id, c.name FROM jsonb_to_recordset($2) AS c(id uuid, programme text, name text)
       JOIN programme p ON p.organization_id = $1 AND p.name = c.programme
       ON CONFLICT (organization_id, programme_id, name) DO NOTHING`,
      [organizationId, JSON.stringify(classes)],
    );
    const raised = await this.rows.update('programme_register', { organizationId }, version, {});
    const [register] = await this.db.query<{ id: string }>('SELECT id FROM programme_register WHERE organization_id = $1', [organizationId]);
    return { id: register?.id ?? organizationId, version: raised };
  }
}
