import { useState } from 'react';
import {
  consortium_invite,
  consortium_invite_label,
  consortium_invite_link,
  consortium_invite_note,
  consortium_invite_said,
  consortium_invite_title,
} from '#messages';
import { Button, Card, Code, ProblemNote, send, useCommand } from '#libs/kit/ui';
import type { MembershipView } from '../contract.js';
import { useDecided } from './decided.js';
import { OrganizationPicker, type Chosen } from './organization-picker.js';

const joining = ['ENTERPRISE', 'SCHOOL', 'UNIVERSITY', 'INDUSTRY_BODY', 'PARK'];

/** The secretary proposes a member: the organization and the leads are asked at once. */
export function InviteMember({ consortiumId }: { readonly consortiumId: string }) {
  const { decisionId } = useDecided();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const invite = useCommand(
    (organizationId: string) => send<MembershipView>('POST', `/consortia/${consortiumId}/members`, { organizationId, decisionId }),
    {
      refresh: [`/consortia/${consortiumId}`],
      said: consortium_invite_said(),
      quiet: true,
      onDone: () => setChosen(null),
    },
  );
  return (
    <Card title={consortium_invite_title()} note={consortium_invite_note()}>
      <form
        className="invite"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) invite.run(chosen.id);
        }}
      >
        <OrganizationPicker
          label={consortium_invite_label()}
          name="organizationId"
          value={chosen}
          onChange={(next) => {
            setChosen(next);
            invite.clear();
          }}
          holders={joining}
          required
        />
        <Button kind="primary" type="submit" busy={invite.pending} disabled={chosen === null}>
          {consortium_invite()}
        </Button>
      </form>
      <ProblemNote problem={invite.problem} />
      <p className="muted apply-link">
        {consortium_invite_link()} <Code>{`${location.origin}/consortia/${consortiumId}/apply`}</Code>
      </p>
    </Card>
  );
}
