import { consortiumTopic } from '#libs/kernel';
import type { EventLog, LoggedEvent } from '#libs/platform';
import type { ObligationStore } from './ports/obligation-store.js';

/**
 * When the leads have changed what the charter stands on, promises of its templates weigh what the new set says, from their next window
 * on: a running window keeps its weight and its target, so that nobody lifts a score within it (domain.md §7, anti-gaming 8). Targets two
 * sides have agreed on stay theirs. Each promise whose weight changes is an aggregate with an event of its own, so this
 * takes a few statements for each; promises of other templates are not read.
 */
export class WeighAnewWhenTermsChanged {
  constructor(
    private readonly obligations: ObligationStore,
    private readonly log: EventLog,
  ) {}

  async run({ data }: Pick<LoggedEvent, 'data'>): Promise<void> {
    const consortiumId = data['consortiumId'] as string;
    for (const { weight, from, ...obligation } of await this.obligations.lockWeighedAnew(consortiumId)) {
      await this.log.append({
        stream: obligation.id,
        version: await this.obligations.amend(obligation, { weight }),
        owner: { kind: 'consortium', id: consortiumId },
        type: 'obligation.weight-changed',
        actor: null,
        data: { obligationId: obligation.id, from, to: weight },
        topics: [consortiumTopic(consortiumId)],
      });
    }
  }
}
