import {
  consortium_effect_admission_accepted,
  consortium_effect_admission_waits,
  consortium_effect_amendment,
  consortium_effect_charter,
  consortium_effect_dissolution,
  consortium_effect_dissolution_void,
  consortium_effect_expulsion,
  consortium_effect_nothing_before,
  consortium_effect_rectification,
  consortium_effect_rectification_lift,
  consortium_effect_reinstatement,
  consortium_effect_seat_filling,
  consortium_effect_seat_filling_opens,
  consortium_effect_suspension,
  consortium_effect_suspension_keeps,
  consortium_effect_terms,
  consortium_effect_terms_more,
  consortium_effect_terms_windows,
  consortium_effect_when_last,
  consortium_effect_write_off,
  consortium_effect_write_off_books,
  consortium_refuse_ends,
  consortium_refuse_invitation,
  consortium_refuse_seen,
  consortium_refuse_signed,
  consortium_sign_binds,
  consortium_sign_count,
  consortium_sign_last,
  consortium_sign_waits,
} from '#messages';
import { Code, formatMoney, inLocale, type Effect } from '#libs/kit/ui';
import type { MotionView } from '../contract.js';
import { readAct } from './read-charter.js';
import { differenceText } from './term-differences.js';

/** What the motion does once it is carried, in the order of its weight. */
export function outcomesOf(motion: MotionView): readonly string[] {
  const { kind, candidate, accepted, charterVersion, seat, untilOn } = motion;
  const name = candidate?.name ?? '—';
  switch (kind) {
    case 'CHARTER':
      return [consortium_effect_charter()];
    case 'CHARTER_AMENDMENT':
      return [consortium_effect_amendment({ version: charterVersion ?? '—' })];
    case 'ADMISSION':
      return [accepted ? consortium_effect_admission_accepted({ name }) : consortium_effect_admission_waits({ name })];
    case 'SUSPENSION':
      return [consortium_effect_suspension({ name }), consortium_effect_suspension_keeps()];
    case 'REINSTATEMENT':
      return [consortium_effect_reinstatement({ name })];
    case 'EXPULSION':
      return [consortium_effect_expulsion({ name })];
    case 'DISSOLUTION':
      return [consortium_effect_dissolution(), consortium_effect_dissolution_void()];
    case 'RECTIFICATION':
      return [consortium_effect_rectification({ day: untilOn ?? '—' })];
    case 'RECTIFICATION_LIFT':
      return [consortium_effect_rectification_lift()];
    case 'TERMS_CHANGE':
      return termsOutcomes(motion);
    case 'WRITE_OFF':
      return [
        consortium_effect_write_off({ name, amount: formatMoney(readAct(motion).claim?.amountFen ?? '0') }),
        consortium_effect_write_off_books(),
      ];
    case 'SEAT_FILLING':
      return [consortium_effect_seat_filling({ name, seat: seat ? inLocale(seat) : '—' }), consortium_effect_seat_filling_opens()];
  }
}

/** So many differences are told one by one; the rest stand on the page. */
const TOLD = 12;

function termsOutcomes({ charterVersion, differences }: MotionView): readonly string[] {
  const more = differences.length - TOLD;
  return [
    consortium_effect_terms({ version: charterVersion ?? '—' }),
    ...differences.slice(0, TOLD).map(differenceText),
    ...(more > 0 ? [consortium_effect_terms_more({ count: more })] : []),
    consortium_effect_terms_windows(),
  ];
}

const signedOf = ({ signers, hash }: MotionView): number => signers.filter((signer) => signer.signedHash === hash).length;

/** When the last signature is there this happens; until then nothing. */
export const consequencesOf = (motion: MotionView): readonly Effect[] => [
  { mark: 'promised', text: consortium_effect_nothing_before() },
  ...outcomesOf(motion).map((text) => ({ mark: 'verified' as const, text: consortium_effect_when_last({ what: text }) })),
];

/** What this signature does, in counted facts. */
export function effectsOfSigning(motion: MotionView): readonly Effect[] {
  const [signed, total] = [signedOf(motion), motion.signers.length];
  const left = total - signed - 1;
  const binds: Effect = {
    mark: 'verified',
    text: (
      <>
        {consortium_sign_binds()} <Code>{motion.hash.slice(0, 16)}…</Code>
      </>
    ),
  };
  const count: Effect = { mark: 'verified', text: consortium_sign_count({ number: signed + 1, total }) };
  if (left > 0) return [binds, count, { mark: 'promised', text: consortium_sign_waits({ count: left }) }, ...consequencesOf(motion)];
  return [binds, count, ...outcomesOf(motion).map((text) => ({ mark: 'verified' as const, text: consortium_sign_last({ what: text }) }))];
}

/** What this refusal does. */
export function effectsOfRefusing(motion: MotionView): readonly Effect[] {
  const signed = signedOf(motion);
  return [
    { mark: 'overdue', text: consortium_refuse_ends() },
    ...(signed > 0 ? [{ mark: 'overdue' as const, text: consortium_refuse_signed({ count: signed }) }] : []),
    ...(motion.kind === 'ADMISSION'
      ? [{ mark: 'overdue' as const, text: consortium_refuse_invitation({ name: motion.candidate?.name ?? '—' }) }]
      : []),
    { mark: 'verified', text: consortium_refuse_seen() },
  ];
}
