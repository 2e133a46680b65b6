/**
 * The parameters of the rules of law a placement and its hours are held to. Published by the installation as versions; every decision names
 * the version it was taken under (domain.md §3: rules are data).
 */
export interface RulePack {
  readonly version: number;
  /** 'YYYY-MM-DD': binds from this day on. */
  readonly effectiveFrom: string;
  readonly params: RulePackParams;
}

export interface RulePackParams {
  /** R12: completed years of age on the first day of work. */
  readonly youngestAge: number;
  /** R11: the lowest school year that may be placed; 1 is the first. */
  readonly lowestSchoolYear: number;
  /** 'MM-DD' on which a school year begins. */
  readonly schoolYearBegins: string;
  /** R20: minutes of work in one business day. */
  readonly longestDayMinutes: number;
  /** Of a safety exam, out of 100 (R41). */
  readonly lowestSafetyScore: number;
}

/** Where the rules that refuse a placement are written: 职业学校学生实习管理规定(教职成〔2021〕4号), Article 16. */
export const articles = { firstGrade: 'INT-16(1)', under16: 'INT-16(2)' } as const;
