import { useState } from 'react';
import { Card, Chips, Code, DataTable, EmptyState, ErrorState, Mark, Page, Skeleton, Stack, Tag, useLiveRefresh, usePages, When } from '#libs/kit/ui';
import {
  identity_field_uscc,
  identity_operator_administrators,
  identity_operator_filter,
  identity_operator_group,
  identity_operator_merged_into,
  identity_operator_name,
  identity_operator_none_merged,
  identity_operator_none_admitted,
  identity_operator_none_pending,
  identity_operator_none_pending_next,
  identity_operator_none_refused,
  identity_operator_note,
  identity_operator_since,
  identity_operator_state,
  identity_operator_title,
  identity_status_admitted,
  identity_status_merged,
  identity_status_pending,
  identity_status_refused,
} from '#messages';
import type { ApplicationView } from '../contract.js';
import { organizationStates, type OrganizationState } from '../domain/organization-state.js';
import { OperatorActions } from './operator-actions.js';
import { kindName } from './role-name.js';
import { WaitingMergers } from './waiting-mergers.js';
import { WaitingTags } from './waiting-tags.js';

const stateNames: Readonly<Record<OrganizationState, () => string>> = {
  PENDING: identity_status_pending,
  ADMITTED: identity_status_admitted,
  REFUSED: identity_status_refused,
  MERGED: identity_status_merged,
};
const noneOf: Readonly<Record<OrganizationState, () => string>> = {
  PENDING: identity_operator_none_pending,
  ADMITTED: identity_operator_none_admitted,
  REFUSED: identity_operator_none_refused,
  MERGED: identity_operator_none_merged,
};
const marks = { PENDING: 'claimed', ADMITTED: 'verified', REFUSED: 'overdue', MERGED: 'promised' } as const;

/** The operator's desk: who wants in. Consortia and what is in them are not here, and nowhere else for the operator. */
export default function Operator() {
  const [status, setStatus] = useState<OrganizationState>('PENDING');
  const pages = usePages<ApplicationView>('/organizations', { status });
  useLiveRefresh('operator', '/organizations', '/organization-tags', '/mergers');
  return (
    <Page title={identity_operator_title()} note={identity_operator_note()}>
      <Stack>
        <Chips
          label={identity_operator_filter()}
          options={organizationStates.map((value) => ({ value, label: stateNames[value]() }))}
          value={status}
          onChange={setStatus}
        />
        {pages.problem && pages.items.length === 0 ? (
          <ErrorState problem={pages.problem} onRetry={pages.retry} />
        ) : pages.pending ? (
          <Skeleton rows={5} />
        ) : (
          <Applications pages={pages} status={status} />
        )}
        <WaitingMergers />
        <WaitingTags />
      </Stack>
    </Page>
  );
}

const Applications = ({ pages, status }: { readonly pages: ReturnType<typeof usePages<ApplicationView>>; readonly status: OrganizationState }) => (
  <Card flush>
    <DataTable
      caption={identity_operator_title()}
      rows={pages.items}
      id={(row) => row.id}
      isOurTurn={(row) => row.status === 'PENDING'}
      hasMore={pages.hasMore}
      loadingMore={pages.loadingMore}
      onMore={pages.loadMore}
      empty={
        <EmptyState title={noneOf[status]()}>
          {status === 'PENDING' && identity_operator_none_pending_next({ address: `${location.origin}/register` })}
        </EmptyState>
      }
      columns={[
        {
          key: 'state',
          head: identity_operator_state(),
          place: 'mark',
          cell: (row) => <Mark kind={marks[row.status]} word={stateNames[row.status]()} />,
        },
        { key: 'name', head: identity_operator_name(), place: 'title', cell: (row) => <Name row={row} /> },
        { key: 'uscc', head: identity_field_uscc(), place: 'wide', cell: (row) => <Code>{row.uscc}</Code> },
        { key: 'who', head: identity_operator_administrators(), place: 'half', cell: (row) => row.administrators.map(({ name }) => name).join('、') },
        { key: 'since', head: identity_operator_since(), place: 'half', cell: (row) => <When at={row.createdAt} /> },
        { key: 'act', place: 'actions', cell: (row) => <OperatorActions row={row} /> },
      ]}
    />
  </Card>
);

const Name = ({ row }: { readonly row: ApplicationView }) => (
  <>
    <b>{row.name}</b> <Tag>{kindName(row.kind)}</Tag>{' '}
    {row.controlGroup && <Tag tone="amber">{identity_operator_group({ group: row.controlGroup })}</Tag>}{' '}
    {row.mergedInto && <Tag>{identity_operator_merged_into({ name: row.mergedInto.name })}</Tag>}
  </>
);
