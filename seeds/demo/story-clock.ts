import { addDays, businessDate } from '#libs/kernel';
import { Clock } from '#libs/platform';

/** Tells the story at its own dates: days before today, at a time of day in Shanghai. */
export class StoryClock extends Clock {
  private at: Date;

  constructor(private readonly today: Date) {
    super();
    this.at = today;
  }

  /** Each look is a second later, so that no two things of the story happen at the same instant. */
  now(): Date {
    this.at = new Date(this.at.getTime() + 1_000);
    return new Date(this.at);
  }

  /** Goes to a day relative to today; never past the present. */
  goTo(daysFromToday: number, time = '09:00'): void {
    const at = new Date(`${this.date(daysFromToday)}T${time}:00+08:00`);
    this.at = at > this.today ? new Date(this.today.getTime() - 3_600_000) : at;
  }

  /** The business date some days from today. */
  date(daysFromToday: number): string {
    return addDays(businessDate(this.today), daysFromToday);
  }
}
