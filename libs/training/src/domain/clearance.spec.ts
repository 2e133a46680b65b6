import {
  documentKinds,
  faultsOf,
  refusalToAttest,
  refusalToRecord,
  type ClearanceDocument,
  type ClearanceFacts,
  type DocumentKind,
} from './clearance.js';
import { testParams as params } from './testing-params.js';

const facts: ClearanceFacts = { startsOn: '2026-11-24', dueOn: '2026-12-18', student: { bornOn: '2008-05-01', grade: 2024 }, params };
const paper = (kind: DocumentKind, changed: Partial<ClearanceDocument> = {}): ClearanceDocument => ({
  kind,
  fileId: `file-of-${kind}`,
  number: null,
  from: '2026-11-20',
  to: null,
  score: null,
  ...changed,
});
const complete: readonly ClearanceDocument[] = [
  paper('STUDENT_CONSENT'),
  paper('GUARDIAN_CONSENT'),
  paper('ENTERPRISE_CONSENT'),
  paper('TRIPARTITE_AGREEMENT', { number: 'XY-2026-07' }),
  paper('LIABILITY_POLICY', { number: 'PZ-889', from: '2026-11-01', to: '2027-01-31' }),
  paper('SAFETY_EXAM', { score: 92 }),
];
const but = (kind: DocumentKind, changed: Partial<ClearanceDocument>): readonly ClearanceDocument[] =>
  complete.map((one) => (one.kind === kind ? { ...one, ...changed } : one));

test('six documents that cover the work clear the seat', () => expect(refusalToAttest('OPEN', complete, facts)).toBeNull());

test.each(documentKinds)('without %s the refusal names exactly it', (kind) => {
  const answer = refusalToAttest(
    'OPEN',
    complete.filter((one) => one.kind !== kind),
    facts,
  );
  expect(answer?.refusal).toBe('training.clearance-incomplete');
  expect(answer?.details.codes).toBe(kind);
});

test('nothing at all names all six, in both languages', () => {
  const details = refusalToAttest('OPEN', [], facts)?.details;
  expect(String(details?.missingZh).split('、')).toHaveLength(6);
  expect(String(details?.missingEn).split(', ')).toHaveLength(6);
});

test.each<[string, readonly ClearanceDocument[], DocumentKind, string]>([
  ['a policy that ends a day before the task is due', but('LIABILITY_POLICY', { to: '2026-12-17' }), 'LIABILITY_POLICY', 'period'],
  ['a policy that begins a day after the start', but('LIABILITY_POLICY', { from: '2026-11-25' }), 'LIABILITY_POLICY', 'period'],
  ['a policy without number', but('LIABILITY_POLICY', { number: null }), 'LIABILITY_POLICY', 'number'],
  ['an agreement without number', but('TRIPARTITE_AGREEMENT', { number: null }), 'TRIPARTITE_AGREEMENT', 'number'],
  ['an exam one point short', but('SAFETY_EXAM', { score: 79 }), 'SAFETY_EXAM', 'score'],
  ['an exam without score', but('SAFETY_EXAM', { score: null }), 'SAFETY_EXAM', 'score'],
  ['an exam sat after the start', but('SAFETY_EXAM', { from: '2026-11-25' }), 'SAFETY_EXAM', 'date'],
  ['a consent without date', but('GUARDIAN_CONSENT', { from: null }), 'GUARDIAN_CONSENT', 'date'],
  ['a consent signed after the start', but('ENTERPRISE_CONSENT', { from: '2026-11-25' }), 'ENTERPRISE_CONSENT', 'date'],
])('%s does not clear', (_, documents, kind, fault) => expect(faultsOf(documents, facts)).toEqual([{ kind, fault }]));

test('complete papers do not clear a student the law keeps out', () => {
  expect(refusalToAttest('OPEN', complete, { ...facts, student: { bornOn: '2010-11-25', grade: 2024 } })?.refusal).toBe('training.under-16');
  expect(refusalToAttest('OPEN', complete, { ...facts, student: { bornOn: '2008-05-01', grade: 2026 } })?.refusal).toBe('training.first-grade');
});

test('what was attested is attested once and changes no more', () => {
  expect(refusalToAttest('ATTESTED', complete, facts)?.refusal).toBe('training.clearance-attested');
  expect(refusalToRecord('ATTESTED')?.refusal).toBe('training.clearance-attested');
  expect(refusalToRecord('OPEN')).toBeNull();
});
