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
} from '#messages';
import { ButtonLink, Card, DataTable, EmptyState, ErrorState, inLocale, Page, Skeleton, useRules, usePages } from '#libs/kit/ui';
import type { ConsortiumItem } from '../contract.js';
import { consortiumPermissions } from '../permissions.js';
import { joined } from './joined.js';
import { LifeMark } from './life-mark.js';
import { reasonText } from './life-words.js';

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
          { key: 'state', head: consortium_list_state(), place: 'mark', cell: (row) => <Life row={row} /> },
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

/** How it lives, and the first reason why where it does not. */
function Life({ row: { life } }: { readonly row: ConsortiumItem }) {
  const [why] = life.reasons;
  return (
    <>
      <LifeMark state={life.state} />
      {why && (
        <>
          <br />
          <small className="muted">{reasonText(why)}</small>
        </>
      )}
    </>
  );
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
