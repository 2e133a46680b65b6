import { Page } from '#libs/kit/ui';
import { identity_tags_page, identity_tags_page_note } from '#messages';
import { WaitingTags } from './waiting-tags.js';

/** For authorities and industry bodies: what organizations claim to be known for, to be looked up and confirmed. */
export default function Tags() {
  return (
    <Page title={identity_tags_page()} note={identity_tags_page_note()}>
      <WaitingTags />
    </Page>
  );
}
