import type { Id } from '#libs/kernel';
import type { MembershipStatus } from '../../domain/membership-status.js';
import type { MembershipRecord } from './records.js';

export interface MembershipChanges {
  readonly status: MembershipStatus;
  readonly acceptedAt?: Date;
  readonly admittedAt?: Date;
  readonly endedAt?: Date;
  readonly leavesOn?: string | null;
}

/** Who belongs to which consortium. */
export abstract class MembershipStore {
  abstract find(id: Id<'Membership'>): Promise<MembershipRecord | null>;
  abstract findByOrganization(consortiumId: Id<'Consortium'>, organizationId: Id<'Organization'>): Promise<MembershipRecord | null>;
  /** Where an organization stands in consortia that are not dissolved: member, invited or applicant. In the order they are locked in. */
  abstract standingOf(
    organizationId: Id<'Organization'>,
  ): Promise<readonly { readonly id: Id<'Membership'>; readonly consortiumId: Id<'Consortium'> }[]>;
  /** Waits until no other command changes this membership. */
  abstract lock(id: Id<'Membership'>): Promise<void>;
  /** A first invitation, or a new one to an organization that declined or left before; answers the membership and its version. */
  abstract invite(
    consortiumId: Id<'Consortium'>,
    organizationId: Id<'Organization'>,
    at: Date,
  ): Promise<{ readonly id: Id<'Membership'>; readonly version: number }>;
  /** An organization's own application; answers the membership and its version. */
  abstract apply(
    consortiumId: Id<'Consortium'>,
    organizationId: Id<'Organization'>,
    at: Date,
  ): Promise<{ readonly id: Id<'Membership'>; readonly version: number }>;
  /** Changes a standing if it still is at this version; answers the new version. */
  abstract change(membership: MembershipRecord, version: number, changes: MembershipChanges): Promise<number>;
}
