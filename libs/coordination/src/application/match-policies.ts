import { businessDate, holds, staffRoles, type Actor } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import type { PoliciesView } from '../contract.js';
import { inForce, matchPolicy, policyVerdicts, type Policy } from '../domain/policy.js';
import type { CoordinationAccess } from './coordination-access.js';
import type { Member, PolicyStore } from './ports/policy-store.js';

/** Which members qualify for which policies by what is verified of them, and what is missing or not known for the others. */
export class MatchPolicies {
  constructor(
    private readonly access: CoordinationAccess,
    private readonly policies: PolicyStore,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, consortiumId: string): Promise<PoliciesView> {
    await this.access.loadConsortiumFor(actor, consortiumId);
    const asOf = businessDate(this.clock.now());
    const members = await this.policies.members(consortiumId, asOf);
    const items = inForce(await this.policies.published(), asOf).map((policy) => this.item(actor, policy, members));
    return { asOf, items: [...items] };
  }

  private item(actor: Actor, policy: Policy, members: readonly Member[]): PoliciesView['items'][number] {
    const { code, version, category, names, benefit, source, effectiveOn, conditions } = policy;
    const matches = members.flatMap((member) => {
      const match = matchPolicy(policy, member);
      return match ? [{ member, match }] : [];
    });
    const rank = (verdict: (typeof policyVerdicts)[number]): number => policyVerdicts.indexOf(verdict);
    return {
      ...{ code, policyVersion: version, category, names, benefit, source, effectiveOn },
      conditions: conditions.map((one) => ({ code: one.code, names: one.names, supply: one.supply })),
      members: matches
        .sort((a, b) => rank(a.match.verdict) - rank(b.match.verdict))
        .map(({ member: { id, name, shortName }, match }) => ({
          organization: { id, name, shortName },
          ours: holds(actor, id, ...staffRoles),
          verdict: match.verdict,
          conditions: match.conditions.map((one) => ({ ...one })),
        })),
    };
  }
}
