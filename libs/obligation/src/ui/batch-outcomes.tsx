import {
  obligation_head_outcome,
  obligation_head_promise,
  obligation_many_done,
  obligation_many_done_clear,
  obligation_many_done_left,
  obligation_many_done_unknown,
} from '#messages';
import { Button, Card, Code, DataTable, inLocale, Mark, type Column } from '#libs/kit/ui';
import type { ClaimItem } from '../contract.js';
import { obligationRefusals } from '../domain/refusals.js';
import { amountText } from './claim-words.js';

/** What became of a claim of a batch; `refusal`: why it was left, null: verified. */
export interface Answered {
  readonly claim: ClaimItem;
  readonly refusal: string | null;
}

interface BatchOutcomesProps {
  readonly answered: readonly Answered[];
  readonly onClear: () => void;
}

/** Each row with its own answer: one that was left does not hide behind those that went through. */
export function BatchOutcomes({ answered, onClear }: BatchOutcomesProps) {
  if (answered.length === 0) return null;
  const left = answered.filter(({ refusal }) => refusal !== null).length;
  const title = obligation_many_done({ count: answered.length - left });
  return (
    <div role="status">
      <Card
        title={title}
        note={left > 0 ? obligation_many_done_left({ count: left }) : undefined}
        aside={
          <Button small kind="quiet" onClick={onClear}>
            {obligation_many_done_clear()}
          </Button>
        }
        flush
      >
        <DataTable
          caption={title}
          rows={[...answered].sort((a, b) => Number(b.refusal !== null) - Number(a.refusal !== null))}
          id={({ claim }) => claim.id}
          columns={columns}
        />
      </Card>
    </div>
  );
}

const columns: readonly Column<Answered>[] = [
  {
    key: 'outcome',
    head: obligation_head_outcome(),
    place: 'mark',
    cell: ({ refusal }) => (refusal === null ? <Mark kind="verified" /> : <Mark kind="claimed" />),
  },
  {
    key: 'promise',
    head: obligation_head_promise(),
    place: 'title',
    cell: ({ claim }) => (
      <>
        {inLocale(claim.names)} {amountText(claim, claim)}
        <Code>{claim.number}</Code>
      </>
    ),
  },
  { key: 'why', head: '', place: 'line', cell: ({ refusal }) => refusal !== null && whyLeft(refusal) },
];

const isOurs = (code: string): code is keyof typeof obligationRefusals => code in obligationRefusals;

/** The refusal as it is said everywhere; a batch takes whole things, so none has an amount to fill in. */
export const whyLeft = (code: string): string => (isOurs(code) ? inLocale(obligationRefusals[code]) : obligation_many_done_unknown());
