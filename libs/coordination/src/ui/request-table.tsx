import { useNavigate } from 'react-router';
import {
  coordination_answer_now,
  coordination_head_due,
  coordination_head_state,
  coordination_head_what,
  coordination_head_who,
  coordination_judge_now,
  coordination_look,
  coordination_title,
} from '#messages';
import { ButtonLink, Card, DataTable, Due, ErrorState, inLocale, Skeleton, useRules, type Pages } from '#libs/kit/ui';
import type { CoordinationItem } from '../contract.js';
import { coordinationPermissions } from '../permissions.js';

import { RequestState } from './request-state.js';

interface Props {
  readonly pages: Pages<CoordinationItem>;
  readonly empty: React.ReactNode;
  /** The organization that holds the secretariat, where it is known. */
  readonly secretariatId?: string | undefined;
}

/** Requests, whose turn each is, and by when. */
export function RequestTable({ pages, empty, secretariatId }: Props) {
  const navigate = useNavigate();
  const may = useRules(coordinationPermissions);
  const judges = ({ status, consortiumId, requester }: CoordinationItem): boolean =>
    status === 'ANSWERED' && may('judge', 'Coordination', { consortiumId, secretariatId, requesterId: requester.id });
  const answers = ({ status, lead }: CoordinationItem): boolean => status === 'OPEN' && may('answer', 'Coordination', { speaksForId: lead.id });
  const act = (row: CoordinationItem): string =>
    judges(row) ? coordination_judge_now() : answers(row) ? coordination_answer_now() : coordination_look();
  const isOurTurn = (row: CoordinationItem): boolean => judges(row) || answers(row);
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  return (
    <Card flush>
      {pages.pending ? (
        <Skeleton tall />
      ) : (
        <DataTable
          caption={coordination_title()}
          rows={pages.items}
          id={(row) => row.id}
          onOpen={(row) => void navigate(`/coordination/${row.id}`)}
          isOurTurn={isOurTurn}
          hasMore={pages.hasMore}
          loadingMore={pages.loadingMore}
          onMore={pages.loadMore}
          empty={empty}
          columns={[
            { key: 'state', head: coordination_head_state(), place: 'mark', cell: (row) => <RequestState request={row} /> },
            {
              key: 'what',
              head: coordination_head_what(),
              place: 'title',
              cell: (row) => (
                <>
                  <b>{inLocale(row.topic)}</b>
                  <br />
                  <small className="muted coordination-line">{row.text}</small>
                </>
              ),
            },
            {
              key: 'who',
              head: coordination_head_who(),
              place: 'line',
              cell: (row) => <span className="number">{`${row.requester.shortName} → ${row.lead.shortName}`}</span>,
            },
            {
              key: 'due',
              head: coordination_head_due(),
              place: 'half',
              cell: (row) => <Due on={row.reused ? null : row.dueOn} done={row.status !== 'OPEN'} />,
            },
            {
              key: 'act',
              place: 'actions',
              cell: (row) => (
                <ButtonLink small kind={isOurTurn(row) ? 'primary' : 'quiet'} to={`/coordination/${row.id}`}>
                  {act(row)}
                </ButtonLink>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}
