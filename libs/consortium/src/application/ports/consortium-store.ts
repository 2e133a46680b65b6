import type { Actor, Id } from '#libs/kernel';
import type { Charter, CharterText } from '../../domain/charter.js';
import type { ConsortiumStatus } from '../../domain/consortium-status.js';
import type { HeldSeat, HowEnded } from '../../domain/decide-seat.js';
import type { ConsortiumKind, NeutralFunction } from '../../domain/kind.js';
import type { MembershipStatus } from '../../domain/membership-status.js';
import type { ConsortiumRecord, KindRecord } from './records.js';

/** What a founding, or a new draft of the charter, makes of the rows that follow from it. */
export interface CharterRows {
  readonly charter: Charter;
  readonly members: ReadonlyMap<string, Extract<MembershipStatus, 'LEADING' | 'INVITED'>>;
  readonly at: Date;
}

export interface EndedHolding {
  readonly id: Id<'PastSeat'>;
  readonly seat: string;
  readonly organizationId: Id<'Organization'>;
  readonly how: HowEnded;
  /** A delegate's words, in this row alone; null where a motion says why. */
  readonly reason: string | null;
  readonly endedBy: Id<'Person'>;
  readonly until: Date;
  readonly functions: readonly NeutralFunction[];
}

export interface NewHolding extends HeldSeat {
  /** Where the seat stands in the charter, from 0. */
  readonly position: number;
  readonly appointedBy: Id<'Motion'>;
  readonly since: Date;
  readonly functions: readonly NeutralFunction[];
}

/** Kinds, consortia and what their charters say of them. A writer locks before it reads. */
export abstract class ConsortiumStore {
  abstract kind(code: string, version: number): Promise<KindRecord | null>;
  abstract find(id: Id<'Consortium'>, reader: Pick<Actor, 'posts'>): Promise<ConsortiumRecord | null>;
  /** Waits until no other command changes this consortium. */
  abstract lock(id: Id<'Consortium'>): Promise<void>;
  /** A new consortium in founding, with its seats and founders; answers its id. */
  abstract insert(kind: ConsortiumKind, rows: CharterRows): Promise<Id<'Consortium'>>;
  /** The rows of a consortium in founding after its draft has changed; they follow the charter motion and carry no event. */
  abstract redraft(id: Id<'Consortium'>, rows: CharterRows): Promise<void>;
  /** Who holds the lead seats, in the order of the charter. */
  abstract seats(id: Id<'Consortium'>): Promise<readonly HeldSeat[]>;
  /** Ends a holding: the seat is vacant, and so are the functions that go with it. Answers the consortium's new version. */
  abstract vacate(consortium: ConsortiumRecord, ended: EndedHolding): Promise<number>;
  /** Gives a vacant seat, with the functions that go with it, to an organization. Answers the consortium's new version. */
  abstract fill(consortium: ConsortiumRecord, holding: NewHolding): Promise<number>;
  /** Ends the consortium; it is kept, and nothing in it changes any more. Answers its last version. */
  abstract dissolve(consortium: ConsortiumRecord, at: Date): Promise<number>;
  /** Whether an organization is a member in good standing that has given no notice. */
  abstract isFreeMember(id: Id<'Consortium'>, organizationId: Id<'Organization'>, today: string): Promise<boolean>;
  /** Puts an amended charter in force; answers the new version. */
  abstract amend(consortium: ConsortiumRecord, amended: CharterText): Promise<number>;
  /** Whether a consortium acts, to somebody who may not read it; null when there is none. */
  abstract statusOf(id: Id<'Consortium'>): Promise<ConsortiumStatus | null>;
  /** Whether an organization the charter names for a neutral function has declined. */
  abstract hasDeclinedNeutral(id: Id<'Consortium'>): Promise<boolean>;
  /** Puts the charter in force: the consortium and all who have given their word become active; answers who did. */
  abstract activate(consortium: ConsortiumRecord, at: Date): Promise<{ readonly version: number; readonly memberIds: readonly Id<'Organization'>[] }>;
}
