import {
  training_assess_excellent,
  training_assess_fail,
  training_assess_fair,
  training_assess_good,
  training_assess_pass,
  training_column_born,
  training_column_class,
  training_column_grade,
  training_column_identity,
  training_column_name,
  training_column_number,
  training_column_phone,
  training_column_programme,
  training_column_sex,
  training_column_skills,
  training_hours_confirmed,
  training_hours_credited,
  training_hours_exception_night,
  training_hours_exception_unbroken,
  training_hours_exception_weekend,
  training_hours_logged,
  training_hours_refused,
  training_hours_running,
  training_hours_withdrawn,
  training_mark_first_grade,
  training_mark_under_16,
  training_paper_agreement,
  training_paper_enterprise,
  training_paper_exam,
  training_paper_fault_date,
  training_paper_fault_missing,
  training_paper_fault_number,
  training_paper_fault_period,
  training_paper_fault_score,
  training_paper_guardian,
  training_paper_policy,
  training_paper_student,
  training_type_hire,
  training_type_improvement,
  training_type_patent,
  training_type_product,
  training_type_standard,
  training_type_teaching_case,
} from '#messages';
import type { MarkKind } from '#libs/kit/ui';
import type {
  Assessment,
  DocumentFault,
  DocumentKind,
  HoursException,
  HoursStatus,
  OutcomeType,
  PlacementRefusal,
  RosterColumn,
} from '../domain/index.js';

// The words of codes, in one place: each is a function, called while rendering, so that the language can change.

export const columnWord: Readonly<Record<RosterColumn, () => string>> = {
  number: training_column_number,
  name: training_column_name,
  sex: training_column_sex,
  identityNumber: training_column_identity,
  bornOn: training_column_born,
  grade: training_column_grade,
  programme: training_column_programme,
  classGroup: training_column_class,
  phone: training_column_phone,
  skills: training_column_skills,
};

export const markWord: Readonly<Record<PlacementRefusal, () => string>> = {
  'training.under-16': training_mark_under_16,
  'training.first-grade': training_mark_first_grade,
};

export const paperWord: Readonly<Record<DocumentKind, () => string>> = {
  STUDENT_CONSENT: training_paper_student,
  GUARDIAN_CONSENT: training_paper_guardian,
  ENTERPRISE_CONSENT: training_paper_enterprise,
  TRIPARTITE_AGREEMENT: training_paper_agreement,
  LIABILITY_POLICY: training_paper_policy,
  SAFETY_EXAM: training_paper_exam,
};

export const paperFaultWord: Readonly<Record<DocumentFault, () => string>> = {
  missing: training_paper_fault_missing,
  number: training_paper_fault_number,
  date: training_paper_fault_date,
  period: training_paper_fault_period,
  score: training_paper_fault_score,
};

export const hoursWord: Readonly<Record<HoursStatus, () => string>> = {
  RUNNING: training_hours_running,
  LOGGED: training_hours_logged,
  CONFIRMED: training_hours_confirmed,
  REFUSED: training_hours_refused,
  CREDITED: training_hours_credited,
  WITHDRAWN: training_hours_withdrawn,
};

/** Hollow until logged, hatched until the other side has confirmed. */
export const hoursMark: Readonly<Record<HoursStatus, MarkKind>> = {
  RUNNING: 'promised',
  LOGGED: 'claimed',
  CONFIRMED: 'verified',
  CREDITED: 'verified',
  REFUSED: 'overdue',
  WITHDRAWN: 'promised',
};

export const exceptionWord: Readonly<Record<HoursException, () => string>> = {
  night: training_hours_exception_night,
  weekend: training_hours_exception_weekend,
  unbroken: training_hours_exception_unbroken,
};

export const typeWord: Readonly<Record<OutcomeType, () => string>> = {
  PRODUCT: training_type_product,
  IMPROVEMENT: training_type_improvement,
  PATENT: training_type_patent,
  STANDARD: training_type_standard,
  TEACHING_CASE: training_type_teaching_case,
  HIRE: training_type_hire,
};

export const assessmentWord: Readonly<Record<Assessment, () => string>> = {
  EXCELLENT: training_assess_excellent,
  GOOD: training_assess_good,
  FAIR: training_assess_fair,
  PASS: training_assess_pass,
  FAIL: training_assess_fail,
};
