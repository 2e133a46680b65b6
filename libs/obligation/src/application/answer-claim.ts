import { consortiumTopic, insist, missing, organizationsWhere, type Actor, type Json } from '#libs/kernel';
import { stale, type EventLog, type Ids, type LoggedEvent } from '#libs/platform';
import { decideRejection, decideVerification, decideWithdrawal, type StandingClaim } from '../domain/decide-verification.js';
import type { Measured } from '../domain/progress.js';
import { obligationRefusals } from '../domain/refusals.js';
import type { ClaimDesk, Sighted } from './claim-desk.js';
import type { ClaimAnswer, ClaimRecord, ClaimStore } from './ports/claim-store.js';
import type { SettleWindow } from './settle-window.js';

export interface AnswerClaimInput {
  readonly claimId: string;
  readonly speaksForId: string;
  /** The version the actor saw (If-Match). */
  readonly version?: number | undefined;
}

/** A claim with the promise it is about, opened for an answer. */
interface Opened extends Sighted {
  readonly claim: ClaimRecord;
}

const TYPES = { VERIFIED: 'obligation.claim-verified', REJECTED: 'obligation.claim-rejected', WITHDRAWN: 'obligation.claim-withdrawn' } as const;

/** The three ends of a claim, inside a command: one claim's event, and what follows for its window. */
export class AnswerClaim {
  constructor(
    private readonly desk: ClaimDesk,
    private readonly claims: ClaimStore,
    private readonly window: SettleWindow,
    private readonly log: EventLog,
    private readonly ids: Ids,
  ) {}

  /** @param numerator how much of it; null: the whole @returns the claim's new version */
  async verify(actor: Actor, input: AnswerClaimInput, numerator: number | null): Promise<number> {
    const opened = await this.open(actor, 'verify', input);
    const decided = decideVerification(standing(opened), numerator, answering(actor, input, opened), opened.verifiers);
    const { verified } = insist(decided, obligationRefusals);
    const { event, version } = await this.end(actor, input, opened, { status: 'VERIFIED', reasonId: null }, verified);
    await this.window.verified(opened, event, input.speaksForId, verified);
    return version;
  }

  async reject(actor: Actor, input: AnswerClaimInput, reason: string): Promise<number> {
    const opened = await this.open(actor, 'verify', input);
    insist(decideRejection(standing(opened), answering(actor, input, opened), opened.verifiers), obligationRefusals);
    const { claim, at } = opened;
    const reasonId = this.ids.next();
    await this.claims.write({ id: reasonId, consortiumId: claim.consortiumId, ofId: claim.id, text: reason, links: [], byId: actor.personId, at });
    return this.letGo(actor, input, opened, { status: 'REJECTED', reasonId });
  }

  async withdraw(actor: Actor, input: AnswerClaimInput): Promise<number> {
    const opened = await this.open(actor, 'claim', input);
    insist(decideWithdrawal(standing(opened), input, opened.verifiers), obligationRefusals);
    return this.letGo(actor, input, opened, { status: 'WITHDRAWN', reasonId: null });
  }

  private async open(actor: Actor, action: 'claim' | 'verify', { claimId, speaksForId, version }: AnswerClaimInput): Promise<Opened> {
    const sighted = await this.desk.sight(actor, action, (await this.claims.find(claimId))?.obligationId, speaksForId);
    const claim = await this.claims.find(claimId);
    if (!claim) throw missing();
    if (version !== undefined && version !== claim.version) throw stale(claim.version);
    return { ...sighted, claim };
  }

  private async letGo(actor: Actor, input: AnswerClaimInput, opened: Opened, answer: Pick<ClaimAnswer, 'status' | 'reasonId'>): Promise<number> {
    const { version } = await this.end(actor, input, opened, answer, null);
    await this.claims.free(opened.claim);
    await this.window.released(opened);
    return version;
  }

  private async end(
    actor: Actor,
    { speaksForId }: AnswerClaimInput,
    { claim, at }: Opened,
    { status, reasonId }: Pick<ClaimAnswer, 'status' | 'reasonId'>,
    verified: Measured | null,
  ): Promise<{ readonly event: LoggedEvent; readonly version: number }> {
    const { id, consortiumId, obligationId, windowId, numerator, denominator } = claim;
    const version = await this.claims.answer(claim, { status, reasonId, at, answeredById: speaksForId });
    const amounts: Readonly<Record<string, Json>> = verified
      ? { verifiedNumerator: verified.numerator, verifiedDenominator: verified.denominator }
      : {};
    const event = await this.log.append({
      stream: id,
      version,
      owner: { kind: 'consortium', id: consortiumId },
      type: TYPES[status],
      actor,
      speaksFor: speaksForId,
      data: { claimId: id, obligationId, windowId, numerator, denominator, ...amounts, ...(reasonId === null ? {} : { reasonId }) },
      topics: [consortiumTopic(consortiumId)],
    });
    return { event, version };
  }
}

const standing = ({ claim, promise }: Opened): StandingClaim => ({ ...claim, metric: promise.metric });

/** Whoever made the claim or works for the one who owes stands on the claimant's side, whatever other posts they hold. */
const answering = (actor: Actor, { speaksForId }: AnswerClaimInput, { claim, promise }: Opened) => ({
  speaksForId,
  onClaimantsSide: claim.claimedBy === actor.personId || organizationsWhere(actor).includes(promise.obligorId),
});
