import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import { ProjectStore, type NewProject, type NewProof, type ProjectRecord } from '../application/ports/project-store.js';
import type { FiledProof } from '../domain/decide-proof.js';
import type { FoundPromise } from '../domain/decide-promise.js';
import type { ProjectKind } from '../domain/project-kind.js';

const FIND = `SELECT p.id, p.version, p.consortium_id AS "consortiumId", p.status, p.lead_id AS "leadId", p.hash, k.definition AS kind,
    (SELECT json_agg(json_build_object('organizationId', q.organization_id, 'role', q.role, 'side', q.side, 'joinedHash', q.joined_hash, 'joinedBy', q.joined_by)
        ORDER BY q.position)
      FROM project_party q WHERE q.consortium_id = p.consortium_id AND q.project_id = p.id) AS parties
  FROM project p JOIN project_kind k ON k.code = p.kind_code AND k.version = p.kind_version WHERE p.id = $1`;

const TAKE_PART = `INSERT INTO project_party (consortium_id, project_id, organization_id, position, role, side)
  SELECT $1, $2, a."organizationId", a.position, a.role, a.side
  FROM json_to_recordset($3) AS a("organizationId" uuid, position int, role text, side text)`;

const JOIN = `UPDATE project_party SET joined_hash = $4, joined_by = $5, joined_at = $6
  WHERE consortium_id = $1 AND project_id = $2 AND organization_id = $3`;

const PROMISE = `SELECT o.obligor_id AS "obligorId", o.beneficiary_id AS "beneficiaryId", o.status IN ('DECLINED', 'WITHDRAWN') AS dead,
    EXISTS (SELECT FROM project_promise r WHERE r.consortium_id = o.consortium_id AND r.obligation_id = o.id) AS taken
  FROM obligation o WHERE o.consortium_id = $1 AND o.id = $2`;

@Injectable()
export class SqlProjectStore extends ProjectStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
  ) {
    super();
  }

  async kind(code: string): Promise<ProjectKind | null> {
    const rows = await this.db.query<{ kind: ProjectKind }>(
      'SELECT definition AS kind FROM project_kind WHERE code = $1 ORDER BY version DESC LIMIT 1',
      [code],
    );
    return rows[0]?.kind ?? null;
  }

  async find(id: string): Promise<ProjectRecord | null> {
    return (await this.db.query<ProjectRecord>(FIND, [id]))[0] ?? null;
  }

  async lock(id: string): Promise<void> {
    await this.db.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [id]);
  }

  async insert({ kind, parties, ...project }: NewProject): Promise<void> {
    const { consortiumId, id, leadId, hash, proposedBy, proposedAt } = project;
    await this.rows.insert('project', { ...project, kindCode: kind.code, kindVersion: kind.version, version: 1, status: 'PROPOSED' });
    await this.db.query(TAKE_PART, [consortiumId, id, JSON.stringify(parties.map((one, position) => ({ ...one, position })))]);
    await this.db.query(JOIN, [consortiumId, id, leadId, hash, proposedBy, proposedAt]);
  }

  async join(project: ProjectRecord, { organizationId, personId, at }: Parameters<ProjectStore['join']>[1], complete: boolean): Promise<number> {
    const { consortiumId, id, hash, version } = project;
    await this.db.query(JOIN, [consortiumId, id, organizationId, hash, personId, at]);
    return this.rows.update('project', { id }, version, complete ? { status: 'ACTIVE', activeAt: at } : {});
  }

  close({ id, version }: ProjectRecord, status: 'DECLINED' | 'WITHDRAWN'): Promise<number> {
    return this.rows.update('project', { id }, version, { status });
  }

  end({ id, version }: ProjectRecord, ended: Parameters<ProjectStore['end']>[1]): Promise<number> {
    return this.rows.update('project', { id }, version, { status: 'ENDED', ...ended });
  }

  async promise(consortiumId: string, obligationId: string): Promise<FoundPromise | null> {
    return (await this.db.query<FoundPromise>(PROMISE, [consortiumId, obligationId]))[0] ?? null;
  }

  async record({ id, consortiumId, version }: ProjectRecord, promise: Parameters<ProjectStore['record']>[1]): Promise<number> {
    await this.rows.insert('project_promise', { consortiumId, projectId: id, ...promise });
    return this.rows.update('project', { id }, version, {});
  }

  async proof({ consortiumId, id }: ProjectRecord, organizationId: string): Promise<FiledProof | null> {
    const rows = await this.db.query<FiledProof>(
      `SELECT id, organization_id AS "organizationId", filed_by AS "filedBy", verified_at IS NOT NULL AS verified
       FROM project_proof WHERE consortium_id = $1 AND project_id = $2 AND organization_id = $3`,
      [consortiumId, id, organizationId],
    );
    return rows[0] ?? null;
  }

  async fileProof({ consortiumId, id, version }: ProjectRecord, proof: NewProof): Promise<number> {
    await this.db.query('DELETE FROM project_proof WHERE consortium_id = $1 AND project_id = $2 AND organization_id = $3', [
      ...[consortiumId, id, proof.organizationId],
    ]);
    await this.rows.insert('project_proof', { consortiumId, projectId: id, ...proof });
    return this.rows.update('project', { id }, version, {});
  }

  async verifyProof(
    { consortiumId, id, version }: ProjectRecord,
    { ofId, organizationId, personId, at }: Parameters<ProjectStore['verifyProof']>[1],
  ) {
    await this.db.query(
      `UPDATE project_proof SET verifier_id = $4, verified_by = $5, verified_at = $6 WHERE consortium_id = $1 AND project_id = $2 AND organization_id = $3`,
      [consortiumId, id, ofId, organizationId, personId, at],
    );
    return this.rows.update('project', { id }, version, {});
  }

  async isProven({ consortiumId, id }: ProjectRecord): Promise<boolean> {
    const rows = await this.db.query('SELECT 1 FROM project_proof WHERE consortium_id = $1 AND project_id = $2 AND verified_at IS NOT NULL LIMIT 1', [
      consortiumId,
      id,
    ]);
    return rows.length > 0;
  }

  async findByProof(proofId: string): Promise<ProjectRecord | null> {
    const rows = await this.db.query<{ projectId: string }>('SELECT project_id AS "projectId" FROM project_proof WHERE id = $1', [proofId]);
    return rows[0] ? this.find(rows[0].projectId) : null;
  }

  async erase(personId: string): Promise<void> {
    await this.db.query(`UPDATE project SET outcome = '' WHERE ended_by = $1`, [personId]);
  }
}
