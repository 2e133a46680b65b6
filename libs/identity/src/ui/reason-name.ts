import {
  identity_reason_name_mismatch,
  identity_reason_not_authorized,
  identity_reason_not_registered,
  identity_reason_other,
  identity_reason_out_of_scope,
} from '#messages';
import type { RefusalReason } from '../domain/organization-state.js';

const names: Readonly<Record<RefusalReason, () => string>> = {
  NAME_MISMATCH: identity_reason_name_mismatch,
  NOT_REGISTERED: identity_reason_not_registered,
  NOT_AUTHORIZED: identity_reason_not_authorized,
  OUT_OF_SCOPE: identity_reason_out_of_scope,
  OTHER: identity_reason_other,
};

/** Why an application was refused, in words. */
export const reasonName = (reason: RefusalReason): string => names[reason]();
