import { Link } from 'react-router';
import {
  obligation_checks_head_found,
  obligation_checks_head_parties,
  obligation_checks_head_reason,
  obligation_checks_none_verified,
  obligation_checks_note_text,
  obligation_checks_open,
  obligation_checks_reason_fast,
  obligation_checks_reason_mutual,
  obligation_checks_reason_random,
  obligation_checks_title,
  obligation_checks_waits,
  obligation_head_amount,
  obligation_head_promise,
  obligation_mark_not_confirmed,
} from '#messages';
import { Card, Code, DataTable, EmptyState, inLocale, Mark, useRules, useSession, type Column } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { SampledView, SpotCheckView } from '../contract.js';
import type { SampleReason } from '../domain/spot-check.js';
import { obligationPermissions } from '../permissions.js';
import { CheckActs } from './check-acts.js';
import { amountText } from './claim-words.js';

const reasons: Readonly<Record<SampleReason, () => string>> = {
  RANDOM: obligation_checks_reason_random,
  FAST: obligation_checks_reason_fast,
  MUTUAL: obligation_checks_reason_mutual,
};

/** What was drawn, in the order of the draw; the checker says of each what it found. */
export function SpotCheckTable({ check, checkerId }: { readonly check: SpotCheckView; readonly checkerId: string | null }) {
  const may = useRules(obligationPermissions);
  const worksFor = organizationsWhere(useSession().actor);
  const checks =
    checkerId !== null && may('check', 'Obligation', { consortiumId: check.consortiumId, parties: [{ organizationId: checkerId }] })
      ? checkerId
      : null;
  const own = (item: SampledView): boolean => worksFor.includes(item.obligor.id) || worksFor.includes(item.verifier.id);
  const columns: readonly Column<SampledView>[] = [
    { key: 'found', head: obligation_checks_head_found(), place: 'mark', cell: (item) => <Found item={item} /> },
    {
      key: 'promise',
      head: obligation_head_promise(),
      place: 'title',
      cell: (item) => (
        <>
          {inLocale(item.names)} <Code>{item.number}</Code>
        </>
      ),
    },
    { key: 'amount', head: obligation_head_amount(), place: 'line', cell: (item) => amountText(item, item) },
    {
      key: 'parties',
      head: obligation_checks_head_parties(),
      place: 'line',
      cell: (item) => `${item.obligor.shortName} · ${item.verifier.shortName}`,
    },
    {
      key: 'reason',
      head: obligation_checks_head_reason(),
      place: 'half',
      cell: (item) => (
        <>
          {reasons[item.reason]()} <Link to={item.href}>{obligation_checks_open()}</Link>
          {item.note && <small className="muted">{obligation_checks_note_text({ reason: item.note })}</small>}
        </>
      ),
    },
    {
      key: 'act',
      place: 'actions',
      cell: (item) => (item.outcome === null && checks !== null && !own(item) ? <CheckActs check={check} item={item} checkerId={checks} /> : null),
    },
  ];
  return (
    <Card flush>
      <DataTable
        caption={obligation_checks_title()}
        rows={check.items}
        id={(item) => item.id}
        columns={columns}
        isOurTurn={(item) => item.outcome === null && checks !== null}
        empty={<EmptyState title={obligation_checks_none_verified()} />}
      />
    </Card>
  );
}

const Found = ({ item: { outcome } }: { readonly item: SampledView }) => {
  if (outcome === null) return <Mark kind="verified" word={obligation_checks_waits()} />;
  return outcome === 'CONFIRMED' ? <Mark kind="spot-checked" /> : <Mark kind="overdue" word={obligation_mark_not_confirmed()} />;
};
