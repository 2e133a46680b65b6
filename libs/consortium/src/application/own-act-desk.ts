import { businessDate, insist, missing, type Id } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import type { ClosingBook } from '../contract.js';
import { decideOwnAct, type OwnAct, type OwnActFacts } from '../domain/decide-own-act.js';
import { isRectifying } from '../domain/life.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { LifeFactsReader } from './ports/life-facts.js';

/** Judges acts about the consortium itself by what is open and how it lives now. */
export class OwnActDesk {
  constructor(
    private readonly closing: ClosingBook,
    private readonly facts: LifeFactsReader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError with what stands in the way */
  async judge(act: OwnAct, consortiumId: Id<'Consortium'>, until: string | null): Promise<void> {
    const facts = (await this.facts.of([consortiumId])).get(consortiumId);
    if (!facts) throw missing();
    const today = businessDate(this.clock.now());
    await this.decide(act, consortiumId, { until, rectifying: isRectifying(facts, today), today });
  }

  /**
   * The same with the last signature: what was open may be open again, and a date may have come. Whether a rectification runs is not
   * asked again: one motion of a kind is open at a time, and this one is carried by now.
   */
  async judgeCarried(act: OwnAct, consortiumId: Id<'Consortium'>, until: string | null): Promise<void> {
    await this.decide(act, consortiumId, { until, rectifying: act === 'RECTIFICATION_LIFT', today: businessDate(this.clock.now()) });
  }

  private async decide(act: OwnAct, consortiumId: Id<'Consortium'>, facts: Omit<OwnActFacts, 'counts'>): Promise<void> {
    insist(decideOwnAct(act, { ...facts, counts: await this.closing.counts(consortiumId) }), consortiumRefusals);
  }
}
