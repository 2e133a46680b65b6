import fc from 'fast-check';
import { isRefusal } from '#libs/kernel';
import type { ClaimStatus } from './claim-status.js';
import { decideClaim } from './decide-claim.js';
import { decideDispute, decideRuling } from './decide-dispute.js';
import { decideRejection, decideVerification, decideWithdrawal } from './decide-verification.js';
import { decideWaiverAnswer, decideWaiverWish, type WaiverFacts, type WaiverStatus } from './decide-waiver.js';
import { isDue, isKept, type Progress } from './progress.js';
import type { Answering, VerifierFacts } from './verifier.js';

interface Standing {
  readonly metric: 'COUNT';
  readonly numerator: number;
  readonly denominator: 0;
  status: ClaimStatus;
  verified: number;
  answeredById: string | null;
}

interface Wish {
  readonly askedById: string;
  readonly awaitsId: string;
  status: WaiverStatus;
}

interface Step {
  readonly act: 'claim' | 'verify' | 'reject' | 'withdraw' | 'dispute' | 'rule' | 'ask' | 'consent' | 'refuse';
  readonly of: number;
  readonly numerator: number | null;
  readonly who: Answering;
  /** The two sides belong to one control group at this moment. */
  readonly group: boolean;
}

/** One window of a promise of the factory to the school, with the body as arbiter, and who turned which key in it. */
class History {
  readonly claims: Standing[] = [];
  readonly wishes: Wish[] = [];
  waived = false;
  /** Whose word made each verified amount solid, and who consented to a waiver. */
  readonly words: { readonly of: Standing | Wish; readonly by: string; readonly group: boolean; readonly ruled?: true }[] = [];

  constructor(private readonly target: number) {}

  step({ act, of, numerator, who, group }: Step): void {
    const seats: VerifierFacts = {
      obligorId: 'factory',
      beneficiaryId: 'school',
      arbiterId: 'body',
      independent: new Set(group ? ['body', 'stranger'] : ['school', 'body', 'stranger']),
    };
    if (act === 'claim') return this.claim(numerator ?? 1, who, seats);
    if (act === 'ask') return this.ask(who, seats);
    if (act === 'consent' || act === 'refuse') return this.answer(this.wishes[of], act === 'consent', who, { seats, group });
    const one = this.claims[of];
    if (!one) return;
    if (act === 'dispute' || act === 'rule') return this.dispute(one, act, { numerator, who, seats, group });
    if (act === 'reject' && decideRejection(one, who, seats) === 'REJECTED')
      Object.assign(one, { status: 'REJECTED', answeredById: who.speaksForId });
    if (act === 'withdraw' && decideWithdrawal(one, who, seats) === 'WITHDRAWN') one.status = 'WITHDRAWN';
    if (act !== 'verify') return;
    const decided = decideVerification(one, numerator, who, seats);
    if (isRefusal(decided)) return;
    Object.assign(one, { status: 'VERIFIED', verified: decided.verified.numerator, answeredById: who.speaksForId });
    this.words.push({ of: one, by: who.speaksForId, group });
  }

  window(): Progress {
    const sum = (of: (one: Standing) => number): number => this.claims.reduce((total, one) => total + of(one), 0);
    return {
      metric: 'COUNT',
      target: this.target,
      weight: 1,
      claimed: { numerator: sum((one) => (one.status === 'CLAIMED' ? one.numerator : 0)), denominator: 0, late: 0 },
      verified: { numerator: sum((one) => one.verified), denominator: 0, late: 0 },
      entries: this.claims.filter((one) => one.verified > 0).length,
      lateEntries: 0,
      waived: this.waived,
    };
  }

  private dispute(
    one: Standing,
    act: 'dispute' | 'rule',
    { numerator, who, seats, group }: Omit<Step, 'act' | 'of'> & { readonly seats: VerifierFacts },
  ): void {
    const facts = {
      ...seats,
      ...{ arbiterApart: true, answeredById: one.answeredById, answeredOn: '2026-11-20', objectionDays: 10, reused: false, today: '2026-11-24' },
      verified: one.verified > 0 ? one.verified : null,
    };
    if (act === 'dispute') {
      if (!isRefusal(decideDispute(one, who.speaksForId, facts))) one.status = 'DISPUTED';
      return;
    }
    const decided = decideRuling(one, { speaksForId: who.speaksForId, onASide: who.onClaimantsSide, numerator }, facts);
    if (isRefusal(decided)) return;
    one.status = decided.status;
    if (decided.status !== 'RULED') return;
    one.verified += decided.verified.numerator;
    this.words.push({ of: one, by: who.speaksForId, group, ruled: true });
  }

  private claim(numerator: number, { speaksForId }: Answering, seats: VerifierFacts): void {
    const what = { numerator, denominator: 0, happenedOn: '2026-11-20', speaksForId, files: 1, links: [], exhibits: 0 };
    const exhibits = { standing: 0, used: false };
    const about = { status: 'AGREED', metric: 'COUNT', computedFrom: null, window: this, reused: false, exhibits, today: '2026-11-24' } as const;
    const made = decideClaim(what, { ...seats, ...about });
    if (isRefusal(made)) return;
    expect([speaksForId, this.waived]).toEqual(['factory', false]);
    this.claims.push({ metric: 'COUNT', numerator, denominator: 0, status: 'CLAIMED', verified: 0, answeredById: null });
  }

  private ask({ speaksForId }: Answering, seats: VerifierFacts): void {
    const decided = decideWaiverWish({ kind: 'WINDOW', target: null, until: null, speaksForId }, this.facts(seats));
    if (!isRefusal(decided)) this.wishes.push({ askedById: speaksForId, awaitsId: decided.awaitsId, status: 'ASKED' });
  }

  private answer(
    wish: Wish | undefined,
    consents: boolean,
    { speaksForId, onClaimantsSide }: Answering,
    at: { readonly seats: VerifierFacts; readonly group: boolean },
  ): void {
    if (!wish) return;
    const decided = decideWaiverAnswer(
      { ...wish, kind: 'WINDOW', until: null },
      { speaksForId, consents, onAskersSide: onClaimantsSide },
      this.facts(at.seats),
    );
    if (isRefusal(decided)) return;
    wish.status = decided;
    if (decided !== 'CONSENTED') return;
    this.waived = true;
    this.words.push({ of: wish, by: speaksForId, group: at.group });
  }

  private facts(seats: VerifierFacts): WaiverFacts {
    const openClaims = this.claims.filter(({ status }) => status === 'CLAIMED').length;
    const window = { waived: this.waived, endsOn: '2026-12-31', extendedTo: null, kept: isKept(this.window()) };
    const asked = this.wishes.some(({ status }) => status === 'ASKED');
    return { ...seats, status: 'AGREED', metric: 'COUNT', window, openClaims, asked, today: '2026-11-24' };
  }
}

/** What happens now and then: forbidden at every other step, nothing would ever come of a history. */
const seldom = fc.integer({ min: 0, max: 4 }).map((at) => at === 0);

const anything: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('claim', 'claim', 'verify', 'verify', 'reject', 'withdraw', 'dispute', 'rule', 'ask', 'ask', 'consent', 'consent', 'refuse'),
  of: fc.nat(2),
  numerator: fc.option(fc.nat(8)),
  who: fc.record({ speaksForId: fc.constantFrom('factory', 'school', 'school', 'body', 'stranger'), onClaimantsSide: seldom }),
  group: seldom,
});
/** A claim, its rejection, the dispute of that and the ruling, each by who may: else few histories would come so far. */
const quarrel: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(['reject', 'school'], ['dispute', 'factory'], ['rule', 'body']), fc.nat(2), fc.integer({ min: 1, max: 3 }))
  .map(([[act, speaksForId], of, numerator]) => ({
    ...{ act: act as Step['act'], of, numerator, group: false },
    who: { speaksForId: speaksForId as string, onClaimantsSide: false },
  }));
const step = fc.oneof({ weight: 2, arbitrary: anything }, { weight: 1, arbitrary: quarrel });

const seed = 20261124;
const seen = { kept: 0, waived: 0, ruled: 0 };
/** What a claim is when something of it may stand verified. */
const answered: readonly ClaimStatus[] = ['VERIFIED', 'DISPUTED', 'UPHELD', 'RULED'];

test(`in any history verified ≤ claimed, and only an independent word, or the arbiter’s, keeps or lets off a promise (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 40, maxLength: 100 }), fc.integer({ min: 1, max: 8 }), (steps, target) => {
      const history = new History(target);
      for (const one of steps) {
        history.step(one);
        const window = history.window();
        for (const claim of history.claims) expect(claim.verified).toBeLessThanOrEqual(answered.includes(claim.status) ? claim.numerator : 0);
        const solid = history.claims.filter(({ verified }) => verified > 0);
        expect(history.words.filter(({ of }) => 'verified' in of).map(({ of }) => of)).toEqual(expect.arrayContaining(solid));
        if (isKept(window)) expect(history.words.some(({ of }) => 'verified' in of)).toBe(true);
        if (history.waived) expect([isKept(window), isDue(window)]).toEqual([false, false]);
      }
      for (const { of, by, group, ruled } of history.words) {
        if (ruled) expect(by).toBe('body');
        else if ('verified' in of) expect(by).toBe(group ? 'body' : 'school');
        else expect([by === of.askedById, group ? by : 'body']).toEqual([false, 'body']);
      }
      expect(history.waived).toBe(history.wishes.some(({ status }) => status === 'CONSENTED'));
      seen.kept += Number(isKept(history.window()));
      seen.waived += Number(history.waived);
      seen.ruled += Number(history.claims.some(({ status }) => status === 'RULED'));
    }),
    { seed, numRuns: 400 },
  );
  // Histories that end either way are among them, or the sentences above would say nothing.
  expect(Math.min(seen.kept, seen.waived, seen.ruled)).toBeGreaterThan(20);
});
