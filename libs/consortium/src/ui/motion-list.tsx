import { useNavigate } from 'react-router';
import {
  consortium_governance_head_ended,
  consortium_governance_head_signed,
  consortium_governance_head_state,
  consortium_governance_head_until,
  consortium_governance_head_waits,
  consortium_governance_head_what,
  consortium_governance_open,
  consortium_governance_open_none,
  consortium_governance_past,
  consortium_governance_past_none,
  consortium_motion_blocked,
  consortium_motion_look,
} from '#messages';
import {
  ButtonLink,
  Card,
  DataTable,
  Due,
  EmptyState,
  ErrorState,
  formatDay,
  inLocale,
  Seal,
  Skeleton,
  usePages,
  useSession,
  When,
  type Column,
} from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { MotionItem } from '../contract.js';
import { joined } from './joined.js';
import { MotionState, motionTitle } from './motion-words.js';

interface Props {
  readonly consortiumId: string;
  readonly state: 'OPEN' | 'ENDED';
}

const columnsOf = (state: Props['state'], addressOf: (motion: MotionItem) => string): readonly Column<MotionItem>[] => [
  {
    key: 'state',
    head: consortium_governance_head_state(),
    place: 'mark',
    cell: ({ status, refusedBy }) => <MotionState status={status} refusedBy={refusedBy} />,
  },
  { key: 'what', head: consortium_governance_head_what(), place: 'title', cell: (motion) => <b className="binding">{motionTitle(motion)}</b> },
  { key: 'signed', head: consortium_governance_head_signed(), place: 'wide', cell: (motion) => <Seals motion={motion} /> },
  ...(state === 'OPEN'
    ? [
        {
          key: 'waits',
          head: consortium_governance_head_waits(),
          place: 'wide' as const,
          cell: ({ waitsFor, blockedBy }: MotionItem) =>
            blockedBy ? consortium_motion_blocked({ seat: inLocale(blockedBy) }) : joined(waitsFor.map(({ shortName }) => shortName)),
        },
        {
          key: 'until',
          head: consortium_governance_head_until(),
          place: 'half' as const,
          cell: ({ expiresOn }: MotionItem) => <Due on={expiresOn} />,
        },
      ]
    : [{ key: 'ended', head: consortium_governance_head_ended(), place: 'half' as const, cell: (motion: MotionItem) => <Ended motion={motion} /> }]),
  {
    key: 'act',
    place: 'actions',
    cell: (motion) => (
      <ButtonLink small kind="quiet" to={addressOf(motion)}>
        {consortium_motion_look()}
      </ButtonLink>
    ),
  },
];

/** Motions that can still be signed, and for whom each waits; or those that have ended, and how. */
export function MotionList({ consortiumId, state }: Props) {
  const { actor } = useSession();
  const navigate = useNavigate();
  const pages = usePages<MotionItem>(`/consortia/${consortiumId}/motions`, { state });
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  const addressOf = (motion: MotionItem): string => `/consortia/${consortiumId}/governance/${motion.id}`;
  const title = state === 'OPEN' ? consortium_governance_open() : consortium_governance_past();
  return (
    <Card title={title} flush>
      {pages.problem && pages.items.length === 0 ? (
        <ErrorState problem={pages.problem} onRetry={pages.retry} />
      ) : pages.pending ? (
        <Skeleton />
      ) : (
        <DataTable
          caption={title}
          rows={pages.items}
          id={(motion) => motion.id}
          onOpen={(motion) => void navigate(addressOf(motion))}
          isOurTurn={({ waitsFor }) => waitsFor.some(({ id }) => delegateOf.includes(id))}
          hasMore={pages.hasMore}
          loadingMore={pages.loadingMore}
          onMore={pages.loadMore}
          empty={<EmptyState title={state === 'OPEN' ? consortium_governance_open_none() : consortium_governance_past_none()} />}
          columns={columnsOf(state, addressOf)}
        />
      )}
    </Card>
  );
}

const Seals = ({ motion: { signers, hash } }: { readonly motion: MotionItem }) => (
  <span className="seals">
    {signers.map(({ organization, signedAt }) => (
      <Seal
        key={organization.id}
        small
        name={organization.shortName}
        signed={signedAt === null ? null : { by: organization.name, at: signedAt, hash }}
      />
    ))}
  </span>
);

function Ended({ motion: { carriedAt, refusedAt, expiresOn, status } }: { readonly motion: MotionItem }) {
  const at = carriedAt ?? refusedAt;
  if (at !== null) return <When at={at} />;
  return <>{status === 'EXPIRED' && expiresOn ? formatDay(expiresOn) : '—'}</>;
}
