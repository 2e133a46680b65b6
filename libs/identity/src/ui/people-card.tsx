import { Avatar, Card, Code, DataTable, EmptyState, ErrorState, Skeleton, Tag, usePages, useRules } from '#libs/kit/ui';
import {
  identity_people_guest,
  identity_people_head_name,
  identity_people_head_posts,
  identity_people_head_sign_in,
  identity_people_none,
  identity_people_title,
} from '#messages';
import type { ColleagueView, OrganizationView } from '../contract.js';
import { identityPermissions } from '../permissions.js';
import { EndPost } from './end-post.js';
import { PersonActions } from './person-actions.js';
import { roleName } from './role-name.js';

/** People × roles of one organization. */
export function PeopleCard({ organization }: { readonly organization: OrganizationView }) {
  const may = useRules(identityPermissions);
  const manages = may('give-posts', 'Organization', organization);
  const pages = usePages<ColleagueView>(`/organizations/${organization.id}/people`);
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton rows={5} />;
  return (
    <Card title={identity_people_title()} flush>
      <DataTable
        caption={identity_people_title()}
        rows={pages.items}
        id={(person) => person.personId}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        empty={<EmptyState title={identity_people_none()} />}
        columns={[
          { key: 'name', head: identity_people_head_name(), place: 'title', cell: (person) => <Name person={person} /> },
          {
            key: 'posts',
            head: identity_people_head_posts(),
            place: 'wide',
            cell: (person) => <Posts person={person} organizationId={organization.id} manages={manages} />,
          },
          ...(manages
            ? ([
                {
                  key: 'sign-in',
                  head: identity_people_head_sign_in(),
                  place: 'wide',
                  cell: (person: ColleagueView) => <Code>{person.signIn}</Code>,
                },
                { key: 'act', place: 'actions', cell: (person: ColleagueView) => <PersonActions person={person} organization={organization} /> },
              ] as const)
            : []),
        ]}
      />
    </Card>
  );
}

const Name = ({ person }: { readonly person: ColleagueView }) => (
  <>
    <Avatar name={person.name} /> <b>{person.name}</b> {!person.home && <Tag>{identity_people_guest()}</Tag>}
  </>
);

const Posts = ({
  person,
  organizationId,
  manages,
}: {
  readonly person: ColleagueView;
  readonly organizationId: string;
  readonly manages: boolean;
}) => (
  <ul className="chips">
    {person.posts.map((post) => (
      <li key={post.id}>
        <Tag tone={post.role === 'ADMINISTRATOR' ? 'jade' : 'plain'}>{roleName(post.role)}</Tag>
        {manages && <EndPost post={post} name={person.name} organizationId={organizationId} />}
      </li>
    ))}
  </ul>
);
