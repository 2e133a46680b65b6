import type { RulePackParams } from './rule-pack.js';

/** The rule pack the specs of this folder decide under. */
export const testParams: RulePackParams = {
  youngestAge: 16,
  lowestSchoolYear: 2,
  schoolYearBegins: '09-01',
  longestDayMinutes: 480,
  lowestSafetyScore: 80,
};
