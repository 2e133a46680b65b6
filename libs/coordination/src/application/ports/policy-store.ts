import type { MemberFacts, Policy } from '../../domain/policy.js';

export interface Member extends MemberFacts {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/** Published policies, and what is verified of the members they might be for. */
export abstract class PolicyStore {
  abstract published(): Promise<readonly Policy[]>;
  /** Members in good standing with their facts, in one statement for all of them. */
  abstract members(consortiumId: string, today: string): Promise<readonly Member[]>;
}
