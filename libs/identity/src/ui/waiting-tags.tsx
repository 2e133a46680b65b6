import './tags.css';
import { useState } from 'react';
import {
  Button,
  Card,
  ConsequenceSheet,
  DataTable,
  EmptyState,
  ErrorState,
  inLocale,
  SelectField,
  send,
  Skeleton,
  useCommand,
  usePages,
} from '#libs/kit/ui';
import {
  identity_tag_confirm,
  identity_tag_confirm_effect,
  identity_tag_confirm_effect_named,
  identity_tag_confirmed_said,
  identity_tag_reject,
  identity_tag_reject_effect,
  identity_tag_reject_reason,
  identity_tag_rejected_said,
  identity_tags_head_organization,
  identity_tags_head_tag,
  identity_tags_waiting,
  identity_tags_waiting_none,
  identity_tags_waiting_note,
} from '#messages';
import type { TagView } from '../contract.js';
import { tagReasons, type TagReason } from '../domain/tag.js';
import { TagLine, tagReasonNames } from './tag-line.js';

const PATH = '/organization-tags/waiting';

/** Claims the reader may confirm: each with the public list it is to be found in. */
export function WaitingTags() {
  const pages = usePages<TagView>(PATH);
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton rows={3} />;
  return (
    <Card title={identity_tags_waiting()} note={identity_tags_waiting_note()} flush>
      <DataTable
        caption={identity_tags_waiting()}
        rows={pages.items}
        id={(tag) => tag.id}
        isOurTurn={(tag) => tag.mayConfirm}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        empty={<EmptyState title={identity_tags_waiting_none()} />}
        columns={[
          { key: 'organization', head: identity_tags_head_organization(), place: 'title', cell: (tag) => <b>{tag.organization.shortName}</b> },
          { key: 'tag', head: identity_tags_head_tag(), place: 'line', cell: (tag) => <TagLine tag={tag} /> },
          { key: 'act', place: 'actions', cell: (tag) => tag.mayConfirm && <Answer tag={tag} /> },
        ]}
      />
    </Card>
  );
}

function Answer({ tag }: { readonly tag: TagView }) {
  const [open, setOpen] = useState<'confirm' | 'reject' | null>(null);
  const [reason, setReason] = useState<string>('NOT_FOUND' satisfies TagReason);
  const confirms = open === 'confirm';
  const answer = useCommand(
    () =>
      confirms
        ? send('POST', `/organization-tags/${tag.id}/confirmation`, {}, { ifMatch: tag.version })
        : send('POST', `/organization-tags/${tag.id}/rejection`, { reason }, { ifMatch: tag.version }),
    {
      refresh: [PATH],
      said: confirms ? identity_tag_confirmed_said() : identity_tag_rejected_said(),
      onDone: () => setOpen(null),
      quiet: true,
    },
  );
  const words = inLocale(tag.words);
  return (
    <>
      <Button small onClick={() => setOpen('reject')}>
        {identity_tag_reject()}
      </Button>
      <Button small kind="primary" onClick={() => setOpen('confirm')}>
        {identity_tag_confirm()}
      </Button>
      {/* Not a child of the cell: the space between its buttons would move the sheet. */}
      <span>
        <ConsequenceSheet
          open={open !== null}
          onClose={() => setOpen(null)}
          confirm={confirms ? identity_tag_confirm() : identity_tag_reject()}
          onConfirm={() => answer.run()}
          busy={answer.pending}
          problem={answer.problem}
          effects={
            confirms
              ? [
                  { mark: 'verified', text: identity_tag_confirm_effect({ name: tag.organization.shortName, tag: words }) },
                  { mark: 'spot-checked', text: identity_tag_confirm_effect_named() },
                ]
              : [{ mark: 'promised', text: identity_tag_reject_effect({ name: tag.organization.shortName, tag: words }) }]
          }
        >
          {open === 'reject' && (
            <SelectField
              label={identity_tag_reject_reason()}
              required
              value={reason}
              onChange={setReason}
              choices={tagReasons.map((value) => ({ value, label: tagReasonNames[value]() }))}
            />
          )}
        </ConsequenceSheet>
      </span>
    </>
  );
}
