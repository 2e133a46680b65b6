import { areOutcomesComplete, refusalToGiveFeedback, refusalToReport } from './outcome.js';

const statuses = ['DRAFT', 'PUBLISHED', 'AWARDED', 'STAFFED', 'IN_PROGRESS', 'DELIVERED', 'REWORK', 'ACCEPTED', 'REJECTED', 'CLOSED', 'CANCELLED'];

test.each(statuses)('outcomes and feedback wait for the last inspection: %s', (status) => {
  const over = status === 'ACCEPTED' || status === 'REJECTED';
  expect(refusalToReport(status, 'IMPROVEMENT', false) === null).toBe(over);
  expect(refusalToGiveFeedback(status, false) === null).toBe(over);
});
test('an accepted product comes from an accepted task only', () => {
  expect(refusalToReport('ACCEPTED', 'PRODUCT', false)).toBeNull();
  expect(refusalToReport('REJECTED', 'PRODUCT', false)?.refusal).toBe('training.outcome-needs-acceptance');
});
test('each is told once', () => {
  expect(refusalToReport('ACCEPTED', 'PRODUCT', true)?.refusal).toBe('training.outcome-reported');
  expect(refusalToGiveFeedback('ACCEPTED', true)?.refusal).toBe('training.feedback-given');
});
test.each([
  [{ seats: 3, reported: 3, feedback: true }, true],
  [{ seats: 3, reported: 2, feedback: true }, false],
  [{ seats: 3, reported: 3, feedback: false }, false],
  [{ seats: 0, reported: 0, feedback: true }, false],
])('outcomes %j are complete: %s', (counted, expected) => expect(areOutcomesComplete(counted)).toBe(expected));
