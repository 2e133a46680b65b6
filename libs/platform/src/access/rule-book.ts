import type { Permissions, Rule } from '#libs/access';
import type { Actor } from '#libs/kernel';

/** The rules of every capability, composed for one actor. */
export class RuleBook {
  private readonly known = new WeakMap<Actor, readonly Rule[]>();

  constructor(private readonly permissions: readonly Permissions[]) {}

  rulesFor(actor: Actor): readonly Rule[] {
    const known = this.known.get(actor);
    if (known) return known;
    const rules = this.permissions.flatMap((permissionsOf) => permissionsOf(actor));
    this.known.set(actor, rules);
    return rules;
  }
}
