/** So many at a time, so many more in line; whoever comes after is told to come again. */
export class Turns {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  /** The work's answer, or null when the line is full. */
  async take<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.running >= this.atOnce && this.line.length >= this.waiting) return null;
    if (this.running >= this.atOnce) await new Promise<void>((go) => this.line.push(go));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
