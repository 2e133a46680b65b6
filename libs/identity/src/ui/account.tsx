import { Card, Facts, Page, Stack, useSession, useView } from '#libs/kit/ui';
import { identity_account_name, identity_account_note, identity_account_posts, identity_account_title, identity_code_sign_in } from '#messages';
import type { SessionView } from '../contract.js';
import { ChangePasswordCard } from './change-password-card.js';
import { EraseMeCard } from './erase-me-card.js';
import { roleName } from './role-name.js';
import { SessionsCard } from './sessions-card.js';

export default function Account() {
  const { person, actor, organizations } = useSession();
  const own = useView<SessionView>('/session');
  const posts = actor.posts.map(
    ({ organizationId, role }) => `${organizations.find(({ id }) => id === organizationId)?.shortName ?? ''} ${roleName(role)}`,
  );
  return (
    <Page title={identity_account_title()} note={identity_account_note()}>
      <Stack>
        <Card>
          <Facts
            row
            items={[
              [identity_account_name(), person.name],
              [identity_code_sign_in(), own.data?.signIn ?? ''],
              [identity_account_posts(), posts.join('、') || '—'],
            ]}
          />
        </Card>
        <ChangePasswordCard name={person.name} signIn={own.data?.signIn ?? ''} />
        <SessionsCard />
        {!actor.operator && <EraseMeCard />}
      </Stack>
    </Page>
  );
}
