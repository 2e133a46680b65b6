import type { OrganizationKind } from '#libs/kernel';
import type { TagClaim } from '../../domain/decide-tag.js';
import type { TagKind, TagReason, TagState } from '../../domain/tag.js';

/** A tag with what decides who may see and confirm it. */
export interface TagRecord {
  readonly id: string;
  readonly version: number;
  readonly organizationId: string;
  readonly kind: TagKind;
  readonly value: string;
  readonly state: TagState;
  /** Consortia its organization is a member of. */
  readonly consortia: readonly { readonly consortiumId: string }[];
}

/** The organization a tag is about, before there is one. */
export type TaggedOrganization = Pick<TagRecord, 'id' | 'organizationId' | 'consortia'> & { readonly organizationKind: OrganizationKind };

export interface TagOutcome {
  readonly state: TagState;
  /** The organization that answered; null: the operator, or the claimant itself. */
  readonly answeredById: string | null;
  readonly byOperator: boolean;
  readonly at: Date | null;
  readonly reason: TagReason | null;
}

/** What organizations are known for. */
export abstract class TagStore {
  abstract find(id: string): Promise<TagRecord | null>;
  abstract organization(id: string): Promise<TaggedOrganization | null>;
  /** Whether one of this kind and value waits, and the stage of the confirmed one. */
  abstract standing(
    organizationId: string,
    tag: Pick<TagClaim, 'kind' | 'value'>,
  ): Promise<{ readonly waiting: boolean; readonly verified: { readonly stage: string | null } | null }>;
  abstract add(tag: TagClaim & { readonly id: string; readonly organizationId: string; readonly claimedAt: Date }): Promise<void>;
  /** Confirming one supersedes the one of the same kind and value that was confirmed before: the ladder has one rung. @returns the new version */
  abstract settle(tag: TagRecord, version: number, outcome: TagOutcome): Promise<number>;
}
