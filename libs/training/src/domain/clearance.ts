import { refuse, type Refusal } from '#libs/kernel';
import { refusalToPlace, type Placeable, type PlacementRefusal } from './placement.js';
import type { RulePackParams } from './rule-pack.js';

/** What must lie before a student sets foot on the job, in the order of the checklist. */
export const documentKinds = [
  'STUDENT_CONSENT',
  'GUARDIAN_CONSENT',
  'ENTERPRISE_CONSENT',
  'TRIPARTITE_AGREEMENT',
  'LIABILITY_POLICY',
  'SAFETY_EXAM',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface ClearanceDocument {
  readonly kind: DocumentKind;
  readonly fileId: string;
  /** Of the agreement or the policy. */
  readonly number: string | null;
  /** 'YYYY-MM-DD': signed, sat, or the first day covered. */
  readonly from: string | null;
  /** 'YYYY-MM-DD': the last day covered. */
  readonly to: string | null;
  /** Of 100, of the safety exam. */
  readonly score: number | null;
}

export const clearanceStatuses = ['OPEN', 'ATTESTED'] as const;
export type ClearanceStatus = (typeof clearanceStatuses)[number];

/** What an attestation is held against: the days of the work, the student, the law. */
export interface ClearanceFacts {
  readonly startsOn: string;
  readonly dueOn: string;
  readonly student: Placeable;
  readonly params: RulePackParams;
}

export type DocumentFault = 'missing' | 'number' | 'date' | 'period' | 'score';

/**
 * What still keeps a clearance from being attested, per document: consent of student and guardian (R26), separate consent to this enterprise
 * (PIPL 23), the three-party agreement with its number (R28), a liability policy whose period covers the work (R38), a passed safety exam (R41).
 * @example faultsOf([], facts).map((fault) => fault.kind) // all six
 */
export function faultsOf(
  documents: readonly ClearanceDocument[],
  facts: Pick<ClearanceFacts, 'startsOn' | 'dueOn' | 'params'>,
): readonly { readonly kind: DocumentKind; readonly fault: DocumentFault }[] {
  return documentKinds.flatMap((kind) => {
    const fault = faultOf(
      documents.find((one) => one.kind === kind),
      facts,
    );
    return fault === null ? [] : [{ kind, fault }];
  });
}

function faultOf(
  document: ClearanceDocument | undefined,
  { startsOn, dueOn, params }: Pick<ClearanceFacts, 'startsOn' | 'dueOn' | 'params'>,
): DocumentFault | null {
  if (document === undefined) return 'missing';
  const { kind, number, from, to, score } = document;
  if (kind === 'LIABILITY_POLICY') {
    if (number === null) return 'number';
    return from !== null && to !== null && from <= startsOn && to >= dueOn ? null : 'period';
  }
  if (kind === 'TRIPARTITE_AGREEMENT' && number === null) return 'number';
  if (kind === 'SAFETY_EXAM' && (score === null || score < params.lowestSafetyScore)) return 'score';
  return from !== null && from <= startsOn ? null : 'date';
}

const names: Readonly<Record<DocumentKind, readonly [zh: string, en: string]>> = {
  STUDENT_CONSENT: ['学生知情同意书', 'student’s informed consent'],
  GUARDIAN_CONSENT: ['监护人知情同意书', 'guardian’s informed consent'],
  ENTERPRISE_CONSENT: ['向该企业提供个人信息的单独同意', 'separate consent to this enterprise'],
  TRIPARTITE_AGREEMENT: ['三方协议（含编号）', 'three-party agreement with its number'],
  LIABILITY_POLICY: ['覆盖任务期的实习责任保险单', 'liability policy covering the task'],
  SAFETY_EXAM: ['合格的安全考核记录', 'passed safety exam'],
};

export type ClearanceRefusal = 'training.clearance-attested' | 'training.clearance-incomplete' | PlacementRefusal;

/**
 * Whether the school may attest that a student is cleared for a seat: every document is there and covers the work, and the student may be placed on its
 * first day (R11, R12). The refusal names what is missing.
 */
export function refusalToAttest(
  status: ClearanceStatus,
  documents: readonly ClearanceDocument[],
  facts: ClearanceFacts,
): Refusal<ClearanceRefusal> | null {
  if (status === 'ATTESTED') return refuse('training.clearance-attested');
  const placement = refusalToPlace(facts.student, facts.startsOn, facts.params);
  if (placement) return placement;
  const faults = faultsOf(documents, facts);
  if (faults.length === 0) return null;
  return refuse('training.clearance-incomplete', {
    codes: faults.map((fault) => fault.kind).join(' '),
    missingZh: faults.map((fault) => names[fault.kind][0]).join('、'),
    missingEn: faults.map((fault) => names[fault.kind][1]).join(', '),
  });
}

/** Whether documents may still be put into a clearance: an attested one is evidence and stays as it was attested. */
export const refusalToRecord = (status: ClearanceStatus): Refusal<'training.clearance-attested'> | null =>
  status === 'OPEN' ? null : refuse('training.clearance-attested');
