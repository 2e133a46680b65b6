import type { Actor } from '#libs/kernel';
import type { Names } from './kind.js';

/** What a promise or a motion comes of: where that is read, what it is called, its business date and its words. */
export interface Origin {
  readonly href: string;
  readonly names: Names;
  readonly on: string;
  readonly text: string;
}

/** A capability's answer to "what of yours does this come of?"; null for what does not, and for a reader who may not see it. */
export interface OriginSource {
  of(actor: Actor, consortiumId: string, outcomeId: string): Promise<Origin | null>;
}

/** Where capabilities register what promises and motions come of. */
export class OriginBook {
  private readonly sources: OriginSource[] = [];

  register(source: OriginSource): void {
    this.sources.push(source);
  }

  async of(actor: Actor, consortiumId: string, outcomeId: string): Promise<Origin | null> {
    for (const source of this.sources) {
      const origin = await source.of(actor, consortiumId, outcomeId);
      if (origin) return origin;
    }
    return null;
  }
}
