import fc from 'fast-check';
import { isRefusal } from '#libs/kernel';
import type { ClaimStatus } from './claim-status.js';
import { decideClaim } from './decide-claim.js';
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
}

interface Wish {
  readonly askedById: string;
  readonly awaitsId: string;
  status: WaiverStatus;
}

interface Step {
  readonly act: 'claim' | 'verify' | 'reject' | 'withdraw' | 'ask' | 'consent' | 'refuse';
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
  readonly words: { readonly of: Standing | Wish; readonly by: string; readonly group: boolean }[] = [];

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
    if (act === 'reject' && decideRejection(one, who, seats) === 'REJECTED') one.status = 'REJECTED';
    if (act === 'withdraw' && decideWithdrawal(one, who, seats) === 'WITHDRAWN') one.status = 'WITHDRAWN';
    if (act !== 'verify') return;
    const decided = decideVerification(one, numerator, who, seats);
    if (isRefusal(decided)) return;
    Object.assign(one, { status: 'VERIFIED', verified: decided.verified.numerator });
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
      entries: this.claims.filter((one) => one.status === 'VERIFIED').length,
      lateEntries: 0,
      waived: this.waived,
    };
  }

  private claim(numerator: number, { speaksForId }: Answering, seats: VerifierFacts): void {
    const what = { numerator, denominator: 0, happenedOn: '2026-11-20', speaksForId, files: 1, links: [] };
    const about = { status: 'AGREED', metric: 'COUNT', computedFrom: null, window: this, reused: false, today: '2026-11-24' } as const;
    const made = decideClaim(what, { ...seats, ...about });
    if (isRefusal(made)) return;
    expect([speaksForId, this.waived]).toEqual(['factory', false]);
    this.claims.push({ metric: 'COUNT', numerator, denominator: 0, status: 'CLAIMED', verified: 0 });
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

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('claim', 'claim', 'verify', 'verify', 'reject', 'withdraw', 'ask', 'ask', 'consent', 'consent', 'refuse'),
  of: fc.nat(2),
  numerator: fc.option(fc.nat(8)),
  who: fc.record({ speaksForId: fc.constantFrom('factory', 'school', 'school', 'body', 'stranger'), onClaimantsSide: seldom }),
  group: seldom,
});

const seed = 20261124;
const seen = { kept: 0, waived: 0 };

test(`in any history verified ≤ claimed, and only an independent word keeps or lets off a promise (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 80 }), fc.integer({ min: 1, max: 8 }), (steps, target) => {
      const history = new History(target);
      for (const one of steps) {
        history.step(one);
        const window = history.window();
        for (const claim of history.claims) expect(claim.verified).toBeLessThanOrEqual(claim.status === 'VERIFIED' ? claim.numerator : 0);
        const solid = history.claims.filter(({ verified }) => verified > 0);
        expect(history.words.filter(({ of }) => 'verified' in of).map(({ of }) => of)).toEqual(expect.arrayContaining(solid));
        if (isKept(window)) expect(history.words.some(({ of }) => 'verified' in of)).toBe(true);
        if (history.waived) expect([isKept(window), isDue(window)]).toEqual([false, false]);
      }
      for (const { of, by, group } of history.words) {
        if ('verified' in of) expect(by).toBe(group ? 'body' : 'school');
        else expect([by === of.askedById, group ? by : 'body']).toEqual([false, 'body']);
      }
      expect(history.waived).toBe(history.wishes.some(({ status }) => status === 'CONSENTED'));
      seen.kept += Number(isKept(history.window()));
      seen.waived += Number(history.waived);
    }),
    { seed, numRuns: 300 },
  );
  // Histories that end either way are among them, or the sentences above would say nothing.
  expect(Math.min(seen.kept, seen.waived)).toBeGreaterThan(20);
});
