import { insist, type Actor, type Id } from '#libs/kernel';
import { stale, type UnitOfWork, type Written } from '#libs/platform';
import { decideGivingUp } from '../domain/decide-seat.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { ChangeSeats } from './change-seats.js';
import type { ConsortiumAccess } from './consortium-access.js';

/** What a delegate says when its organization gives up a lead seat. */
export interface GivingUp {
  readonly seat: string;
  readonly organizationId: Id<'Organization'>;
  readonly reason: string;
}

/** The holder of a lead seat gives it up. It stays a member with all its duties; until the seat is filled nothing can be co-signed. */
export class GiveUpSeat {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly seats: ChangeSeats,
    private readonly work: UnitOfWork,
  ) {}

  /** @param version of the consortium the delegate saw (If-Match) */
  run(actor: Actor, consortiumId: Id<'Consortium'>, version: number | undefined, { seat, organizationId, reason }: GivingUp): Promise<Written> {
    return this.work.command(actor, async () => {
      const consortium = await this.access.lockConsortiumOfLead(actor, consortiumId, organizationId);
      if (version !== undefined && version !== consortium.version) throw stale(consortium.version);
      const { how } = insist(decideGivingUp(consortium.holders, seat, organizationId), consortiumRefusals);
      const ended = { seat, organizationId, how, reason, endedBy: actor.personId, speaksFor: organizationId };
      const written = await this.seats.vacate(actor, consortium, ended);
      return { id: consortium.id, version: written };
    });
  }
}
