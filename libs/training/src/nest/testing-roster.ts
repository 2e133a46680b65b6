import { Ids } from '#libs/platform';
import type { TestApp } from '#libs/testing';
import { ImportStore } from '../application/ports/import-store.js';
import { StudentStore } from '../application/ports/student-store.js';

/** Turners of one class, put on a school's roster. */
export async function enrol(
  { app }: TestApp,
  schoolId: string,
  students: readonly { readonly id: string; readonly number: string; readonly name: string; readonly bornOn: string }[],
): Promise<void> {
  const ids = app.get(Ids);
  const importId = ids.next();
  await app.get(ImportStore).insert({
    id: importId,
    organizationId: schoolId,
    version: 1,
    status: 'CHECKED',
    rows: [],
    unknownHeadings: [],
    added: students.length,
    updated: 0,
    unchanged: 0,
    refused: 0,
    marked: 0,
    checkedBy: ids.next(),
    checkedAt: new Date(),
    importedAt: null,
    undoneAt: null,
  });
  const entry = { sex: null, identityNumber: null, grade: 2024, programme: '数控技术', classGroup: '数控1班', phone: null, skills: ['车工'] };
  await app.get(StudentStore).keep(
    schoolId,
    importId,
    students.map((student) => ({ ...entry, ...student })),
    new Date(),
  );
}
