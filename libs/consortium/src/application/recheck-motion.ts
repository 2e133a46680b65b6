import type { Actor } from '#libs/kernel';
import { isAmendment } from '../domain/motion.js';
import type { CharterDesk } from './charter-desk.js';
import type { MotionRecord } from './ports/records.js';
import type { WriteOffDesk } from './write-off-desk.js';

/** What held when a text was put to signature must still hold at each signature. */
export class RecheckMotion {
  constructor(
    private readonly charters: CharterDesk,
    private readonly writeOffs: WriteOffDesk,
  ) {}

  /** @throws DomainError with what is not so any more */
  async run(actor: Actor, motion: MotionRecord): Promise<void> {
    if (motion.kind === 'CHARTER' || isAmendment(motion.kind)) await this.charters.requireStillSound(motion);
    if (motion.kind === 'SEAT_FILLING') await this.charters.requireStillFitting(actor, motion);
    if (motion.kind === 'WRITE_OFF') await this.writeOffs.requireStillDue(motion);
  }
}
