import { inLocale, type TripodLeg } from '#libs/kit/ui';
import type { LegView } from '../contract.js';

/** The legs as the vessel draws them: a seat nobody holds is missing, one that owes nothing yet has no number. */
export const legsOf = (legs: readonly LegView[]): readonly TripodLeg[] =>
  legs.map(({ names, verified, organization }) => ({ label: inLocale(names), percent: verified, missing: organization === null }));
