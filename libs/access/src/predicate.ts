import type { Conditions, FieldTest, Rule } from './rule.js';

/** A column and its type: the values are cast to it, never the column, so that an index on it still serves. */
export interface Column {
  readonly sql: string;
  readonly type: 'uuid' | 'text' | 'int' | 'boolean';
}

type Columns = Readonly<Record<string, Column>>;

/** Where a subject's fields live in SQL: columns by field name, and relations as correlated sub-selects. */
export interface SubjectTable {
  readonly columns: Columns;
  readonly relations?: Readonly<Record<string, { readonly from: string; readonly on: string; readonly columns: Columns }>>;
}

/** Collects the values of a statement and hands out their placeholders. */
export type Param = (value: unknown) => string;

/**
 * The rules for one action as a predicate for WHERE; exactly the rows for which `can` answers true.
 * Nothing allowed is FALSE; an unknown field throws, so a filter never silently widens.
 * @example predicateOf(rules, 'read', 'Task', taskTable, param) // '("t"."consortium_id" = ANY($1))'
 */
export function predicateOf(rules: readonly Rule[], action: string, subject: string, table: SubjectTable, param: Param): string {
  const granted = rules.filter((rule) => rule.action === action && rule.subject === subject);
  if (granted.length === 0) return 'FALSE';
  return `(${granted.map((rule) => conjunction(rule.conditions ?? {}, table, param)).join(' OR ')})`;
}

function conjunction(conditions: Conditions, table: SubjectTable, param: Param): string {
  const tests = Object.entries(conditions).map(([field, test]) => fieldTest(field, test, table, param));
  return tests.length === 0 ? 'TRUE' : `(${tests.join(' AND ')})`;
}

function fieldTest(field: string, test: FieldTest, table: SubjectTable, param: Param): string {
  const [head = '', tail] = field.split('.');
  if (tail === undefined) return compare(column(table.columns, head), test, param);
  const relation = table.relations?.[head];
  if (!relation) throw new Error(`access: unknown relation ${field}`);
  return `EXISTS (SELECT 1 FROM ${relation.from} WHERE ${relation.on} AND ${compare(column(relation.columns, tail), test, param)})`;
}

function column(columns: Columns, field: string): Column {
  const found = columns[field];
  if (!found) throw new Error(`access: unknown field ${field}`);
  return found;
}

function compare({ sql, type }: Column, test: FieldTest, param: Param): string {
  if (test === null) return `${sql} IS NULL`;
  if (typeof test !== 'object') return `${sql} = ${param(test)}::${type}`;
  const tests: string[] = [];
  if (test.$in !== undefined) tests.push(`${sql} = ANY(${param(test.$in)}::${type}[])`);
  if (test.$nin !== undefined) tests.push(`(${sql} = ANY(${param(test.$nin)}::${type}[])) IS NOT TRUE`);
  if (test.$ne !== undefined) tests.push(test.$ne === null ? `${sql} IS NOT NULL` : `${sql} IS DISTINCT FROM ${param(test.$ne)}::${type}`);
  if (tests.length === 0) throw new Error('access: empty test');
  return tests.join(' AND ');
}
