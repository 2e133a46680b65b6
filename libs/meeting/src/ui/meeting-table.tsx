import { useNavigate } from 'react-router';
import {
  meeting_empty_past,
  meeting_empty_upcoming,
  meeting_empty_upcoming_next,
  meeting_empty_waiting,
  meeting_head_presence,
  meeting_head_state,
  meeting_head_waits,
  meeting_head_what,
  meeting_head_when,
  meeting_look,
  meeting_people,
  meeting_sign_now,
  meeting_title,
} from '#messages';
import { ButtonLink, Card, DataTable, EmptyState, ErrorState, inLocale, Skeleton, usePages, useSession, type Column } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { MeetingItem } from '../contract.js';
import { joined, MeetingState, presenceWord, whenText } from './meeting-words.js';

export type MeetingFilter = 'UPCOMING' | 'WAITING' | 'PAST';

const empties: Readonly<Record<MeetingFilter, () => React.ReactNode>> = {
  UPCOMING: () => <EmptyState title={meeting_empty_upcoming()}>{meeting_empty_upcoming_next()}</EmptyState>,
  WAITING: () => <EmptyState title={meeting_empty_waiting()} />,
  PAST: () => <EmptyState title={meeting_empty_past()} />,
};

const columnsOf = (filter: MeetingFilter, isOurTurn: (row: MeetingItem) => boolean): readonly Column<MeetingItem>[] => [
  { key: 'state', head: meeting_head_state(), place: 'mark', cell: (row) => <MeetingState meeting={row} /> },
  {
    key: 'what',
    head: meeting_head_what(),
    place: 'title',
    cell: (row) => (
      <>
        <b>{inLocale(row.kindNames)}</b>
        <br />
        <small className="muted">
          {row.place} · {meeting_people({ count: row.participants })}
        </small>
      </>
    ),
  },
  { key: 'when', head: meeting_head_when(), place: 'half', cell: whenText },
  ...(filter === 'WAITING'
    ? [
        {
          key: 'waits',
          head: meeting_head_waits(),
          place: 'wide' as const,
          cell: ({ waitsFor }: MeetingItem) => joined(waitsFor.map(({ shortName }) => shortName)) || '—',
        },
      ]
    : []),
  ...(filter === 'PAST'
    ? [
        {
          key: 'presence',
          head: meeting_head_presence(),
          place: 'wide' as const,
          cell: ({ presence }: MeetingItem) => (presence === null ? '—' : presenceWord(presence)),
        },
      ]
    : []),
  {
    key: 'act',
    place: 'actions',
    cell: (row) => (
      <ButtonLink small kind={isOurTurn(row) ? 'primary' : 'quiet'} to={`/meetings/${row.id}`}>
        {isOurTurn(row) ? meeting_sign_now() : meeting_look()}
      </ButtonLink>
    ),
  },
];

/** One filter of a consortium's meetings. */
export function MeetingTable({ cid, filter }: { readonly cid: string; readonly filter: MeetingFilter }) {
  const navigate = useNavigate();
  const delegateOf = organizationsWhere(useSession().actor, 'DELEGATE');
  const pages = usePages<MeetingItem>(`/consortia/${cid}/meetings`, { filter });
  const isOurTurn = ({ waitsFor }: MeetingItem): boolean => waitsFor.some(({ id }) => delegateOf.includes(id));
  return (
    <Card flush>
      {pages.problem && pages.items.length === 0 ? (
        <ErrorState problem={pages.problem} onRetry={pages.retry} />
      ) : pages.pending ? (
        <Skeleton tall />
      ) : (
        <DataTable
          caption={meeting_title()}
          rows={pages.items}
          id={(row) => row.id}
          onOpen={(row) => void navigate(`/meetings/${row.id}`)}
          isOurTurn={isOurTurn}
          hasMore={pages.hasMore}
          loadingMore={pages.loadingMore}
          onMore={pages.loadMore}
          empty={empties[filter]()}
          columns={columnsOf(filter, isOurTurn)}
        />
      )}
    </Card>
  );
}
