import { allow, can, canSome, predicateOf } from './index.js';

const rules = [
  allow('read', 'Task', { organizationId: { $in: ['e1', 'e2'] } }),
  allow('read', 'Task', { status: { $ne: 'DRAFT' }, 'members.personId': 'p1' }),
];

test('what no rule allows is denied', () => {
  expect(canSome(rules, 'delete', 'Task')).toBe(false);
  expect(can(rules, 'read', 'Task', { organizationId: 'e3', status: 'DRAFT', members: [] })).toBe(false);
});

test.each([
  [{ organizationId: 'e1', status: 'DRAFT', members: [] }, true],
  [{ organizationId: 'e3', status: 'PUBLISHED', members: [{ personId: 'p0' }, { personId: 'p1' }] }, true],
  [{ organizationId: 'e3', status: 'DRAFT', members: [{ personId: 'p1' }] }, false],
])('an instance decides, not the type: %j', (task, allowed) => {
  expect(can(rules, 'read', 'Task', task)).toBe(allowed);
});

const table = {
  columns: { organizationId: { sql: 't.organization_id', type: 'uuid' }, status: { sql: 't.status', type: 'text' } },
  relations: { members: { from: 'task_member m', on: 'm.task_id = t.id', columns: { personId: { sql: 'm.person_id', type: 'uuid' } } } },
} as const;

test('the same rules compile to a predicate', () => {
  const values: unknown[] = [];
  const sql = predicateOf(rules, 'read', 'Task', table, (v) => `$${values.push(v)}`);
  expect(sql).toBe(
    '((t.organization_id = ANY($1::uuid[])) OR (t.status IS DISTINCT FROM $2::text AND EXISTS (SELECT 1 FROM task_member m WHERE m.task_id = t.id AND m.person_id = $3::uuid)))',
  );
  expect(values).toEqual([['e1', 'e2'], 'DRAFT', 'p1']);
});

test('nothing allowed is FALSE, and an unknown field fails closed', () => {
  expect(predicateOf(rules, 'delete', 'Task', table, String)).toBe('FALSE');
  expect(() => predicateOf([allow('read', 'Task', { colour: 'red' })], 'read', 'Task', table, String)).toThrow('unknown field');
});
