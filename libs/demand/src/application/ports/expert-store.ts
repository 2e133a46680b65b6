import type { Role } from '#libs/kernel';
import type { ExpertKind, ExpertState } from '../../domain/decide-expert.js';

/** What an entry says of a person. */
export interface ExpertTerms {
  readonly kind: ExpertKind;
  readonly fields: readonly string[];
  readonly about: string;
  readonly hoursPerMonth: number | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** An entry, with what decides who may see it. */
export interface ExpertRecord {
  readonly id: string;
  readonly version: number;
  readonly organizationId: string;
  readonly personId: string;
  readonly state: ExpertState;
  readonly consortia: readonly { readonly consortiumId: string }[];
}

export interface NewExpert extends ExpertTerms {
  readonly id: string;
  readonly organizationId: string;
  readonly personId: string;
  readonly state: ExpertState;
  readonly enteredBy: string;
  readonly at: Date;
  /** Null while the person has not consented. */
  readonly notice: string | null;
}

export interface RequestRecord {
  readonly id: string;
  readonly version: number;
  readonly consortiumId: string;
  readonly expertId: string;
  readonly ownerId: string;
  readonly askerId: string;
  readonly state: 'ASKED' | 'AGREED' | 'DECLINED';
}

export interface NewRequest extends Omit<RequestRecord, 'version' | 'state'> {
  readonly what: string;
  readonly hours: number | null;
  readonly by: string | null;
  readonly askedBy: string;
  readonly at: Date;
}

/** The pool of experts, and who asked for one. */
export abstract class ExpertStore {
  abstract find(id: string): Promise<ExpertRecord | null>;
  /** The person's posts at the organization and anywhere, and whether they are in the pool for it; the organization is locked. */
  abstract standing(
    organizationId: string,
    personId: string,
  ): Promise<{ readonly rolesHere: readonly Role[]; readonly rolesAnywhere: readonly Role[]; readonly already: boolean }>;
  abstract add(expert: NewExpert): Promise<void>;
  /** Other words; a consent that is not needed any more is kept, one that is needed again is forgotten. @returns the new version */
  abstract change(expert: ExpertRecord, version: number, terms: ExpertTerms, state: ExpertState): Promise<number>;
  /** @returns the new version */
  abstract settle(expert: ExpertRecord, version: number, state: ExpertState, at: Date, notice: string | null): Promise<number>;
  abstract request(id: string): Promise<RequestRecord | null>;
  abstract isAsked(consortiumId: string, expertId: string, askerId: string): Promise<boolean>;
  abstract ask(request: NewRequest): Promise<void>;
  /** @returns the new version */
  abstract answer(
    request: RequestRecord,
    version: number,
    outcome: { readonly state: 'AGREED' | 'DECLINED'; readonly at: Date; readonly by: string; readonly reason: string | null },
  ): Promise<number>;
  /** A person's entries end and lose their words; so does what the person wrote to requests. */
  abstract erase(personId: string, at: Date): Promise<void>;
}
