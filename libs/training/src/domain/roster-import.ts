import { canTransition, refuse, type Refusal, type Transitions } from '#libs/kernel';

export const importStatuses = ['CHECKED', 'IMPORTED', 'UNDONE'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** CHECKED ⟲ (corrections) → IMPORTED → UNDONE. */
export const importTransitions: Transitions<ImportStatus> = { CHECKED: ['CHECKED', 'IMPORTED'], IMPORTED: ['UNDONE'], UNDONE: [] };

/** Whether a checked workbook may still be corrected. */
export const refusalToCorrect = (status: ImportStatus): Refusal<'training.import-done'> | null =>
  canTransition(importTransitions, status, 'CHECKED') ? null : refuse('training.import-done');

/** Whether a checked workbook may be imported: once, and only when at least one row is sound. */
export function refusalToImport(status: ImportStatus, soundRows: number): Refusal<'training.import-done' | 'training.import-empty'> | null {
  if (!canTransition(importTransitions, status, 'IMPORTED')) return refuse('training.import-done');
  return soundRows > 0 ? null : refuse('training.import-empty');
}

/**
 * Whether an import may be undone: while none of its students has been placed, signed in or changed since.
 * @param dependent students of this import on whom something depends by now
 */
export function refusalToUndo(status: ImportStatus, dependent: number): Refusal<'training.import-not-done' | 'training.import-depended'> | null {
  if (!canTransition(importTransitions, status, 'UNDONE')) return refuse('training.import-not-done');
  return dependent === 0 ? null : refuse('training.import-depended', { students: dependent });
}
