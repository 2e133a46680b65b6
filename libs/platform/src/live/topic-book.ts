import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';

/** Who may read every event of one topic. */
export type Audience = (actor: Actor) => boolean;

/** Finds a topic's audience. `parts` is what follows the prefix: `task:<id>:<org>` gives [id, org]. */
export type FindAudience = (...parts: string[]) => Audience | Promise<Audience>;

/** A room carries its events; a list only says that it changed, at most once a second, and makes the client read again. */
export type TopicStyle = 'room' | 'list';

interface Kind {
  readonly find: FindAudience;
  readonly style: TopicStyle;
}

export const nobody: Audience = () => false;

/**
 * Each topic has one audience: who may follow it may read every event in it, so a filter never looks like a gap (design.md §4).
 * What the audience depends on is read once per topic; a thousand followers are then asked about without a statement each.
 */
@Injectable()
export class TopicBook {
  private readonly kinds = new Map<string, Kind>();

  register(prefix: string, find: FindAudience, style: TopicStyle): void {
    this.kinds.set(prefix, { find, style });
  }

  /** Nobody, unless a capability has said otherwise. */
  async audience(topic: string): Promise<Audience> {
    const [prefix = '', ...parts] = topic.split(':');
    return (await this.kinds.get(prefix)?.find(...parts)) ?? nobody;
  }

  async may(actor: Actor, topic: string): Promise<boolean> {
    return (await this.audience(topic))(actor);
  }

  styleOf(topic: string): TopicStyle {
    return this.kinds.get(topic.split(':')[0] ?? '')?.style ?? 'list';
  }
}
