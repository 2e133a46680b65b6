import { insist } from '#libs/kernel';
import type { Ids, LoggedEvent } from '#libs/platform';
import { refusalToFollow, type OutcomeKind } from '../domain/decide-outcome.js';
import { meetingRefusals } from '../domain/refusals.js';
import type { MeetingStore } from './ports/meeting-store.js';

/** What is proposed for a decision of minutes is linked to it in the same transaction, or not proposed at all. */
export class LinkOutcomeWhenProposed {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly ids: Ids,
  ) {}

  /** @throws DomainError meeting.decision-unknown, meeting.not-decided or meeting.outcome-unfit when it cannot come of that decision */
  async run({ stream: outcomeId, data }: Pick<LoggedEvent, 'stream' | 'data'>, kind: OutcomeKind): Promise<void> {
    const decisionId = data['decisionId'];
    if (typeof decisionId !== 'string') return;
    const decision = await this.meetings.decisionFor(decisionId, kind, outcomeId);
    insist(refusalToFollow(decision, kind), meetingRefusals);
    if (decision) await this.meetings.link({ id: this.ids.next(), consortiumId: decision.consortiumId, decisionId, kind, outcomeId });
  }
}
