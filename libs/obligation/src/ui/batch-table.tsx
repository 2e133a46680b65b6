import { Link } from 'react-router';
import {
  obligation_claim_happened,
  obligation_head_amount,
  obligation_head_by,
  obligation_head_evidence,
  obligation_head_look,
  obligation_head_promise,
  obligation_many_choose,
  obligation_many_clean,
  obligation_many_clean_note,
  obligation_many_exceptions,
  obligation_many_exceptions_note,
  obligation_many_open,
  obligation_many_part,
  obligation_many_pick,
} from '#messages';
import { Card, Code, DataTable, Due, formatDay, inLocale, type Column } from '#libs/kit/ui';
import type { ClaimItem } from '../contract.js';
import { isPart } from '../domain/claim-flags.js';
import { ClaimEvidence } from './claim-evidence.js';
import { ClaimFlags } from './claim-flags.js';
import { amountText } from './claim-words.js';

interface Choosing {
  readonly cid: string;
  readonly isChosen: (claim: ClaimItem) => boolean;
  readonly onChoose: (claim: ClaimItem, on: boolean) => void;
}

interface BatchTableProps extends Choosing {
  readonly rows: readonly ClaimItem[];
  /** Those that need a look; else the clean ones. */
  readonly exceptions: boolean;
}

/** Claims to choose from, with what proves each in sight. */
export function BatchTable({ rows, exceptions, ...choosing }: BatchTableProps) {
  if (rows.length === 0) return null;
  const title = exceptions ? obligation_many_exceptions({ count: rows.length }) : obligation_many_clean({ count: rows.length });
  return (
    <Card title={title} note={exceptions ? obligation_many_exceptions_note() : obligation_many_clean_note()} flush>
      <DataTable caption={title} rows={rows} id={({ id }) => id} columns={columns(choosing, exceptions)} />
    </Card>
  );
}

const columns = ({ cid, isChosen, onChoose }: Choosing, exceptions: boolean): readonly Column<ClaimItem>[] => [
  {
    key: 'pick',
    head: obligation_many_choose(),
    place: 'mark',
    cell: (claim) => (
      <label className="obligation-pick">
        <input
          type="checkbox"
          aria-label={obligation_many_pick({ what: `${claim.number} ${amountText(claim, claim)}` })}
          checked={isChosen(claim)}
          onChange={(event) => onChoose(claim, event.target.checked)}
        />
      </label>
    ),
  },
  {
    key: 'promise',
    head: obligation_head_promise(),
    place: 'title',
    cell: (claim) => (
      <>
        {inLocale(claim.names)}
        <Code>{claim.number}</Code>
        <small className="muted">{claim.obligor.shortName}</small>
      </>
    ),
  },
  {
    key: 'amount',
    head: obligation_head_amount(),
    place: 'line',
    cell: (claim) => (
      <>
        <b>{amountText(claim, claim)}</b> <small className="muted">{obligation_claim_happened({ on: formatDay(claim.happenedOn) })}</small>
      </>
    ),
  },
  ...(exceptions
    ? [{ key: 'look', head: obligation_head_look(), place: 'wide', cell: (claim) => <Look claim={claim} /> } satisfies Column<ClaimItem>]
    : []),
  { key: 'evidence', head: obligation_head_evidence(), place: 'line', cell: (claim) => <ClaimEvidence claim={claim} /> },
  { key: 'by', head: obligation_head_by(), place: 'half', cell: (claim) => <Due on={claim.verifyBy} /> },
  {
    key: 'act',
    place: 'actions',
    cell: (claim) => <Link to={`/consortia/${cid}/ledger?open=${claim.obligationId}&at=verification`}>{obligation_many_open()}</Link>,
  },
];

/** Why this one is not chosen beforehand. */
const Look = ({ claim }: { readonly claim: ClaimItem }) => (
  <>
    {isPart(claim) && <small>{obligation_many_part()}</small>}
    <ClaimFlags claim={claim} />
  </>
);
