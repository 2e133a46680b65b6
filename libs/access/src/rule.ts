import type { Actor } from '#libs/kernel';

/** A value a condition compares with. */
export type Scalar = string | number | boolean | null;

/** Tests on one field. A dotted field reaches through a relation: `'members.personId'` holds when some member has that person. */
export type FieldTest = Scalar | { readonly $in?: readonly Scalar[]; readonly $ne?: Scalar; readonly $nin?: readonly Scalar[] };

/** All of the fields must hold. */
export type Conditions = Readonly<Record<string, FieldTest>>;

/** What may be done to what, as plain data: the same rule guards the handler, filters the list in SQL and greys the button. */
export interface Rule {
  readonly action: string;
  readonly subject: string;
  readonly conditions?: Conditions;
}

/** A capability's rules for one actor: a pure function. Whatever no rule allows is denied. */
export type Permissions = (actor: Actor) => readonly Rule[];

/**
 * One rule that allows.
 * @example allow('sign', 'Motion', { 'signers.organizationId': { $in: organizationsWhere(actor, 'DELEGATE') } })
 */
export const allow = (action: string, subject: string, conditions?: Conditions): Rule =>
  conditions ? { action, subject, conditions } : { action, subject };
