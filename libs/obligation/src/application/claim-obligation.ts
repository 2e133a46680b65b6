import { addDays, consortiumTopic, insist, type Actor } from '#libs/kernel';
import type { EventLog, Ids, UnitOfWork, Written } from '#libs/platform';
import { ALIKE_BITS } from '../domain/claim-flags.js';
import { decideClaim, type Claimed, type ClaimFacts } from '../domain/decide-claim.js';
import { obligationRefusals } from '../domain/refusals.js';
import type { ClaimDesk, Sighted } from './claim-desk.js';
import type { ClaimWindow } from './claim-window.js';
import type { ExhibitRef } from '../domain/exhibit.js';
import type { ClaimKey, ClaimStore, EvidenceSources, NewClaimRecord } from './ports/claim-store.js';
import type { ObligationRecord, WindowRecord } from './ports/records.js';

export interface ClaimInput {
  readonly obligationId: string;
  readonly speaksForId: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly happenedOn: string;
  readonly fileIds: readonly string[];
  readonly links: readonly string[];
  readonly exhibits: readonly ExhibitRef[];
  readonly note: string | null;
}

/** The side that owes says what it did and shows the evidence; it is hatched until the other side has looked. */
export class ClaimObligation {
  constructor(
    private readonly desk: ClaimDesk,
    private readonly windows: ClaimWindow,
    private readonly claims: ClaimStore,
    private readonly evidence: EvidenceSources,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  async run(actor: Actor, input: ClaimInput): Promise<Written> {
    const looks = await this.evidence.looks(actor, input.fileIds);
    return this.work.command(actor, async () => {
      const sighted = await this.desk.sight(actor, 'claim', input.obligationId, input.speaksForId);
      const { promise, verifiers, today } = sighted;
      const claim = { id: this.ids.next(), consortiumId: promise.consortiumId, obligationId: promise.id };
      const window = input.happenedOn <= today ? await this.windows.on(promise, input.happenedOn) : null;
      const hashes = await this.evidence.attach(actor, input.fileIds, claim);
      const evidence = hashes.map((sha256) => ({ sha256, look: looks.get(sha256) ?? null }));
      const reused = !(await this.claims.take(claim, evidence));
      const exhibits = await this.show(promise, claim, input.exhibits);
      const { status, metric, computedFrom } = promise;
      const facts = { ...verifiers, status, metric, computedFrom, window, reused, exhibits, today };
      const claimed = insist(decideClaim({ ...input, files: hashes.length, exhibits: input.exhibits.length }, facts), obligationRefusals);
      const alikeId = await this.claims.alike(claim, [...looks.values()], ALIKE_BITS);
      return this.write(actor, { ...input, ...claim, alikeId }, sighted, { ...claimed, window: window as WindowRecord });
    });
  }

  private async show({ obligorId }: ObligationRecord, claim: ClaimKey, refs: readonly ExhibitRef[]): Promise<ClaimFacts['exhibits']> {
    const standing = refs.length === 0 ? [] : await this.evidence.exhibits(claim.consortiumId, obligorId, refs);
    return { standing: standing.length, used: !(await this.claims.show(claim, standing)) };
  }

  private async write(
    actor: Actor,
    input: ClaimInput & Pick<NewClaimRecord, 'id' | 'consortiumId' | 'alikeId'>,
    { promise, at, today, answerDays }: Sighted,
    { awaitsId, late, window }: Claimed & { readonly window: WindowRecord },
  ): Promise<Written> {
    const { id, consortiumId, obligationId, numerator, denominator, happenedOn, note, links, alikeId } = input;
    const noteId = note !== null || links.length > 0 ? this.ids.next() : null;
    if (noteId !== null) await this.claims.write({ id: noteId, consortiumId, ofId: id, text: note, links, byId: actor.personId, at });
    const verifyBy = addDays(today, answerDays);
    const amount = { numerator, denominator };
    const row = { id, consortiumId, obligationId, windowId: window.id, happenedOn, verifyBy, late, awaitsId, noteId, alikeId, at };
    await this.claims.insert({ ...row, ...amount, claimedBy: actor.personId });
    await this.windows.claimed(window, { ...amount, late });
    await this.log.append({
      stream: id,
      version: 1,
      owner: { kind: 'consortium', id: consortiumId },
      type: 'obligation.claimed',
      actor,
      speaksFor: input.speaksForId,
      data: { claimId: id, obligationId, windowId: window.id, code: promise.code, ...amount, happenedOn, verifyBy, late, awaitsId, noteId, alikeId },
      topics: [consortiumTopic(consortiumId)],
    });
    return { id, version: 1 };
  }
}
