import { useState } from 'react';
import { Button, ConsequenceSheet, send, useCommand } from '#libs/kit/ui';
import { identity_post_end, identity_post_end_at_once, identity_post_end_of, identity_post_end_said, identity_post_end_stays } from '#messages';
import type { ColleagueView } from '../contract.js';
import { roleName } from './role-name.js';

interface Props {
  readonly post: ColleagueView['posts'][number];
  readonly name: string;
  readonly organizationId: string;
}

/** Ends one post, after saying what follows. */
export function EndPost({ post, name, organizationId }: Props) {
  const [open, setOpen] = useState(false);
  const role = roleName(post.role);
  const end = useCommand(() => send('POST', `/posts/${post.id}/ending`, {}, { ifMatch: post.version }), {
    refresh: [`/organizations/${organizationId}`, '/session'],
    said: identity_post_end_said({ name, role }),
    quiet: true,
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button small kind="quiet" aria-label={identity_post_end_of({ name, role })} onClick={() => setOpen(true)}>
        ×
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => setOpen(false)}
        effects={[
          { mark: 'overdue', text: identity_post_end_at_once({ name, role }) },
          { mark: 'verified', text: identity_post_end_stays() },
        ]}
        confirm={identity_post_end()}
        onConfirm={() => end.run()}
        busy={end.pending}
        problem={end.problem}
      />
    </>
  );
}
