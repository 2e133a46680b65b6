import { meeting_cancel_confirm, meeting_cancel_effect_not_held, meeting_cancel_effect_seen, meeting_cancelled_said } from '#messages';
import { ConsequenceSheet, send, useCommand } from '#libs/kit/ui';
import type { MeetingView } from '../contract.js';
import { refreshed, type SheetProps } from './sign-sheet.js';

/** Before a meeting is called off: it will not count. */
export function CancelSheet({ open, onClose, meeting }: Omit<SheetProps, 'signer'>) {
  const cancel = useCommand(() => send<MeetingView>('POST', `/meetings/${meeting.id}/cancellation`, undefined, { ifMatch: meeting.version }), {
    refresh: refreshed(meeting),
    said: meeting_cancelled_said(),
    quiet: true,
    onDone: onClose,
  });
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={[
        { mark: 'overdue', text: meeting_cancel_effect_not_held() },
        { mark: 'verified', text: meeting_cancel_effect_seen({ count: meeting.participants.length }) },
      ]}
      confirm={meeting_cancel_confirm()}
      onConfirm={() => cancel.run()}
      busy={cancel.pending}
      problem={cancel.problem}
    />
  );
}
