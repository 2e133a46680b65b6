import { useState } from 'react';
import { Card, Chips, Code, EmptyState, Facts, Loaded, Page, Stack, useLiveRefresh, useRules, useSession, useView, ButtonLink } from '#libs/kit/ui';
import { organizationsWhere, staffRoles } from '#libs/kernel';
import {
  identity_field_kind,
  identity_field_region,
  identity_field_uscc,
  identity_merged_into,
  identity_organization_choose,
  identity_organization_none,
  identity_organization_none_next,
  identity_organization_note,
  identity_organization_title,
  identity_register_title,
} from '#messages';
import type { OrganizationView, SessionView } from '../contract.js';
import { identityPermissions } from '../permissions.js';
import { ApplicationCard } from './application-card.js';
import { InvitationsCard } from './invitations-card.js';
import { MergersCard } from './mergers-card.js';
import { PeopleCard } from './people-card.js';
import { kindName } from './role-name.js';
import { TagsCard } from './tags-card.js';

export default function Organization() {
  const session = useSession();
  const own = useView<SessionView>('/session');
  const staffAt = organizationsWhere(session.actor, ...staffRoles);
  const organizations = session.organizations.filter(({ id }) => staffAt.includes(id));
  const [chosen, setChosen] = useState('');
  const shown = organizations.find(({ id }) => id === chosen) ?? organizations[0];
  const applications = own.data?.applications ?? [];
  return (
    <Page title={identity_organization_title()} note={identity_organization_note()}>
      <Stack>
        {organizations.length > 1 && shown && (
          <Chips
            label={identity_organization_choose()}
            options={organizations.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            value={shown.id}
            onChange={setChosen}
          />
        )}
        {shown && <OrganizationParts key={shown.id} id={shown.id} />}
        {applications.map((application) => (
          <ApplicationCard key={application.id} application={application} />
        ))}
        {!shown && applications.length === 0 && (
          <EmptyState title={identity_organization_none()} action={<ButtonLink to="/register">{identity_register_title()}</ButtonLink>}>
            {identity_organization_none_next()}
          </EmptyState>
        )}
      </Stack>
    </Page>
  );
}

function OrganizationParts({ id }: { readonly id: string }) {
  const organization = useView<OrganizationView>(`/organizations/${id}`);
  const may = useRules(identityPermissions);
  useLiveRefresh(`organization:${id}`, `/organizations/${id}`, '/session');
  return (
    <Loaded of={organization}>
      {(view) => (
        <Stack>
          <Card title={view.name} note={view.shortName}>
            <Facts
              row
              items={[
                [identity_field_kind(), kindName(view.kind)],
                [identity_field_uscc(), <Code key="uscc">{view.uscc}</Code>],
                [identity_field_region(), <Code key="region">{view.regionCode}</Code>],
              ]}
            />
            {view.mergedInto && <p>{identity_merged_into({ name: view.mergedInto.name })}</p>}
          </Card>
          {!view.mergedInto && <TagsCard organization={view} />}
          {!view.mergedInto && <PeopleCard organization={view} />}
          {may('invite', 'Organization', view) && <InvitationsCard organization={view} />}
          <MergersCard organization={view} />
        </Stack>
      )}
    </Loaded>
  );
}
