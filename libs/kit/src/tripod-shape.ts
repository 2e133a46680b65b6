/** One leg of the vessel: a lead seat and how much of what it owes was verified, 0 to 100; null = nothing due or not known. */
export interface TripodLeg {
  readonly label: string;
  readonly percent: number | null;
  /** The seat is vacant: the leg is dashed. */
  readonly missing?: boolean;
}

export interface LegShape {
  /** Corners of the leg, for `points`. */
  readonly points: string;
  readonly top: number;
  readonly height: number;
  /** Where its figure stands. */
  readonly centre: number;
}

/** Ground line and bowl of the drawing, in its 120 × 130 units. */
const ground = 116;
const bowl = { left: 20, right: 100, top: 36, bottom: 76 };
const steepest = 7;

/** Height of the bowl's underside at x: shallow at the rim, deepest in the middle. */
const underside = (x: number): number => {
  const middle = (bowl.left + bowl.right) / 2;
  const off = (x - middle) / ((bowl.right - bowl.left) / 2);
  return bowl.top + 10 + (bowl.bottom - bowl.top - 10) * Math.sqrt(Math.max(0, 1 - off * off));
};

/**
 * Legs under the bowl, evenly spread, outer ones splayed. From 2 to 5: a consortium kind decides how many lead seats there are.
 * @throws RangeError outside 2 to 5
 */
export function legShapes(count: number): readonly LegShape[] {
  if (!Number.isInteger(count) || count < 2 || count > 5) throw new RangeError(`a vessel has 2 to 5 legs, not ${count}`);
  const width = count > 3 ? 11 : 14;
  return Array.from({ length: count }, (_, index) => {
    const side = (index / (count - 1)) * 2 - 1; // −1 the leftmost, 1 the rightmost
    const head = 60 + side * (count > 4 ? 31 : 25);
    const foot = 60 + side * (count > 3 ? 42 : 32);
    const [left, right] = [head - width / 2, head + width / 2];
    const top = Math.min(underside(left), underside(right)) - 4;
    const half = width * 0.36;
    return {
      points: `${round(left)},${round(underside(left) - 4)} ${round(right)},${round(underside(right) - 4)} ${round(foot + half)},${ground} ${round(foot - half)},${ground}`,
      top: round(top),
      height: round(ground - top),
      centre: round(foot),
    };
  });
}

/**
 * Degrees the vessel tilts, towards the weaker side, at most 7 either way; positive falls to the right. A vacant seat carries nothing.
 * A leg with nothing due carries its share, so it does not pull the vessel over.
 */
export function tiltOf(legs: readonly TripodLeg[]): number {
  const known = legs.filter((leg) => !leg.missing && leg.percent !== null).map((leg) => leg.percent ?? 0);
  const usual = known.length > 0 ? known.reduce((sum, percent) => sum + percent, 0) / known.length : 0;
  const pull = legs.reduce((sum, leg, index) => {
    const side = legs.length > 1 ? (index / (legs.length - 1)) * 2 - 1 : 0;
    return sum - side * (leg.missing ? 0 : (leg.percent ?? usual));
  }, 0);
  return round(Math.max(-steepest, Math.min(steepest, pull / 9)));
}

/** Below this the leg is drawn in rust. */
export const isWeak = (leg: TripodLeg): boolean => !leg.missing && leg.percent !== null && leg.percent < 50;

const round = (value: number): number => Math.round(value * 10) / 10 || 0;
