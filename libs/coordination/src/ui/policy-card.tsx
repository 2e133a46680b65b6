import {
  coordination_policy_ask,
  coordination_policy_category_funds,
  coordination_policy_category_income,
  coordination_policy_category_land,
  coordination_policy_category_tax,
  coordination_policy_met,
  coordination_policy_nobody,
  coordination_policy_nobody_ours,
  coordination_policy_not_known,
  coordination_policy_not_met,
  coordination_policy_source,
  coordination_policy_source_only,
  coordination_policy_verdict_not,
  coordination_policy_verdict_open,
  coordination_policy_verdict_qualifies,
} from '#messages';
import { ButtonLink, Card, formatDate, inLocale, Mark, MarkShape, Tag, type MarkKind } from '#libs/kit/ui';
import type { PoliciesView } from '../contract.js';

type Policy = PoliciesView['items'][number];
type Member = Policy['members'][number];

interface Said {
  readonly mark: MarkKind;
  readonly word: () => string;
}

const categories: Readonly<Record<Policy['category'], () => string>> = {
  TAX: coordination_policy_category_tax,
  FUNDS: coordination_policy_category_funds,
  LAND: coordination_policy_category_land,
  INCOME: coordination_policy_category_income,
};
/** Verified is met; what nobody verified yet is hollow. */
const conditionSaid: Readonly<Record<Member['conditions'][number]['verdict'], Said>> = {
  MET: { mark: 'verified', word: coordination_policy_met },
  NOT_MET: { mark: 'overdue', word: coordination_policy_not_met },
  NOT_KNOWN: { mark: 'promised', word: coordination_policy_not_known },
};
const verdictSaid: Readonly<Record<Member['verdict'], Said>> = {
  QUALIFIES: { mark: 'verified', word: coordination_policy_verdict_qualifies },
  OPEN: { mark: 'promised', word: coordination_policy_verdict_open },
  NOT: { mark: 'overdue', word: coordination_policy_verdict_not },
};

const sourceText = ({ source, effectiveOn }: Policy): string =>
  effectiveOn === null ? coordination_policy_source_only({ source }) : coordination_policy_source({ source, day: formatDate(effectiveOn) });

interface Props {
  readonly cid: string;
  readonly policy: Policy;
  /** Only the reader's own organizations. */
  readonly ours: boolean;
}

/** One policy: what it gives, by which document, and each member it may be for, condition by condition. */
export function PolicyCard({ cid, policy, ours }: Props) {
  const shown = policy.members.filter((member) => !ours || member.ours);
  return (
    <Card title={inLocale(policy.names)} aside={<Tag>{categories[policy.category]()}</Tag>}>
      <p>{inLocale(policy.benefit)}</p>
      <p className="muted">{sourceText(policy)}</p>
      {shown.length === 0 ? (
        <p className="muted">{ours ? coordination_policy_nobody_ours() : coordination_policy_nobody()}</p>
      ) : (
        <ul className="policy-members">
          {shown.map((member) => (
            <MemberLine key={member.organization.id} cid={cid} policy={policy} member={member} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function MemberLine({ cid, policy, member }: Omit<Props, 'ours'> & { readonly member: Member }) {
  const { mark, word } = verdictSaid[member.verdict];
  const unknown = member.conditions.some(({ verdict }) => verdict === 'NOT_KNOWN');
  return (
    <li>
      <p>
        <b>{member.organization.name}</b> <Mark kind={mark} word={word()} />
      </p>
      <ul className="policy-conditions">
        {member.conditions.map(({ code, verdict }) => (
          <ConditionLine
            key={code}
            condition={policy.conditions.find((one) => one.code === code)}
            said={conditionSaid[verdict]}
            met={verdict === 'MET'}
          />
        ))}
      </ul>
      {member.ours && unknown && (
        <div className="actions">
          <ButtonLink small kind="quiet" to={`/consortia/${cid}/coordination?new=1`}>
            {coordination_policy_ask()}
          </ButtonLink>
        </div>
      )}
    </li>
  );
}

interface ConditionProps {
  readonly condition: Policy['conditions'][number] | undefined;
  readonly said: Said;
  readonly met: boolean;
}

/** A condition and how it stands; what is missing says how it is supplied. */
const ConditionLine = ({ condition, said: { mark, word }, met }: ConditionProps) =>
  condition && (
    <li>
      <MarkShape kind={mark} />
      <div>
        {inLocale(condition.names)} <small className="muted">{word()}</small>
        {!met && <small className="muted policy-supply">{inLocale(condition.supply)}</small>}
      </div>
    </li>
  );
