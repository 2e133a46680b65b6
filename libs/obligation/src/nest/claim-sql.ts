import { partySql } from '#libs/identity/contract';
import type { SpotCheckOutcome } from '../domain/spot-check.js';
import type { ClaimStatus } from '../domain/claim-status.js';
import type { Mutual } from '../domain/claim-flags.js';
import type { ClaimItem, ClaimView, WaiverView } from '../contract.js';
import { DEFINITION } from './definition-sql.js';

/** How often two sides of the consortium verified each other's claims; of an open claim, of those answered so far. */
const MUTUAL = `(SELECT json_build_object(
      'given', count(*) FILTER (WHERE f.verifier_id = side.id), 'toOther', count(*) FILTER (WHERE f.verifier_id = side.id AND p.obligor_id = o.obligor_id),
      'otherGiven', count(*) FILTER (WHERE f.verifier_id = o.obligor_id),
      'fromOther', count(*) FILTER (WHERE f.verifier_id = o.obligor_id AND p.obligor_id = side.id))
    FROM verification f JOIN obligation p ON p.consortium_id = f.consortium_id AND p.id = f.obligation_id
    WHERE f.consortium_id = c.consortium_id AND f.source_kind = 'CLAIM' AND f.withdrawn_at IS NULL)`;

const COLUMNS = `c.id, c.version, c.status, c.window_id AS "windowId", c.numerator, c.denominator, c.happened_on AS "happenedOn", c.since, c.until,
  c.verify_by AS "verifyBy", c.late,
  (SELECT json_build_object('obligationId', p.id, 'number', p.number) FROM obligation_claim k JOIN obligation p ON p.id = k.obligation_id WHERE k.id = c.alike_id) AS "alikeTo", (coalesce(w.extended_to, w.ends_on) + w.grace_days)::text AS "graceEndsOn", ${partySql('g')} AS awaits, CASE WHEN b.id IS NOT NULL THEN ${partySql('b')} END AS "answeredBy",
  (SELECT CASE WHEN count(*) > 0 THEN json_build_object('numerator', sum(v.numerator), 'denominator', sum(v.denominator)) END FROM verification v
   WHERE v.consortium_id = c.consortium_id AND v.source_kind IN ('CLAIM', 'RULING') AND v.source_id = c.id AND v.withdrawn_at IS NULL) AS verified,
  CASE WHEN dp.claim_id IS NOT NULL THEN json_build_object('arbiter', ${partySql('da')}, 'openedAt', dp.opened_at, 'reason', dr.text, 'ruleBy', dp.rule_by,
    'ruledAt', dp.ruled_at, 'numerator', dp.numerator, 'ruling', du.text) END AS dispute,
  (SELECT i.outcome FROM spot_check_item i JOIN verification v ON v.consortium_id = i.consortium_id AND v.id = i.verification_id
   WHERE i.consortium_id = c.consortium_id AND i.obligation_id = c.obligation_id AND v.source_kind = 'CLAIM' AND v.source_id = c.id AND i.outcome IS NOT NULL
   ORDER BY i.checked_at DESC LIMIT 1) AS "spotCheck",
  EXISTS (SELECT 1 FROM spot_check_item i JOIN verification v ON v.consortium_id = i.consortium_id AND v.id = i.verification_id
   WHERE i.consortium_id = c.consortium_id AND i.outcome = 'NOT_CONFIRMED' AND v.verifier_id = side.id AND i.checked_at > c.since - interval '1 year') AS doubted,
  n.text AS note, n.links, r.text AS reason, ${MUTUAL} AS mutual`;

const FROM = `obligation_claim c JOIN obligation o ON o.consortium_id = c.consortium_id AND o.id = c.obligation_id
  JOIN obligation_window w ON w.consortium_id = c.consortium_id AND w.id = c.window_id
  JOIN organization g ON g.id = c.awaits_id LEFT JOIN organization b ON b.id = c.answered_by_id
  LEFT JOIN LATERAL (SELECT coalesce(c.answered_by_id, c.awaits_id) AS id) side ON true
  LEFT JOIN obligation_dispute dp ON dp.consortium_id = c.consortium_id AND dp.claim_id = c.id LEFT JOIN organization da ON da.id = dp.arbiter_id
  LEFT JOIN obligation_text dr ON dr.consortium_id = dp.consortium_id AND dr.id = dp.reason_id
  LEFT JOIN obligation_text du ON du.consortium_id = dp.consortium_id AND du.id = dp.ruling_id
  LEFT JOIN obligation_text n ON n.consortium_id = c.consortium_id AND n.id = c.note_id
  LEFT JOIN obligation_text r ON r.consortium_id = c.consortium_id AND r.id = c.reason_id`;

/** The newest claims of a promise: $1 consortium, $2 promise. */
export const CLAIMS = {
  name: 'obligation-claims',
  text: `SELECT ${COLUMNS} FROM ${FROM} WHERE c.consortium_id = $1 AND c.obligation_id = $2 AND c.source_kind = 'CLAIM'
    ORDER BY c.since DESC, c.id DESC LIMIT 50`,
};

/** Claims that wait for these organizations, those due first: $1 consortium, $2 organizations. */
export const AWAITING = {
  name: 'obligation-claims-awaiting',
  text: `SELECT ${COLUMNS}, o.id AS "obligationId", o.number, o.metric, d.definition -> 'names' AS names, d.definition -> 'unit' AS unit, ${partySql('a')} AS obligor
    FROM ${FROM} JOIN organization a ON a.id = o.obligor_id ${DEFINITION}
    WHERE c.consortium_id = $1 AND c.awaits_id = ANY($2::uuid[]) AND c.until IS NULL AND c.source_kind = 'CLAIM' ORDER BY c.verify_by, c.id LIMIT 100`,
};

export const WAIVERS = {
  name: 'obligation-waivers',
  text: `SELECT w.id, w.version, w.kind, w.window_id AS "windowId", w.target, w.until, w.former_target AS "formerTarget", w.status, ${partySql('a')} AS "askedBy",
      CASE WHEN w.status = 'ASKED' THEN ${partySql('b')} END AS awaits, w.answer_by AS "answerBy", w.asked_at AS "askedAt", w.answered_at AS "answeredAt", r.text AS reason
    FROM obligation_waiver w JOIN organization a ON a.id = w.asked_by_id JOIN organization b ON b.id = w.awaits_id
    LEFT JOIN obligation_text r ON r.consortium_id = w.consortium_id AND r.id = w.reason_id
    WHERE w.consortium_id = $1 AND w.obligation_id = $2 ORDER BY w.asked_at DESC, w.id DESC LIMIT 50`,
};

export const BATCH = { name: 'obligation-batch', text: 'SELECT outcomes FROM obligation_batch WHERE id = $1' };

export interface ClaimRow
  extends Pick<
    ClaimView,
    'id' | 'version' | 'windowId' | 'numerator' | 'denominator' | 'happenedOn' | 'verifyBy' | 'verified' | 'answeredBy' | 'dispute'
  > {
  readonly status: ClaimStatus;
  readonly since: Date;
  readonly until: Date | null;
  readonly late: boolean;
  readonly alikeTo: { readonly obligationId: string; readonly number: number } | null;
  readonly graceEndsOn: string;
  readonly awaits: NonNullable<ClaimView['awaits']>;
  readonly note: string | null;
  readonly links: readonly string[] | null;
  readonly reason: string | null;
  readonly mutual: Mutual | null;
  readonly doubted: boolean;
  readonly spotCheck: SpotCheckOutcome | null;
}

export interface AwaitingRow extends ClaimRow, Pick<ClaimItem, 'obligationId' | 'names' | 'unit' | 'metric' | 'obligor'> {
  readonly number: number;
}

export interface WaiverRow extends Omit<WaiverView, 'askedAt' | 'answeredAt'> {
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}

export interface BatchRow {
  readonly outcomes: readonly { readonly claimId: string; readonly refusal: string | null }[];
}
