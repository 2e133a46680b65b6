import './tags.css';
import { useState } from 'react';
import { Button, Card, ConsequenceSheet, EmptyState, Loaded, send, useCommand, useRules, useView } from '#libs/kit/ui';
import {
  identity_tag_add,
  identity_tag_withdraw,
  identity_tag_withdraw_effect,
  identity_tag_withdrawn_said,
  identity_tags_none,
  identity_tags_none_next,
  identity_tags_note,
  identity_tags_title,
} from '#messages';
import type { OrganizationView, TagsView, TagView } from '../contract.js';
import { tagKindsOf } from '../domain/tag.js';
import { identityPermissions } from '../permissions.js';
import { ClaimTag } from './claim-tag.js';
import { TagLine } from './tag-line.js';

/** What the organization is known for: claimed by its administrator, confirmed by somebody else. */
export function TagsCard({ organization }: { readonly organization: OrganizationView }) {
  const path = `/organizations/${organization.id}/tags`;
  const tags = useView<TagsView>(path);
  const mayTag = useRules(identityPermissions)('tag', 'Organization', organization) && tagKindsOf(organization.kind).length > 0;
  const [open, setOpen] = useState(false);
  return (
    <Card
      title={identity_tags_title()}
      note={identity_tags_note()}
      aside={
        mayTag && (
          <Button small onClick={() => setOpen(true)}>
            {identity_tag_add()}
          </Button>
        )
      }
    >
      <Loaded of={tags}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={identity_tags_none()}>{identity_tags_none_next()}</EmptyState>
          ) : (
            <ul className="tag-lines">
              {items.map((tag) => (
                <li key={tag.id}>
                  <TagLine tag={tag} />
                  {mayTag && (tag.state === 'CLAIMED' || tag.state === 'VERIFIED') && <Withdraw tag={tag} path={path} />}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <ClaimTag organization={organization} open={open} onClose={() => setOpen(false)} />
    </Card>
  );
}

function Withdraw({ tag, path }: { readonly tag: TagView; readonly path: string }) {
  const [open, setOpen] = useState(false);
  const withdraw = useCommand(() => send('POST', `/organization-tags/${tag.id}/withdrawal`, {}, { ifMatch: tag.version }), {
    refresh: [path],
    said: identity_tag_withdrawn_said(),
    onDone: () => setOpen(false),
    quiet: true,
  });
  return (
    <>
      <Button kind="quiet" small onClick={() => setOpen(true)}>
        {identity_tag_withdraw()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => setOpen(false)}
        confirm={identity_tag_withdraw()}
        onConfirm={() => withdraw.run()}
        busy={withdraw.pending}
        problem={withdraw.problem}
        effects={[{ mark: 'promised', text: identity_tag_withdraw_effect() }]}
      />
    </>
  );
}
