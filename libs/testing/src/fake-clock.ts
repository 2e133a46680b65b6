import { Clock } from '#libs/platform';

/** A clock that stands still until it is moved. */
export class FakeClock extends Clock {
  private at: Date;

  constructor(start = '2026-11-24T01:00:00Z') {
    super();
    this.at = new Date(start);
  }

  now(): Date {
    return new Date(this.at);
  }

  /** Moves on by so many minutes. */
  pass(minutes: number): void {
    this.at = new Date(this.at.getTime() + minutes * 60_000);
  }

  /** Moves to an instant. */
  set(at: string): void {
    this.at = new Date(at);
  }
}
