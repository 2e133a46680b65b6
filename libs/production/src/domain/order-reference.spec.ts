import { normalOrderReference } from './order-reference.js';

test.each([
  ['PO-2026-118', 'PO2026118'],
  [' po－2026 118 ', 'PO2026118'],
  ['客单 2026/118', '客单2026118'],
])('%s is written %s', (reference, written) => {
  expect(normalOrderReference(reference)).toBe(written);
});
