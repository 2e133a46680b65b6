import {
  consortium_act_body_admission,
  consortium_act_body_dissolution,
  consortium_act_body_expulsion,
  consortium_act_body_rectification,
  consortium_act_body_rectification_lift,
  consortium_act_body_reinstatement,
  consortium_act_body_seat_filling,
  consortium_act_body_suspension,
  consortium_act_charter,
  consortium_act_organization,
  consortium_act_proposed,
  consortium_act_reason,
  consortium_act_body_write_off,
  consortium_act_until,
  consortium_act_write_off_amount,
  consortium_act_write_off_payee,
  consortium_act_write_off_payer,
  consortium_act_write_off_statement,
  consortium_motion_exact,
  consortium_own_act_todo,
} from '#messages';
import { Link } from 'react-router';
import { Binding, Code, Facts, inLocale, Money, Stack, useSession, When } from '#libs/kit/ui';
import { consortiaOf } from '#libs/kernel';
import type { DueClaim, MotionView } from '../contract.js';
import { isAmendment } from '../domain/motion.js';
import { CharterArticle } from './charter-article.js';
import { motionTitle } from './motion-words.js';
import { readAct, readCharter } from './read-charter.js';

/** The text of a motion as it binds, every line read from what is signed, and that very text underneath. */
export const MotionText = ({ motion }: { readonly motion: MotionView }) => (
  <>
    {motion.kind === 'CHARTER' || isAmendment(motion.kind) ? <CharterText charter={readCharter(motion)} /> : <ActArticle motion={motion} />}
    <details className="exact-text">
      <summary>{consortium_motion_exact()}</summary>
      <pre>{motion.content}</pre>
    </details>
  </>
);

/** The charter, and why its terms are to change. */
const CharterText = ({ charter }: { readonly charter: ReturnType<typeof readCharter> }) => (
  <Stack>
    {charter.amends?.reason !== undefined && (
      <Binding>
        <Facts items={[[consortium_act_reason(), charter.amends.reason]]} />
      </Binding>
    )}
    <CharterArticle charter={charter} />
  </Stack>
);

function ActArticle({ motion }: { readonly motion: MotionView }) {
  const act = readAct(motion);
  const { actor } = useSession();
  const inside = consortiaOf(actor).includes(motion.consortiumId) || actor.oversees.includes(motion.consortiumId);
  const at = act.proposedAt ?? act.invitedAt;
  return (
    <Binding>
      <article className="charter">
        <h2>{motionTitle(motion)}</h2>
        <p>
          {bodyOf(motion.kind, {
            consortium: act.consortiumName,
            name: act.organization?.name ?? '—',
            seat: act.seatNames ? inLocale(act.seatNames) : '',
            payer: act.claim?.payer.name ?? '—',
            payee: act.claim?.payee.name ?? '—',
          })}
        </p>
        <Facts
          items={[
            ...(act.organization ? [[consortium_act_organization(), act.organization.name] as const] : []),
            ...(act.claim ? factsOf(act.claim, inside) : []),
            ...(act.reason ? [[motion.kind === 'RECTIFICATION' ? consortium_own_act_todo() : consortium_act_reason(), act.reason] as const] : []),
            ...(act.until ? [[consortium_act_until(), act.until] as const] : []),
            ...(at ? [[consortium_act_proposed(), <When key="at" at={at} />] as const] : []),
            [consortium_act_charter(), <Code key="hash">{act.charterHash.slice(0, 16)}…</Code>],
          ]}
        />
      </article>
    </Binding>
  );
}

/** Which amount a write-off gives up, of whom and under what; a payee that has left does not see the statement itself. */
const factsOf = ({ statement, payer, payee, amountFen }: DueClaim, inside: boolean) => [
  [
    consortium_act_write_off_statement(),
    inside ? (
      <Link key="statement" to={`/statements/${statement.id}`}>
        {statement.number}
      </Link>
    ) : (
      statement.number
    ),
  ] as const,
  [consortium_act_write_off_payer(), payer.name] as const,
  [consortium_act_write_off_payee(), payee.name] as const,
  [consortium_act_write_off_amount(), <Money key="amount" fen={amountFen} />] as const,
];

interface BodyNames {
  readonly consortium: string;
  readonly name: string;
  readonly seat: string;
  readonly payer: string;
  readonly payee: string;
}

function bodyOf(kind: MotionView['kind'], names: BodyNames): string {
  switch (kind) {
    case 'SUSPENSION':
      return consortium_act_body_suspension(names);
    case 'REINSTATEMENT':
      return consortium_act_body_reinstatement(names);
    case 'EXPULSION':
      return consortium_act_body_expulsion(names);
    case 'DISSOLUTION':
      return consortium_act_body_dissolution(names);
    case 'RECTIFICATION':
      return consortium_act_body_rectification(names);
    case 'RECTIFICATION_LIFT':
      return consortium_act_body_rectification_lift(names);
    case 'WRITE_OFF':
      return consortium_act_body_write_off(names);
    case 'SEAT_FILLING':
      return consortium_act_body_seat_filling(names);
    case 'ADMISSION':
    case 'CHARTER':
    case 'CHARTER_AMENDMENT':
    case 'TERMS_CHANGE':
      return consortium_act_body_admission(names);
  }
}
