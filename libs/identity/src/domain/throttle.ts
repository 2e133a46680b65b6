import { refuse, type Refusal } from '#libs/kernel';

/** How often secrets may be tried within one window. What is counted, and where, is the caller's. */
export interface ThrottleLimit {
  readonly attempts: number;
  readonly windowSeconds: number;
}

const QUARTER = 15 * 60;

/**
 * The limits on trying secrets (OWASP ASVS 5.0 6.3.1). An account from one address: a guesser at one desk. An account from all
 * addresses it has never been opened from: a guesser with many; an address that has signed in before is not counted here, so that
 * nobody can lock the owner out. An address: one guesser at many accounts; wide, because a school shares one address.
 */
export const throttleLimits = {
  ACCOUNT_FROM_ADDRESS: { attempts: 10, windowSeconds: QUARTER },
  ACCOUNT_FROM_ANYWHERE_NEW: { attempts: 50, windowSeconds: QUARTER },
  ADDRESS: { attempts: 200, windowSeconds: QUARTER },
  /** Wide enough for a training room where everybody follows an invitation at once. */
  ACCOUNTS_FROM_ADDRESS: { attempts: 100, windowSeconds: 60 * 60 },
} as const satisfies Record<string, ThrottleLimit>;

export type ThrottleKind = keyof typeof throttleLimits;

/**
 * Whether one more try is allowed, this one included: the window is counted before the secret is looked at, so that tries at the
 * same time cannot slip past. Windows are fixed, so the wait ends however many more tries come.
 * @param count tries in the window, this one included
 * @returns null, or a refusal with the seconds to wait
 * @example refusalToTry({ attempts: 10, windowSeconds: 900 }, { count: 11, windowStart }, windowStart) // retryAfter 900
 */
export function refusalToTry(
  limit: ThrottleLimit,
  { count, windowStart }: { readonly count: number; readonly windowStart: Date },
  now: Date,
): Refusal<'identity.too-many-tries'> | null {
  if (count <= limit.attempts) return null;
  const left = windowStart.getTime() / 1000 + limit.windowSeconds - now.getTime() / 1000;
  return refuse('identity.too-many-tries', { retryAfter: Math.max(1, Math.ceil(left)), minutes: Math.max(1, Math.ceil(left / 60)) });
}
