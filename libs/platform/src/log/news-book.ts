import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/kernel';
import type { LoggedEvent } from './event.js';

/** By what people choose how news ring: it is their turn, something goes wrong, something came of what they did. */
export type NewsGroup = 'turn' | 'alarm' | 'outcome';

/** What one organization is told of one thing. Words name organizations, kinds and dates: never people, never what somebody typed. */
export interface NewsRow {
  readonly subjectId: string;
  readonly consortiumId: string;
  /** Who is told; null where the words are the same for whoever was. */
  readonly organizationId: string | null;
  /** What makes it news again, e.g. the hash of the text to be signed or the day it was due. */
  readonly occasion: string;
  /** Whether it still stands. What does not is told to nobody any more. */
  readonly open: boolean;
  readonly title: { readonly zh: string; readonly en: string };
  readonly href: string;
}

/** What of an event people are told by inbox, e-mail and group bot, beside those to whom it is a line of today. */
export interface NewsKind {
  /** `capability.what`, as its to-do where there is one. */
  readonly code: string;
  readonly group: NewsGroup;
  readonly mark: 'promised' | 'claimed' | 'verified' | 'overdue';
  /** Who at an organization that is told. */
  readonly roles: readonly Role[];
  /** Whether it is told to organizations that are no members: the arbiter, an authority. */
  readonly outside?: true;
  /** Whether it concerns the whole organization, so that its group chats and the consortium's hear of it too. */
  readonly groups?: true;
  /** What it is, without a name: for who may not know more, and for the head of a card. */
  readonly names: { readonly zh: string; readonly en: string };
  /** Types of events after which it may be news, with the field of their data that names what it is about. */
  readonly after: Readonly<Record<string, string>>;
  /** What may be news because a day has come: what it is about, in all consortia; at most a month old. */
  readonly due?: (today: string) => Promise<readonly string[]>;
  /** Who is told what of these now, in one statement; also of what does not stand any more. */
  readonly about: (subjectIds: readonly string[]) => Promise<readonly NewsRow[]>;
  /** Where who is told costs more to find than the words: asked once, in place of `about`, when the event is read. */
  readonly told?: (event: LoggedEvent) => Promise<readonly NewsRow[]>;
}

/** Where each capability says, beside its to-dos, what of its events is told to whom (docs/adr/0016). Whoever delivers asks here. */
@Injectable()
export class NewsBook {
  private readonly kinds = new Map<string, NewsKind>();

  /** Called when the capability's module starts. */
  register(...kinds: readonly NewsKind[]): void {
    for (const kind of kinds) this.kinds.set(kind.code, kind);
  }

  find(code: string): NewsKind | null {
    return this.kinds.get(code) ?? null;
  }

  all(): readonly NewsKind[] {
    return [...this.kinds.values()];
  }

  after(type: string): readonly NewsKind[] {
    return this.all().filter((kind) => type in kind.after);
  }
}
