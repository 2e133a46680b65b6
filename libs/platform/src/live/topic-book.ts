import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';

/** Whether the actor may read every event of the topic. `parts` is what follows the prefix: `task:<id>:<org>` gives [id, org]. */
export type MayFollow = (actor: Actor, ...parts: string[]) => Promise<boolean>;

/** A room carries its events; a list only says that it changed, at most once a second, and makes the client read again. */
export type TopicStyle = 'room' | 'list';

interface Audience {
  readonly may: MayFollow;
  readonly style: TopicStyle;
}

/** Each topic has one audience: who may follow it may read every event in it, so a filter never looks like a gap (design.md §4). */
@Injectable()
export class TopicBook {
  private readonly audiences = new Map<string, Audience>();

  register(prefix: string, may: MayFollow, style: TopicStyle): void {
    this.audiences.set(prefix, { may, style });
  }

  /** Denied unless a capability has said otherwise. */
  async may(actor: Actor, topic: string): Promise<boolean> {
    const [prefix = '', ...parts] = topic.split(':');
    return (await this.audiences.get(prefix)?.may(actor, ...parts)) ?? false;
  }

  styleOf(topic: string): TopicStyle {
    return this.audiences.get(topic.split(':')[0] ?? '')?.style ?? 'list';
  }
}
