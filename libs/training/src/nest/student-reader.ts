import { Injectable } from '@nestjs/common';
import { addDays, businessDate, type Actor } from '#libs/kernel';
import { Clock, Gate, page, readCursor, type Page } from '#libs/platform';
import type { StudentView } from '../contract.js';
import { RulePacks } from '../application/ports/rule-packs.js';
import type { StudentRecord } from '../application/ports/student-store.js';
import { maskIdentityNumber, maskPhone, schoolYearOn, type RulePackParams } from '../domain/index.js';
import { marksOn } from './placement-marks.js';
import { SchoolDb } from './school-db.js';
import { STUDENT_COLUMNS, STUDENT_TABLES, StudentRows, type StudentRow } from './student-rows.js';

export interface StudentFilter {
  readonly q?: string;
  readonly classGroup?: string;
  readonly marked?: boolean;
  readonly after?: string;
  readonly limit: number;
}

const LIST = `SELECT ${STUDENT_COLUMNS} FROM ${STUDENT_TABLES}
  WHERE s.organization_id = $1 AND s.number > coalesce($2::text, '')
    AND ($3::text IS NULL OR s.name ILIKE $3 OR s.number ILIKE $3) AND ($4::text IS NULL OR c.name = $4)
    AND ($5::date IS NULL OR s.born_on > $5 OR s.grade > $6)
  ORDER BY s.number LIMIT $7`;

/** Answers about students, with what is personal masked. */
@Injectable()
export class StudentReader {
  constructor(
    private readonly school: SchoolDb,
    private readonly rows: StudentRows,
    private readonly packs: RulePacks,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, organizationId: string, filter: StudentFilter): Promise<Page<StudentView>> {
    await this.gate.require(actor, 'read', 'Student', { id: organizationId, organizationId });
    const { today, params } = await this.rules();
    const { bornAfter, gradeAfter } = unsuitableOn(today, params);
    const q = filter.q === undefined ? null : `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await this.school.query<StudentRow>(organizationId, LIST, [
      organizationId,
      readCursor(filter.after)?.[0] ?? null,
      q,
      filter.classGroup ?? null,
      filter.marked ? bornAfter : null,
      gradeAfter,
      filter.limit + 1,
    ]);
    return page(
      rows,
      filter.limit,
      (row) => [row.number],
      (row) => view(this.rows.read(row), today, params),
    );
  }

  async one(actor: Actor, organizationId: string, id: string): Promise<StudentView> {
    const [row] = await this.school.query<StudentRow>(
      organizationId,
      `SELECT ${STUDENT_COLUMNS} FROM ${STUDENT_TABLES} WHERE s.organization_id = $1 AND s.id = $2`,
      [organizationId, id],
    );
    const student = await this.gate.require(actor, 'read', 'Student', row && this.rows.read(row));
    const { today, params } = await this.rules();
    return view(student, today, params);
  }

  private async rules(): Promise<{ readonly today: string; readonly params: RulePackParams }> {
    const today = businessDate(this.clock.now());
    return { today, params: (await this.packs.on(today)).params };
  }
}

/** The same rules as refusalsToPlace, turned around for SQL: born after, or entered after, is unsuitable. A differential spec holds the two together. */
export function unsuitableOn(day: string, params: RulePackParams): { readonly bornAfter: string; readonly gradeAfter: number } {
  const sameDay = `${Number(day.slice(0, 4)) - params.youngestAge}${day.slice(4)}`;
  const bornAfter = day.endsWith('02-29') && !isLeap(Number(sameDay.slice(0, 4))) ? addDays(`${sameDay.slice(0, 4)}-03-01`, -1) : sameDay;
  return { bornAfter, gradeAfter: schoolYearOn(0, day, params.schoolYearBegins) - params.lowestSchoolYear };
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;

function view(student: StudentRecord, today: string, params: RulePackParams): StudentView {
  const { bornOn, identityNumber, phone, skills, ...shown } = student;
  return {
    ...shown,
    identityNumber: identityNumber && maskIdentityNumber(identityNumber),
    phone: phone && maskPhone(phone),
    skills: [...skills],
    marks: marksOn({ bornOn, grade: student.grade }, today, params),
  };
}
