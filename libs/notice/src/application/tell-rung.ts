import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OpenPromise } from '#libs/obligation/contract';
import type { EventLog, Ids } from '#libs/platform';
import { rolesTold, sidesTold, type Side, type Step } from '../domain/ladder.js';
import { mailsAt, ringsAt, topicOf, usualSettings } from '../domain/settings.js';
import type { InboxStore } from './ports/inbox-store.js';
import type { SettingsStore } from './ports/settings-store.js';
import type { RungStore } from './ports/rung-store.js';
import type { QueueCards } from './queue-cards.js';

interface Told {
  readonly people: readonly string[];
  readonly organizationIds: readonly string[];
}

/** Takes one step of a ladder and tells whom it concerns, in the running transaction. */
export class TellRung {
  constructor(
    private readonly consortia: ConsortiumDirectory,
    private readonly rungs: RungStore,
    private readonly inbox: InboxStore,
    private readonly log: EventLog,
    private readonly ids: Ids,
    private readonly cards: QueueCards,
    private readonly settings: SettingsStore,
  ) {}

  /** @returns false when another has taken the step */
  async run(promise: OpenPromise, step: Step, at: Date): Promise<boolean> {
    const { consortiumId, obligationId, windowId, number, dueOn, obligorId, beneficiaryId } = promise;
    const id = this.ids.next();
    if (!(await this.rungs.take(promise, id, step, at))) return false;
    const { people, organizationIds } = await this.told(promise, step);
    const chosen = await this.settings.of(people);
    await this.inbox.add(
      {
        code: 'obligation.reminder',
        consortiumId,
        subjectId: obligationId,
        organizationId: null,
        data: { windowId, number, rung: step.send, dueOn, obligorId, beneficiaryId },
        at,
      },
      people.map((personId) => {
        const settings = chosen.get(personId) ?? usualSettings;
        return {
          id: this.ids.next(),
          personId,
          ringsAt: ringsAt(settings, topicOf(step.send), at),
          mailsAt: mailsAt(settings, topicOf(step.send), at),
        };
      }),
    );
    await this.cards.run({ rungId: id, promise, rung: step.send, organizationIds, at });
    await this.log.append({
      stream: id,
      version: 1,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'notice.rung-sent',
      actor: null,
      data: { obligationId, windowId, rung: step.send, skipped: [...step.skip], notices: people.length },
      topics: people.map((personId) => `person:${personId}`),
    });
    return true;
  }

  private async told(promise: OpenPromise, step: Step): Promise<Told> {
    const arbiterId = (await this.consortia.find(promise.consortiumId))?.arbiterId ?? null;
    const organizations: Readonly<Record<Side, () => Promise<readonly string[]> | readonly string[]>> = {
      OBLIGOR: () => [promise.obligorId],
      BENEFICIARY: () => [promise.beneficiaryId],
      LEAD_SEATS: () => this.rungs.leadSeats(promise.consortiumId),
      ARBITER: () => (arbiterId ? [arbiterId] : []),
    };
    const [people, told] = [new Set<string>(), new Set<string>()];
    for (const side of sidesTold(step.send, arbiterId !== null)) {
      const ids = await organizations[side]();
      for (const id of ids) told.add(id);
      for (const person of await this.rungs.people(ids, rolesTold[side])) people.add(person);
    }
    return { people: [...people], organizationIds: [...told] };
  }
}
