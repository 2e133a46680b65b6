import { formatDate, inLocale, Mark, type MarkKind } from '#libs/kit/ui';
import {
  identity_tag_by_operator,
  identity_tag_claimed,
  identity_tag_reason_not_found,
  identity_tag_reason_other_value,
  identity_tag_reason_outdated,
  identity_tag_rejected,
  identity_tag_since,
  identity_tag_source,
  identity_tag_superseded,
  identity_tag_verified,
} from '#messages';
import type { TagView } from '../contract.js';
import type { TagReason } from '../domain/tag.js';

export const tagReasonNames: Readonly<Record<TagReason, () => string>> = {
  NOT_FOUND: identity_tag_reason_not_found,
  OUTDATED: identity_tag_reason_outdated,
  OTHER_VALUE: identity_tag_reason_other_value,
};

/** Hatched while it is the organization's own word, solid once somebody else has looked it up. */
export function tagMark({ state, answeredBy, byOperator, reason }: TagView): { readonly kind: MarkKind; readonly word: string } {
  if (state === 'CLAIMED') return { kind: 'claimed', word: identity_tag_claimed() };
  if (state === 'VERIFIED') {
    const by = byOperator ? identity_tag_by_operator() : (answeredBy?.shortName ?? '');
    return { kind: 'verified', word: identity_tag_verified({ by }) };
  }
  if (state === 'REJECTED') return { kind: 'promised', word: identity_tag_rejected({ reason: reason ? tagReasonNames[reason]() : '' }) };
  return { kind: 'promised', word: identity_tag_superseded() };
}

/** What it says, how it stands, since when, and where that can be looked up. */
export const TagLine = ({ tag }: { readonly tag: TagView }) => (
  <div className="tag-line">
    <b>{inLocale(tag.words)}</b>
    <Mark {...tagMark(tag)} />
    <span className="muted">
      {identity_tag_since({ date: formatDate(tag.since) })} ·{' '}
      <a href={tag.sourceLink} target="_blank" rel="noreferrer noopener">
        {identity_tag_source()} {hostOf(tag.sourceLink)}
      </a>
    </span>
  </div>
);

function hostOf(link: string): string {
  try {
    return new URL(link).host;
  } catch {
    return link;
  }
}
