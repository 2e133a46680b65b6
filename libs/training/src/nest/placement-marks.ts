import type { Refusal } from '#libs/kernel';
import { refusalsToPlace, type Placeable, type PlacementRefusal, type RulePackParams } from '../domain/index.js';

/** Marks as views show them: the code and the article. */
export const markView = (marks: readonly Refusal<PlacementRefusal>[]): { code: PlacementRefusal; article: string }[] =>
  marks.map((mark) => ({ code: mark.refusal, article: String(mark.details.article) }));

/** Why a student could not be placed on a day. */
export const marksOn = (student: Placeable, day: string, params: RulePackParams): ReturnType<typeof markView> =>
  markView(refusalsToPlace(student, day, params));
