import { createMongoAbility, subject as typed, type MongoAbility } from '@casl/ability';
import type { Rule } from './rule.js';

const abilities = new WeakMap<readonly Rule[], MongoAbility>();

const abilityOf = (rules: readonly Rule[]): MongoAbility => {
  const known = abilities.get(rules);
  if (known) return known;
  const made = createMongoAbility(rules.map((rule) => ({ ...rule })) as never);
  abilities.set(rules, made);
  return made;
};

/**
 * Whether some rule allows the action on at least some object of this subject: enough to let a request reach its loader,
 * never enough to touch an object.
 */
export const canSome = (rules: readonly Rule[], action: string, subject: string): boolean => abilityOf(rules).can(action, subject);

/** Whether the rules allow the action on this object. */
export const can = (rules: readonly Rule[], action: string, subject: string, object: object): boolean =>
  abilityOf(rules).can(action, typed(subject, { ...object }) as never);
