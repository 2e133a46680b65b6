import { addDays, businessDate, consortiumTopic } from '#libs/kernel';
import type { Clock, EventLog, Ids } from '#libs/platform';
import type { ConsortiumDirectory } from '#libs/consortium/contract';
import type { OrganizationDirectory } from '#libs/identity/contract';
import { isFast, isMutual, mutualOf } from '../domain/claim-flags.js';
import { CHECK_DAYS, drawSample, monthEnd, type Candidate } from '../domain/spot-check.js';
import type { CandidateFacts, Seeds, SpotCheckStore, VerifiedFor } from './ports/spot-check-store.js';

/** Draws the sample of a month that is over, and shows its seed: whoever sees the promises can draw it again. */
export class DrawSample {
  constructor(
    private readonly store: SpotCheckStore,
    private readonly seeds: Seeds,
    private readonly consortia: ConsortiumDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async run(id: string): Promise<void> {
    const check = await this.store.lock(id);
    const checkerId = check && (await this.consortia.find(check.consortiumId))?.spotCheckerId;
    // Without a checker it waits; its seed is fixed already.
    if (!check || !checkerId) return;
    const { consortiumId, month, seed } = check;
    const facts = await this.checkable(checkerId, await this.store.candidates(consortiumId, month, monthEnd(month)));
    const counts = await this.store.verifiedFor(consortiumId);
    const population = facts.map((one): Candidate => ({ id: one.id, risk: riskOf(one, counts) })).sort((a, b) => (a.id < b.id ? -1 : 1));
    const obligations = new Map(facts.map((one) => [one.id, one.obligationId]));
    const items = drawSample(population, (one) => this.seeds.rank(seed, one)).map((drawn) => ({
      ...drawn,
      itemId: this.ids.next(),
      obligationId: obligations.get(drawn.id) ?? '',
    }));
    const at = this.clock.now();
    const version = await this.store.draw(check, { at, dueOn: addDays(businessDate(at), CHECK_DAYS), checkerId, population, items });
    await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.sample-drawn',
      actor: null,
      data: { checkId: id, month, seed, checkerId, population: population.length, items: items.map(({ itemId }) => itemId) },
      topics: [consortiumTopic(consortiumId)],
    });
  }

  /** What the checker may check at all: nothing it did or verified, and nothing of its own group. */
  private async checkable(checkerId: string, all: readonly CandidateFacts[]): Promise<readonly CandidateFacts[]> {
    const sides = [...new Set(all.flatMap(({ obligorId, verifierId }) => [obligorId, verifierId]))].filter((id) => id !== checkerId);
    const apart = await this.organizations.independentOf(checkerId, sides);
    return all.filter(({ obligorId, verifierId }) => apart.has(obligorId) && apart.has(verifierId));
  }
}

/** What of its making is worth a second look: verified too fast to have been looked at, or between two who verify each other. */
function riskOf({ obligorId, verifierId, claimedAt, verifiedAt }: CandidateFacts, counts: readonly VerifiedFor[]): Candidate['risk'] {
  if (claimedAt === null) return null;
  if (isFast(claimedAt, verifiedAt)) return 'FAST';
  return isMutual(mutualOf(counts, verifierId, obligorId)) ? 'MUTUAL' : null;
}
