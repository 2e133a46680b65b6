import { useNavigate } from 'react-router';
import {
  consortium_found,
  consortium_list_empty,
  consortium_list_empty_next,
  consortium_list_invited,
  consortium_list_name,
  consortium_list_note,
  consortium_list_overseen,
  consortium_list_read_charter,
  consortium_list_region,
  consortium_list_seats,
  consortium_list_sign,
  consortium_list_state,
  consortium_list_title,
  consortium_list_to_sign,
  consortium_list_your_part,
  consortium_members_answer,
  consortium_status_active,
  consortium_status_dissolved,
  consortium_status_founding,
} from '#messages';
import { ButtonLink, Card, DataTable, EmptyState, ErrorState, inLocale, Mark, Page, Skeleton, Tag, useRules, usePages } from '#libs/kit/ui';
import type { ConsortiumItem } from '../contract.js';
import { consortiumPermissions } from '../permissions.js';
import { joined } from './joined.js';

export default function ConsortiumList() {
  const pages = usePages<ConsortiumItem>('/consortia');
  const may = useRules(consortiumPermissions);
  const found = may('found', 'Consortium') && (
    <ButtonLink kind="primary" to="/consortia/new">
      {consortium_found()}
    </ButtonLink>
  );
  return (
    <Page title={consortium_list_title()} note={consortium_list_note()} actions={found}>
      {pages.problem && pages.items.length === 0 ? (
        <ErrorState problem={pages.problem} onRetry={pages.retry} />
      ) : pages.pending ? (
        <Skeleton tall />
      ) : (
        <List pages={pages} />
      )}
    </Page>
  );
}

/** Where a line leads: to what waits, else to the consortium itself. */
function addressOf({ id, standing, status }: ConsortiumItem): string {
  if (standing === 'INVITED') return `/consortia/${id}/members`;
  return status === 'FOUNDING' ? `/consortia/${id}/charter` : `/consortia/${id}`;
}

function List({ pages }: { readonly pages: ReturnType<typeof usePages<ConsortiumItem>> }) {
  const navigate = useNavigate();
  return (
    <Card flush>
      <DataTable
        caption={consortium_list_title()}
        rows={pages.items}
        id={(row) => row.id}
        onOpen={(row) => void navigate(addressOf(row))}
        isOurTurn={(row) => row.toSign > 0 || row.invitation !== null}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        empty={<EmptyState title={consortium_list_empty()}>{consortium_list_empty_next()}</EmptyState>}
        columns={[
          { key: 'state', head: consortium_list_state(), place: 'mark', cell: (row) => <Status status={row.status} /> },
          {
            key: 'name',
            head: consortium_list_name(),
            place: 'title',
            cell: (row) => (
              <>
                <b>{row.name}</b>
                <br />
                <small className="muted">{inLocale(row.kindNames)}</small>
              </>
            ),
          },
          { key: 'part', head: consortium_list_your_part(), place: 'half', cell: (row) => <Part row={row} /> },
          { key: 'region', head: consortium_list_region(), place: 'half', cell: (row) => <span className="number">{row.regionCode}</span> },
          { key: 'act', place: 'actions', cell: (row) => <Act row={row} /> },
        ]}
      />
    </Card>
  );
}

/** Founding is a promise; a charter that all leads have signed is verified. */
export function Status({ status }: { readonly status: ConsortiumItem['status'] }) {
  switch (status) {
    case 'FOUNDING':
      return <Mark kind="promised" word={consortium_status_founding()} />;
    case 'ACTIVE':
      return <Mark kind="verified" word={consortium_status_active()} />;
    case 'DISSOLVED':
      return <Tag>{consortium_status_dissolved()}</Tag>;
  }
}

function Part({ row }: { readonly row: ConsortiumItem }) {
  if (row.standing === 'OVERSEER') return <>{consortium_list_overseen()}</>;
  if (row.standing === 'INVITED') return <>{consortium_list_invited()}</>;
  return <>{row.seats.length > 0 ? consortium_list_seats({ seats: joined(row.seats.map(inLocale)) }) : '—'}</>;
}

function Act({ row }: { readonly row: ConsortiumItem }) {
  if (row.invitation)
    return (
      <ButtonLink small kind="primary" to={`/consortia/${row.id}/members`}>
        {consortium_members_answer()}
      </ButtonLink>
    );
  const toSign = `/consortia/${row.id}/governance`;
  if (row.toSign > 0) {
    return (
      <ButtonLink small kind="primary" to={toSign} aria-label={consortium_list_to_sign({ count: row.toSign, name: row.name })}>
        {consortium_list_sign()}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink small kind="quiet" to={`/consortia/${row.id}/charter`}>
      {consortium_list_read_charter()}
    </ButtonLink>
  );
}
