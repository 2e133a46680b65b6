import { Injectable } from '@nestjs/common';
import { StudentStore, type StudentRecord } from '../application/ports/student-store.js';
import type { RosterEntry } from '../domain/index.js';
import { SchoolDb } from './school-db.js';
import { STUDENT_COLUMNS, STUDENT_TABLES, StudentRows, type StudentRow } from './student-rows.js';

const BY_IDS = `SELECT ${STUDENT_COLUMNS} FROM ${STUDENT_TABLES} WHERE s.organization_id = $1 AND s.id = ANY($2::uuid[]) ORDER BY c.name, s.number`;

/** How the students of an import were before it, for an undo. Runs before KEEP, in the same transaction. */
const REMEMBER = `
  INSERT INTO roster_import_student (organization_id, import_id, student_id, student_version, before)
  SELECT $1, $2, i.id, coalesce(s.version, 0) + 1, to_jsonb(s)
  FROM jsonb_to_recordset($3) AS i(id uuid, number text) LEFT JOIN student s ON s.organization_id = $1 AND s.number = i.number`;

const KEEP = `
  INSERT INTO student (organization_id, id, version, number, name, sex, identity_sealed, identity_digest, born_on, grade, class_group_id, phone_sealed, skills, created_at)
  SELECT $1, i.id, 1, i.number, i.name, i.sex, decode(i.identity_sealed, 'hex'), decode(i.identity_digest, 'hex'), i.born_on, i.grade, c.id,
    decode(i.phone_sealed, 'hex'), ARRAY(SELECT jsonb_array_elements_text(i.skills)), $3
  FROM jsonb_to_recordset($2) AS i(id uuid, number text, name text, sex text, identity_sealed text, identity_digest text, born_on date, grade int,
    programme text, class_group text, phone_sealed text, skills jsonb)
  JOIN programme p ON p.organization_id = $1 AND p.name = i.programme
  JOIN class_group c ON c.organization_id = $1 AND c.programme_id = p.id AND c.name = i.class_group
  ON CONFLICT (organization_id, number) DO UPDATE SET version = student.version + 1, name = excluded.name, sex = excluded.sex,
    identity_sealed = excluded.identity_sealed, identity_digest = excluded.identity_digest, born_on = excluded.born_on, grade = excluded.grade,
    class_group_id = excluded.class_group_id, phone_sealed = excluded.phone_sealed, skills = excluded.skills`;

const HOLD_IMPORTED = `
  SELECT 1 FROM student s WHERE s.organization_id = $1
    AND s.id IN (SELECT student_id FROM roster_import_student WHERE organization_id = $1 AND import_id = $2) ORDER BY s.id FOR UPDATE`;

/** Changed since, signed in since, or placed: an added student on any seat, a changed one on a seat attested after the import. */
const DEPENDENTS = `
  SELECT count(*)::int AS dependents FROM roster_import_student r
  JOIN roster_import i ON i.organization_id = r.organization_id AND i.id = r.import_id
  LEFT JOIN student s ON s.organization_id = r.organization_id AND s.id = r.student_id
  WHERE r.organization_id = $1 AND r.import_id = $2 AND (s.id IS NULL OR s.version <> r.student_version
    OR s.person_id IS DISTINCT FROM (r.before ->> 'person_id')::uuid
    OR EXISTS (SELECT 1 FROM clearance c WHERE c.organization_id = r.organization_id AND c.student_id = r.student_id
      AND (r.before IS NULL OR c.attested_at >= i.imported_at)))`;

const TAKE_OFF = `
  DELETE FROM student s USING roster_import_student r
  WHERE s.organization_id = $1 AND r.organization_id = $1 AND r.import_id = $2 AND r.student_id = s.id AND r.before IS NULL`;

const PUT_BACK = `
  UPDATE student s SET version = s.version + 1, name = b.name, sex = b.sex, identity_sealed = b.identity_sealed, identity_digest = b.identity_digest,
    born_on = b.born_on, grade = b.grade, class_group_id = b.class_group_id, phone_sealed = b.phone_sealed, skills = b.skills
  FROM roster_import_student r, jsonb_populate_record(NULL::student, r.before) b
  WHERE s.organization_id = $1 AND r.organization_id = $1 AND r.import_id = $2 AND r.student_id = s.id AND r.before IS NOT NULL`;

@Injectable()
export class SqlStudentStore extends StudentStore {
  constructor(
    private readonly school: SchoolDb,
    private readonly rows: StudentRows,
  ) {
    super();
  }

  async find(organizationId: string, ids: readonly string[]): Promise<readonly StudentRecord[]> {
    return (await this.school.query<StudentRow>(organizationId, BY_IDS, [organizationId, ids])).map((row) => this.rows.read(row));
  }

  async hold(organizationId: string, ids: readonly string[]): Promise<readonly StudentRecord[]> {
    return (await this.school.query<StudentRow>(organizationId, `${BY_IDS} FOR KEY SHARE OF s`, [organizationId, ids])).map((row) =>
      this.rows.read(row),
    );
  }

  async known(
    organizationId: string,
    named: { readonly numbers: readonly string[]; readonly identityNumbers: readonly string[] },
  ): Promise<readonly StudentRecord[]> {
    const digests = named.identityNumbers.map((number) => this.rows.digest(organizationId, number));
    const rows = await this.school.query<StudentRow>(
      organizationId,
      `SELECT ${STUDENT_COLUMNS} FROM ${STUDENT_TABLES} WHERE s.organization_id = $1 AND (s.number = ANY($2::text[]) OR s.identity_digest = ANY($3::bytea[]))`,
      [organizationId, named.numbers, digests],
    );
    return rows.map((row) => this.rows.read(row));
  }

  async keep(organizationId: string, importId: string, students: readonly (RosterEntry & { readonly id: string })[], at: Date): Promise<void> {
    const records = JSON.stringify(students.map((student) => this.rows.write(organizationId, student)));
    await this.school.query(organizationId, REMEMBER, [organizationId, importId, records]);
    const kept = await this.school.query(organizationId, `${KEEP} RETURNING 1`, [organizationId, records, at]);
    if (kept.length !== students.length) throw new Error('a checked row found no class to go to');
  }

  async dependents(organizationId: string, importId: string): Promise<number> {
    await this.school.query(organizationId, HOLD_IMPORTED, [organizationId, importId]);
    const [counted] = await this.school.query<{ dependents: number }>(organizationId, DEPENDENTS, [organizationId, importId]);
    return counted?.dependents ?? 0;
  }

  async putBack(organizationId: string, importId: string): Promise<void> {
    await this.school.query(organizationId, PUT_BACK, [organizationId, importId]);
    await this.school.query(organizationId, TAKE_OFF, [organizationId, importId]);
  }

  async setPersons(organizationId: string, persons: readonly { readonly studentId: string; readonly personId: string }[]): Promise<void> {
    await this.school.query(
      organizationId,
      `UPDATE student s SET person_id = p.person_id FROM unnest($2::uuid[], $3::uuid[]) AS p(student_id, person_id) WHERE s.organization_id = $1 AND s.id = p.student_id`,
      [organizationId, persons.map((one) => one.studentId), persons.map((one) => one.personId)],
    );
  }

  async recordCodeSheet(sheet: {
    readonly id: string;
    readonly organizationId: string;
    readonly students: number;
    readonly madeBy: string;
    readonly madeAt: Date;
  }): Promise<void> {
    await this.school.query(
      sheet.organizationId,
      `INSERT INTO code_sheet (organization_id, id, version, students, made_by, made_at) VALUES ($1, $2, 1, $3, $4, $5)`,
      [sheet.organizationId, sheet.id, sheet.students, sheet.madeBy, sheet.madeAt],
    );
  }
}
