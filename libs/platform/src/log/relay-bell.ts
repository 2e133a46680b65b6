import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';

/** Rings when something was committed or relayed in this process: a hint that saves waiting for the next look, never the truth. */
@Injectable()
export class RelayBell {
  private readonly rings = new EventEmitter();

  ring(): void {
    this.rings.emit('ring');
  }

  /** Resolves at the next ring, or after the time has passed. */
  next(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const finish = (): void => {
        clearTimeout(timer);
        this.rings.off('ring', finish);
        done();
      };
      const timer = setTimeout(finish, milliseconds);
      this.rings.once('ring', finish);
    });
  }
}
