import { DomainError } from '#libs/kernel';
import { identityRefusals, type IdentityRefusal } from '../domain/refusals.js';

/** A refusal that only the store could find: taken meanwhile, used meanwhile. */
export const refused = (code: IdentityRefusal): DomainError => new DomainError(code, identityRefusals[code].kind);
