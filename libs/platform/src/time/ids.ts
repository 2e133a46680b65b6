import { randomFillSync } from 'node:crypto';
import { uuidv7 } from '#libs/kernel';

/** How many ids fit one millisecond; more than that borrow from the next. */
const PLACES = 0x1000;

/** Random bytes of one id, and how many are drawn at a time: one call of the generator costs as much as making sixty ids. */
const RANDOM = 10;
const DRAWN = 100 * RANDOM;

/**
 * Makes ids. They are made here rather than in PostgreSQL, so that an id is known before its row. The ids of one process ascend, also
 * within a millisecond (RFC 9562 §6.2, a counter in place of rand_a): what is ordered by id is ordered as it was made.
 */
export class Ids {
  private time = 0;
  private place = 0;
  private readonly random = Buffer.alloc(DRAWN);
  private used = DRAWN;

  next(): string {
    this.take(Date.now());
    const random = this.draw();
    random.writeUInt16BE(this.place, 0);
    return uuidv7(this.time, random);
  }

  /** Bytes that no other id was or will be made of. */
  private draw(): Buffer {
    if (this.used === DRAWN) {
      randomFillSync(this.random);
      this.used = 0;
    }
    this.used += RANDOM;
    return this.random.subarray(this.used - RANDOM, this.used);
  }

  private take(now: number): void {
    const later = now > this.time;
    this.place = later ? 0 : (this.place + 1) % PLACES;
    if (later) this.time = now;
    else if (this.place === 0) this.time += 1;
  }
}
