import { useRules, useSession } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { MeetingView } from '../contract.js';
import { attended } from '../domain/meeting.js';
import { meetingPermissions } from '../permissions.js';

type Participant = MeetingView['participants'][number];

/** Those whose signature is still missing. */
export const waitingFor = ({ status, participants, hash }: MeetingView): readonly Participant[] =>
  status === 'MINUTED' ? participants.filter((one) => attended(one) && one.signedHash !== hash) : [];

/** The organization this person may sign for now: one that attended and has not signed yet. */
export function useMinutesSigner(meeting: MeetingView): Participant | undefined {
  const { actor } = useSession();
  const may = useRules(meetingPermissions);
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  return waitingFor(meeting).find(
    ({ organization: { id } }) => delegateOf.includes(id) && may('sign', 'Meeting', { ...meeting, participants: [{ organizationId: id }] }),
  );
}
