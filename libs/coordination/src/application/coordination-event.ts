import { consortiumTopic, organizationTopic, type Actor } from '#libs/kernel';
import type { NewEvent } from '#libs/platform';

interface About {
  readonly id: string;
  readonly consortiumId: string;
  readonly requesterId: string;
  readonly leadId: string;
  readonly addressees: readonly { readonly organizationId: string }[];
}

/** The event of a change to one request: for the consortium, and for each authority it is addressed to. */
export const coordinationEvent = (
  { id, consortiumId, requesterId, leadId, addressees }: About,
  version: number,
  about: Pick<NewEvent, 'type' | 'data'> & { readonly actor: Actor; readonly speaksFor: string },
): NewEvent => ({
  stream: id,
  version,
  owner: { kind: 'consortium', id: consortiumId },
  topics: [consortiumTopic(consortiumId), ...addressees.map(({ organizationId }) => organizationTopic(organizationId))],
  ...about,
  data: { requestId: id, requesterId, leadId, ...about.data },
});
