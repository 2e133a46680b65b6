import {
  obligation_time_agreed,
  obligation_time_asked,
  obligation_time_claimed,
  obligation_time_disputed,
  obligation_time_overdue,
  obligation_time_proposed,
  obligation_time_rejected,
  obligation_time_ruled,
  obligation_time_upheld,
  obligation_time_verified,
  obligation_time_waiver_answered,
  obligation_time_withdrawn,
} from '#messages';
import type { MarkKind } from '#libs/kit/ui';
import type { ClaimView, EntryView, ObligationView, WaiverView } from '../contract.js';
import { amountText } from './claim-words.js';
import { entryMoment } from './entry-words.js';
import { waiverKindWord, waiverMark, waiverWord } from './waiver-words.js';

/** Something that happened to a promise. */
export interface Moment {
  readonly key: string;
  /** Instant; of an overdue verification the business date. */
  readonly at: string;
  readonly mark: MarkKind;
  readonly text: string;
}

/** All that happened to a promise as far as it is on show, the newest first. */
export function timelineOf(obligation: ObligationView): readonly Moment[] {
  const { proposedAt, agreedAt, proposedBy, obligor, beneficiary, claims, waivers, entries } = obligation;
  const other = proposedBy.id === obligor.id ? beneficiary : obligor;
  const moments: Moment[] = [
    { key: 'proposed', at: proposedAt, mark: 'promised', text: obligation_time_proposed({ name: proposedBy.shortName }) },
    ...(agreedAt === null
      ? []
      : [{ key: 'agreed', at: agreedAt, mark: 'promised' as const, text: obligation_time_agreed({ name: other.shortName }) }]),
    ...claims.flatMap((claim) => ofClaim(claim, obligation)),
    ...waivers.flatMap(ofWaiver),
    ...entries.filter(({ state }) => state === 'VERIFIED').map((entry) => ofEntry(entry, obligation)),
  ];
  return moments.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function ofClaim(claim: ClaimView, obligation: ObligationView): readonly Moment[] {
  const { id, claimedAt, verifyBy, state, awaits } = claim;
  const amount = amountText(claim, obligation);
  const moments: Moment[] = [
    { key: id, at: claimedAt, mark: 'claimed', text: obligation_time_claimed({ name: obligation.obligor.shortName, amount }) },
  ];
  if (state === 'VERIFICATION_OVERDUE') {
    moments.push({ key: `${id}o`, at: verifyBy, mark: 'overdue', text: obligation_time_overdue({ name: awaits?.shortName ?? '—', amount }) });
  }
  return [...moments, ...ofAnswer(claim, obligation, amount), ...ofDispute(claim, obligation, amount)];
}

/** How it was answered: of a disputed one, what was verified before the ruling is not told apart and is left to the ruling. */
function ofAnswer(claim: ClaimView, obligation: ObligationView, amount: string): readonly Moment[] {
  const { id, state, answeredAt, answeredBy, verified } = claim;
  if (answeredAt === null) return [];
  const name = answeredBy?.shortName ?? '—';
  if (state === 'WITHDRAWN') {
    const text = obligation_time_withdrawn({ name: obligation.obligor.shortName, amount });
    return [{ key: `${id}a`, at: answeredAt, mark: 'promised', text }];
  }
  if (verified === null && state !== 'NOT_CONFIRMED')
    return [{ key: `${id}a`, at: answeredAt, mark: 'promised', text: obligation_time_rejected({ name, amount }) }];
  if (state === 'RULED') return [];
  const text = obligation_time_verified({ name, amount: amountText(verified ?? claim, obligation) });
  return [{ key: `${id}a`, at: answeredAt, mark: 'verified', text }];
}

function ofDispute({ id, dispute, verified }: ClaimView, obligation: ObligationView, amount: string): readonly Moment[] {
  if (dispute === null) return [];
  const text = obligation_time_disputed({ name: obligation.obligor.shortName, amount });
  const opened: Moment = { key: `${id}d`, at: dispute.openedAt, mark: 'claimed', text };
  if (dispute.ruledAt === null) return [opened];
  const name = dispute.arbiter.shortName;
  const ruled: Moment =
    dispute.numerator === null
      ? { key: `${id}r`, at: dispute.ruledAt, mark: 'promised', text: obligation_time_upheld({ name, amount }) }
      : {
          key: `${id}r`,
          at: dispute.ruledAt,
          mark: 'verified',
          text: obligation_time_ruled({ name, amount: amountText(verified ?? { numerator: 0, denominator: 0 }, obligation) }),
        };
  return [opened, ruled];
}

function ofWaiver(waiver: WaiverView): readonly Moment[] {
  const { id, kind, askedAt, askedBy, answeredAt } = waiver;
  const asked = obligation_time_asked({ name: askedBy.shortName, kind: waiverKindWord(kind) });
  const moments: Moment[] = [{ key: id, at: askedAt, mark: 'claimed', text: asked }];
  if (answeredAt === null) return moments;
  return [
    ...moments,
    { key: `${id}a`, at: answeredAt, mark: waiverMark(waiver), text: obligation_time_waiver_answered({ state: waiverWord(waiver) }) },
  ];
}

const ofEntry = (entry: EntryView, obligation: ObligationView): Moment => ({
  key: entry.id,
  at: entry.at,
  mark: entry.sourceKind === 'DUE' ? 'promised' : 'verified',
  text: entryMoment(entry, obligation),
});
