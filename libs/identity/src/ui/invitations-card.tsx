import type { Role } from '#libs/kernel';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  ErrorState,
  Form,
  SelectField,
  send,
  Skeleton,
  Tag,
  TextField,
  useCommand,
  useForm,
  usePages,
  When,
} from '#libs/kit/ui';
import {
  identity_field_needed,
  identity_invite_link,
  identity_invite_make,
  identity_invite_none,
  identity_invite_none_next,
  identity_invite_note_field,
  identity_invite_note_hint,
  identity_invite_revoke,
  identity_invite_revoked,
  identity_invite_role,
  identity_invite_rules,
  identity_invite_said,
  identity_invite_state,
  identity_invite_state_expired,
  identity_invite_state_open,
  identity_invite_state_revoked,
  identity_invite_state_used,
  identity_invite_title,
  identity_invite_until,
} from '#messages';
import type { InvitationView, OrganizationView } from '../contract.js';
import { rolesAt } from '../domain/roles-at.js';
import { invitationLink } from './invitation-token.js';
import { roleName } from './role-name.js';
import { SecretLine } from './secret-line.js';

/** Links by which people come, and those made before. */
export function InvitationsCard({ organization }: { readonly organization: OrganizationView }) {
  const path = `/organizations/${organization.id}/invitations`;
  const invite = useCommand(
    (values: { role: string; note: string }) => send<InvitationView>('POST', path, { role: values.role as Role, note: values.note.trim() }),
    {
      refresh: [path],
      said: identity_invite_said(),
      quiet: true,
      onDone: () => form.reset(),
    },
  );
  const form = useForm({ role: '', note: '' }, { problem: invite.problem });
  const submit = (): void => {
    if (form.check({ role: !form.values.role && identity_field_needed() })) invite.run(form.values);
  };
  const button = (
    <Button kind="primary" type="submit" busy={invite.pending}>
      {identity_invite_make()}
    </Button>
  );
  return (
    <Card title={identity_invite_title()} note={identity_invite_rules()}>
      <Form onSubmit={submit} problem={invite.problem} columns actions={button}>
        <SelectField
          label={identity_invite_role()}
          required
          choices={rolesAt(organization.kind).map((role) => ({ value: role, label: roleName(role) }))}
          {...form.field('role')}
        />
        <TextField label={identity_invite_note_field()} hint={identity_invite_note_hint()} maxLength={40} {...form.field('note')} />
      </Form>
      <InvitationList path={path} />
    </Card>
  );
}

function InvitationList({ path }: { readonly path: string }) {
  const pages = usePages<InvitationView>(path);
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton />;
  return (
    <DataTable
      caption={identity_invite_title()}
      rows={pages.items}
      id={(invitation) => invitation.id}
      hasMore={pages.hasMore}
      loadingMore={pages.loadingMore}
      onMore={pages.loadMore}
      empty={<EmptyState title={identity_invite_none()}>{identity_invite_none_next()}</EmptyState>}
      columns={[
        {
          key: 'state',
          head: identity_invite_state(),
          place: 'mark',
          cell: (i) => <Tag tone={i.status === 'OPEN' ? 'jade' : 'plain'}>{stateNames[i.status]()}</Tag>,
        },
        { key: 'role', head: identity_invite_role(), place: 'title', cell: (i) => <Whom invitation={i} /> },
        {
          key: 'link',
          head: identity_invite_link(),
          place: 'wide',
          cell: (i) => i.token && <SecretLine label={identity_invite_link()} value={invitationLink(i.token)} />,
        },
        { key: 'until', head: identity_invite_until(), place: 'half', cell: (i) => <When at={i.expiresAt} /> },
        { key: 'act', place: 'actions', cell: (i) => i.status === 'OPEN' && <Revoke invitation={i} path={path} /> },
      ]}
    />
  );
}

const stateNames = {
  OPEN: identity_invite_state_open,
  USED: identity_invite_state_used,
  REVOKED: identity_invite_state_revoked,
  EXPIRED: identity_invite_state_expired,
} as const;

const Whom = ({ invitation: { role, note } }: { readonly invitation: InvitationView }) => (
  <>
    {roleName(role)} {note && <small className="muted">{note}</small>}
  </>
);

function Revoke({ invitation, path }: { readonly invitation: InvitationView; readonly path: string }) {
  const revoke = useCommand(() => send('POST', `/invitations/${invitation.id}/revocation`, {}), { refresh: [path], said: identity_invite_revoked() });
  return (
    <Button small kind="danger" busy={revoke.pending} onClick={() => revoke.run()}>
      {identity_invite_revoke()}
    </Button>
  );
}
