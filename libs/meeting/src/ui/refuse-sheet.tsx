import {
  meeting_refuse_confirm,
  meeting_refuse_effect_back,
  meeting_refuse_effect_seen,
  meeting_refuse_hint,
  meeting_refuse_reason,
  meeting_refuse_short,
  meeting_refused_said,
  meeting_refuse_as,
} from '#messages';
import { ConsequenceSheet, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { MeetingView } from '../contract.js';
import { refreshed, type SheetProps } from './sign-sheet.js';

/** A no to the minutes, with the reason the secretariat needs to write them anew. */
export function RefuseSheet({ open, onClose, meeting, signer: { organization } }: SheetProps) {
  const refuse = useCommand(
    (reason: string) =>
      send<MeetingView>('POST', `/meetings/${meeting.id}/refusals`, { organizationId: organization.id, hash: meeting.hash, reason }),
    { refresh: refreshed(meeting), said: meeting_refused_said(), quiet: true, onDone: onClose },
  );
  const form = useForm({ reason: '' }, { problem: refuse.problem });
  const signed = meeting.participants.filter(({ signedHash }) => signedHash === meeting.hash).length;
  const confirm = (): void => {
    if (form.check({ reason: form.values.reason.trim().length < 2 && meeting_refuse_short() })) refuse.run(form.values.reason.trim());
  };
  const close = (): void => {
    refuse.clear();
    form.reset();
    onClose();
  };
  return (
    <ConsequenceSheet
      open={open}
      onClose={close}
      effects={[
        { mark: 'overdue', text: meeting_refuse_effect_back({ count: signed }) },
        { mark: 'verified', text: meeting_refuse_effect_seen() },
      ]}
      confirm={meeting_refuse_confirm()}
      onConfirm={confirm}
      busy={refuse.pending}
      problem={refuse.problem}
    >
      <TextArea label={meeting_refuse_reason()} required rows={3} maxLength={1000} hint={meeting_refuse_hint()} {...form.field('reason')} />
      <p>{meeting_refuse_as({ name: organization.name })}</p>
    </ConsequenceSheet>
  );
}
