import { ageOn, refuse, type Refusal } from '#libs/kernel';
import { schoolYearOn } from './grade.js';
import { articles, type RulePackParams } from './rule-pack.js';

/** What the rules of placement need to know of a student. */
export interface Placeable {
  /** 'YYYY-MM-DD' */
  readonly bornOn: string;
  /** Year of entry. */
  readonly grade: number;
}

export type PlacementRefusal = 'training.under-16' | 'training.first-grade';

/**
 * Every reason why a student may not be placed at work on a day: under 16 (R12, INT-16(2)) and first grade (R11, INT-16(1)).
 * @param on 'YYYY-MM-DD', the first day of work
 * @example refusalsToPlace({ bornOn: '2010-11-25', grade: 2024 }, '2026-11-24', params) // [{ refusal: 'training.under-16', … }]
 */
export function refusalsToPlace(student: Placeable, on: string, params: RulePackParams): readonly Refusal<PlacementRefusal>[] {
  const refusals: Refusal<PlacementRefusal>[] = [];
  if (ageOn(student.bornOn, on) < params.youngestAge)
    refusals.push(refuse('training.under-16', { age: params.youngestAge, article: articles.under16 }));
  if (schoolYearOn(student.grade, on, params.schoolYearBegins) < params.lowestSchoolYear) {
    refusals.push(refuse('training.first-grade', { article: articles.firstGrade }));
  }
  return refusals;
}

/** The first reason why a student may not be placed on a day, or null when nothing stands against it. */
export const refusalToPlace = (student: Placeable, on: string, params: RulePackParams): Refusal<PlacementRefusal> | null =>
  refusalsToPlace(student, on, params)[0] ?? null;
