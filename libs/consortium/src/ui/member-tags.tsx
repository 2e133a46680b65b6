import { Link } from 'react-router';
import { consortium_tag_confirm } from '#messages';
import { inLocale, MarkShape, useView } from '#libs/kit/ui';
import type { TagsView, TagView } from '#libs/identity/contract';

/** What the members are known for, by organization; read once for the whole list. */
export function useMemberTags(consortiumId: string): ReadonlyMap<string, readonly TagView[]> {
  const { data } = useView<TagsView>(`/consortia/${consortiumId}/organization-tags`);
  const found = new Map<string, TagView[]>();
  for (const tag of data?.items ?? []) found.set(tag.organization.id, [...(found.get(tag.organization.id) ?? []), tag]);
  return found;
}

/** Small tags beside a member's name: hatched is its own claim, solid was confirmed by somebody else. */
export const MemberTags = ({ tags }: { readonly tags: readonly TagView[] }) => (
  <ul className="member-tags">
    {tags.map((tag) => (
      <li key={tag.id} className={`tag ${tag.state === 'VERIFIED' ? 'verified' : 'claimed'}`}>
        <MarkShape kind={tag.state === 'VERIFIED' ? 'verified' : 'claimed'} />
        <a href={tag.sourceLink} target="_blank" rel="noreferrer noopener">
          {inLocale(tag.words)}
        </a>
        {tag.mayConfirm && <Link to="/tags">{consortium_tag_confirm()}</Link>}
      </li>
    ))}
  </ul>
);
