import { Injectable } from '@nestjs/common';
import type { StudentRecord } from '../application/ports/student-store.js';
import type { RosterEntry } from '../domain/index.js';
import { SealedText } from './sealed-text.js';

export interface StudentRow {
  readonly id: string;
  readonly organization_id: string;
  readonly version: number;
  readonly number: string;
  readonly name: string;
  readonly sex: 'F' | 'M' | null;
  readonly identity_sealed: Buffer | null;
  readonly born_on: string;
  readonly grade: number;
  readonly programme: string;
  readonly class_group: string;
  readonly phone_sealed: Buffer | null;
  readonly skills: string[];
  readonly person_id: string | null;
}

/** What every read of students selects, and from where. */
export const STUDENT_COLUMNS = `s.id, s.organization_id, s.version, s.number, s.name, s.sex, s.identity_sealed, s.born_on, s.grade, p.name AS programme,
  c.name AS class_group, s.phone_sealed, s.skills, s.person_id`;
export const STUDENT_TABLES = `student s JOIN class_group c ON c.organization_id = s.organization_id AND c.id = s.class_group_id
  JOIN programme p ON p.organization_id = c.organization_id AND p.id = c.programme_id`;

/** Students between their rows, where numbers are sealed, and the code, where they are not. */
@Injectable()
export class StudentRows {
  constructor(private readonly sealed: SealedText) {}

  read(row: StudentRow): StudentRecord {
    const { id, version, number, name, sex, grade, programme, skills } = row;
    return {
      id,
      organizationId: row.organization_id,
      version,
      number,
      name,
      sex,
      identityNumber: row.identity_sealed && this.sealed.open(row.identity_sealed, identityOf(row.organization_id)),
      bornOn: row.born_on,
      grade,
      programme,
      classGroup: row.class_group,
      phone: row.phone_sealed && this.sealed.open(row.phone_sealed, phoneOf(row.organization_id)),
      skills,
      personId: row.person_id,
    };
  }

  /** A student as one record of jsonb_to_recordset; bytes are hexadecimal. */
  write(organizationId: string, { identityNumber, phone, ...entry }: RosterEntry & { readonly id: string }): object {
    return {
      id: entry.id,
      number: entry.number,
      name: entry.name,
      sex: entry.sex,
      identity_sealed: identityNumber && this.sealed.seal(identityNumber, identityOf(organizationId)).toString('hex'),
      identity_digest: identityNumber && this.digest(organizationId, identityNumber).toString('hex'),
      born_on: entry.bornOn,
      grade: entry.grade,
      programme: entry.programme,
      class_group: entry.classGroup,
      phone_sealed: phone && this.sealed.seal(phone, phoneOf(organizationId)).toString('hex'),
      skills: entry.skills,
    };
  }

  digest(organizationId: string, identityNumber: string): Buffer {
    return this.sealed.digest(identityNumber, identityOf(organizationId));
  }
}

const identityOf = (organizationId: string): string => `${organizationId}:identity`;
const phoneOf = (organizationId: string): string => `${organizationId}:phone`;
