import './charter.css';
import './motion.css';
import { useParams } from 'react-router';
import {
  consortium_members_dissolved,
  consortium_members_founding,
  consortium_members_head_organization,
  consortium_members_head_since,
  consortium_members_head_state,
  consortium_members_head_waits,
  consortium_members_note,
  consortium_members_none,
  consortium_members_title,
} from '#messages';
import {
  Card,
  DataTable,
  EmptyState,
  ErrorState,
  inLocale,
  Loaded,
  Page,
  Skeleton,
  Stack,
  Tag,
  useLiveRefresh,
  usePages,
  useRules,
  useSession,
  useView,
  When,
} from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ConsortiumView, MembershipView } from '../contract.js';
import { consortiumPermissions } from '../permissions.js';
import { DecidedNote } from './decided.js';
import { InviteMember } from './invite-member.js';
import { isOnShow } from './is-on-show.js';
import { MemberActions } from './member-actions.js';
import { MemberState, WaitsFor } from './member-state.js';
import { MemberTags, useMemberTags } from './member-tags.js';

export default function Members() {
  const { cid = '' } = useParams();
  const consortium = useView<ConsortiumView>(`/consortia/${cid}`);
  useLiveRefresh(`consortium:${cid}`, `/consortia/${cid}`, '/session');
  return (
    <Page title={consortium_members_title()} over={isOnShow(consortium) && consortium.data?.name} note={consortium_members_note()}>
      <Loaded of={consortium}>{(loaded) => <MembersOf consortium={loaded} />}</Loaded>
    </Page>
  );
}

function MembersOf({ consortium }: { readonly consortium: ConsortiumView }) {
  const may = useRules(consortiumPermissions);
  const mayInvite = may('invite', 'Consortium', { id: consortium.id, secretariatId: consortium.secretariat.id });
  const pages = usePages<MembershipView>(`/consortia/${consortium.id}/members`);
  return (
    <Stack>
      {mayInvite && <DecidedNote />}
      {mayInvite &&
        (consortium.status === 'ACTIVE' ? (
          <InviteMember consortiumId={consortium.id} />
        ) : (
          <p className="muted">{consortium.status === 'FOUNDING' ? consortium_members_founding() : consortium_members_dissolved()}</p>
        ))}
      {pages.problem && pages.items.length === 0 ? (
        <ErrorState problem={pages.problem} onRetry={pages.retry} />
      ) : pages.pending ? (
        <Skeleton tall />
      ) : (
        <List consortium={consortium} pages={pages} />
      )}
    </Stack>
  );
}

interface ListProps {
  readonly consortium: ConsortiumView;
  readonly pages: ReturnType<typeof usePages<MembershipView>>;
}

function List({ consortium, pages }: ListProps) {
  const { actor } = useSession();
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  const tags = useMemberTags(consortium.id);
  const isOurTurn = (row: MembershipView): boolean =>
    row.waitsFor.some(({ id }) => delegateOf.includes(id)) ||
    (row.status === 'INVITED' && row.acceptedAt === null && delegateOf.includes(row.organization.id));
  return (
    <Card flush>
      <DataTable
        caption={consortium_members_title()}
        rows={pages.items}
        id={(row) => row.id}
        isOurTurn={isOurTurn}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        empty={<EmptyState title={consortium_members_none()} />}
        columns={[
          { key: 'state', head: consortium_members_head_state(), place: 'mark', cell: (row) => <MemberState row={row} /> },
          {
            key: 'name',
            head: consortium_members_head_organization(),
            place: 'title',
            cell: (row) => (
              <>
                <b>{row.organization.name}</b> {row.seat && <Tag tone="jade">{inLocale(row.seat)}</Tag>}
                <MemberTags tags={tags.get(row.organization.id) ?? []} />
              </>
            ),
          },
          { key: 'waits', head: consortium_members_head_waits(), place: 'wide', cell: (row) => <WaitsFor row={row} /> },
          { key: 'since', head: consortium_members_head_since(), place: 'half', cell: (row) => <When at={row.admittedAt ?? row.invitedAt} /> },
          { key: 'act', place: 'actions', cell: (row) => <MemberActions consortium={consortium} row={row} /> },
        ]}
      />
    </Card>
  );
}
