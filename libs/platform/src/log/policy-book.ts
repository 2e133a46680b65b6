import { Injectable } from '@nestjs/common';
import type { LoggedEvent } from './event.js';

/** The fixed order in which policies lock rows, so that two commands never wait for each other in a circle (design.md §2). */
export const PolicyOrder = { TASK: 10, HOURS: 20, OBLIGATION: 30, STATEMENT: 40, NOTICE: 50 } as const;

type Policy = { readonly order: number; readonly run: (event: LoggedEvent) => Promise<void> };

/** What must be true in the same transaction as an event: `<do>-when-<event>`. */
@Injectable()
export class PolicyBook {
  private readonly policies = new Map<string, Policy[]>();

  /** Registers a policy; called once per policy when its module starts. */
  on(type: string, order: number, run: Policy['run']): void {
    const known = this.policies.get(type) ?? [];
    this.policies.set(
      type,
      [...known, { order, run }].sort((a, b) => a.order - b.order),
    );
  }

  /** Runs every policy of the event's type, in order. */
  async run(event: LoggedEvent): Promise<void> {
    for (const policy of this.policies.get(event.type) ?? []) await policy.run(event);
  }
}
