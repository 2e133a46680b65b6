import { inLocale } from '#libs/kit/ui';
import { identityRefusals, type IdentityRefusal } from '../domain/refusals.js';

interface Refused {
  readonly refusal: IdentityRefusal;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What a rule would refuse, in the server's own words, before anything is sent. */
export const refusalText = (refused: Refused | null): string | undefined =>
  refused ? inLocale(identityRefusals[refused.refusal]).replace(/\{(\w+)\}/g, (_, slot: string) => String(refused.details[slot] ?? '')) : undefined;
