import type { Actor, Json } from '#libs/kernel';

/** Whose event it is (design.md §5). */
export type Owner = { readonly kind: 'installation' } | { readonly kind: 'organization' | 'consortium'; readonly id: string };

/** What a command reports. `data` holds ids, numbers and codes: never free text, file names or personal data. */
export interface NewEvent {
  /** The aggregate's id; with `version` the event's key. */
  readonly stream: string;
  readonly version: number;
  readonly owner: Owner;
  readonly type: string;
  /** Null only for what the installation does by itself. */
  readonly actor: Actor | null;
  /** The organization the actor spoke for, when the act speaks for one. */
  readonly speaksFor?: string;
  readonly data: { readonly [field: string]: Json };
  /** Who may learn of it live. Every event also enters 'all', which only the process itself reads. */
  readonly topics: readonly string[];
}

/** An event as it stands in the log. */
export interface LoggedEvent {
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly organizationId: string | null;
  readonly data: Readonly<Record<string, Json>>;
}
