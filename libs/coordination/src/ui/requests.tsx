import './coordination.css';
import { useParams, useSearchParams } from 'react-router';
import {
  coordination_ask,
  coordination_clear,
  coordination_empty,
  coordination_empty_filtered,
  coordination_empty_next,
  coordination_filter,
  coordination_filter_all,
  coordination_filter_ended,
  coordination_filter_open,
  coordination_filter_overdue,
  coordination_note,
  coordination_title,
} from '#messages';
import { Button, Chips, EmptyState, Page, Stack, useLiveRefresh, usePages, useView } from '#libs/kit/ui';
import type { ConsortiumView } from '#libs/consortium/contract';
import type { AskingChoicesView, CoordinationItem, RequestFilter } from '../contract.js';
import { pathsOf } from './answer-sheet.js';
import { AskDialog } from './ask-dialog.js';
import { AuthorityShares } from './authority-shares.js';
import { RequestTable } from './request-table.js';

const labels: Readonly<Record<RequestFilter, () => string>> = {
  ALL: coordination_filter_all,
  OPEN: coordination_filter_open,
  OVERDUE: coordination_filter_overdue,
  ENDED: coordination_filter_ended,
};
const filters = Object.keys(labels) as RequestFilter[];

/** What the consortium asks of authorities, and how these keep their dates. What is filtered and open is in the address. */
export default function Requests() {
  const { cid = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const filter = filters.find((one) => one === search.get('filter')) ?? 'ALL';
  const path = `/consortia/${cid}/coordination`;
  const consortium = useView<ConsortiumView>(`/consortia/${cid}`);
  const choices = useView<AskingChoicesView>(`${path}-choices`);
  const pages = usePages<CoordinationItem>(path, { filter });
  useLiveRefresh(`consortium:${cid}`, ...pathsOf(cid));
  const show = (next: Readonly<Record<string, string>>): void => setSearch(next);
  const asks = consortium.data?.status === 'ACTIVE' && (choices.data?.requesters.length ?? 0) > 0;
  return (
    <Page
      title={coordination_title()}
      over={consortium.data?.name}
      note={coordination_note()}
      actions={
        asks && (
          <Button kind="primary" onClick={() => show({ filter, new: '1' })}>
            {coordination_ask()}
          </Button>
        )
      }
    >
      <Stack>
        <Chips
          label={coordination_filter()}
          value={filter}
          onChange={(next) => show({ filter: next })}
          options={filters.map((value) => ({ value, label: labels[value]() }))}
        />
        <RequestTable
          pages={pages}
          secretariatId={consortium.data?.secretariat.id}
          empty={
            filter === 'ALL' ? (
              <EmptyState title={coordination_empty()}>{coordination_empty_next()}</EmptyState>
            ) : (
              <EmptyState
                title={coordination_empty_filtered({ filter: labels[filter]() })}
                action={<Button onClick={() => show({ filter: 'ALL' })}>{coordination_clear()}</Button>}
              />
            )
          }
        />
        <AuthorityShares cid={cid} />
      </Stack>
      {choices.data && <AskDialog cid={cid} choices={choices.data} open={search.get('new') !== null} onClose={() => show({ filter })} />}
    </Page>
  );
}
