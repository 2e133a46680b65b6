import type { Id } from '#libs/kernel';
import type { ConsortiumStatus } from '../../domain/consortium-status.js';
import type { ConsortiumKind } from '../../domain/kind.js';
import type { Bond } from '../../domain/decide-standing.js';
import type { HeldSeat } from '../../domain/decide-seat.js';
import type { MembershipState, MembershipStatus } from '../../domain/membership-status.js';
import type { MotionState, VacantSeat } from '../../domain/motion.js';

/** One of the reader's organizations that is invited: what lets its delegates see what they are asked to join. */
type Invitations = readonly { readonly organizationId: Id<'Organization'> }[];

export interface KindRecord {
  readonly kind: ConsortiumKind;
  readonly hash: string;
}

export interface ConsortiumRecord {
  readonly id: Id<'Consortium'>;
  readonly version: number;
  readonly kindCode: string;
  readonly kindVersion: number;
  readonly name: string;
  readonly status: ConsortiumStatus;
  readonly secretariatId: Id<'Organization'>;
  readonly arbiterId: Id<'Organization'> | null;
  readonly spotCheckerId: Id<'Organization'> | null;
  readonly commonFundKeeperId: Id<'Organization'> | null;
  readonly invitations: Invitations;
  /** The lead seats that are held, in the order of the charter, and those that nobody holds. */
  readonly holders: readonly HeldSeat[];
  readonly vacant: readonly VacantSeat[];
}

export interface MotionRecord extends MotionState {
  readonly consortiumId: Id<'Consortium'>;
  readonly version: number;
  readonly membershipId: Id<'Membership'> | null;
  readonly charterVersion: number | null;
  /** Of the filling of a seat: which. */
  readonly seat: string | null;
  /** Of a rectification: by when. */
  readonly untilOn: string | null;
  readonly candidateId: Id<'Organization'> | null;
  readonly candidateStatus: MembershipStatus | null;
  readonly secretariatId: Id<'Organization'>;
  readonly invitations: Invitations;
}

export interface MembershipRecord extends MembershipState {
  readonly id: Id<'Membership'>;
  readonly consortiumId: Id<'Consortium'>;
  readonly version: number;
  readonly organizationId: Id<'Organization'>;
  readonly secretariatId: Id<'Organization'>;
  /** Whether the charter names the organization: lead, secretariat, neutral body or keeper. */
  readonly namedInCharter: boolean;
  readonly bond: Bond;
}
