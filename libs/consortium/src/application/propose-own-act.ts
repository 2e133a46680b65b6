import type { Actor, Id } from '#libs/kernel';
import type { Clock, UnitOfWork, Written } from '#libs/platform';
import { ownActContent } from '../domain/charter.js';
import type { OwnAct } from '../domain/decide-own-act.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { OpenMotion } from './open-motion.js';
import type { OwnActDesk } from './own-act-desk.js';

/** What the leads are to decide about the consortium itself; of a rectification, what is to be done and by when. */
export interface OwnProposal {
  readonly kind: OwnAct;
  readonly reason: string;
  readonly until: string | null;
  /** The decision of minutes it comes of. */
  readonly decisionId?: string | undefined;
}

/** The secretary proposes to dissolve the consortium, to put things right by a date, or to lift that again; all leads decide. */
export class ProposeOwnAct {
  constructor(
    private readonly access: ConsortiumAccess,
    private readonly desk: OwnActDesk,
    private readonly openMotion: OpenMotion,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, consortiumId: Id<'Consortium'>, { kind, reason, until, decisionId }: OwnProposal): Promise<Written> {
    return this.work.command(actor, async () => {
      const consortium = await this.access.lockConsortiumFor(actor, consortiumId, 'propose');
      const charter = await this.openMotion.charterInForce(consortium, kind);
      await this.desk.judge(kind, consortiumId, until);
      const content = ownActContent({
        document: kind,
        consortiumId,
        consortiumName: consortium.name,
        charterHash: charter.hash,
        reason,
        until,
        proposedAt: this.clock.now().toISOString(),
      });
      return { id: await this.openMotion.run(actor, consortium, { kind, content, untilOn: until, decisionId }), version: 1 };
    });
  }
}
