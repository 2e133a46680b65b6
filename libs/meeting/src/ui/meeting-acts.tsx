import { useState } from 'react';
import { meeting_cancel, meeting_refuse, meeting_rewrite, meeting_sign, meeting_write } from '#messages';
import { Button, ButtonLink, useRules } from '#libs/kit/ui';
import type { MeetingView } from '../contract.js';
import { meetingPermissions } from '../permissions.js';
import { CancelSheet } from './cancel-sheet.js';
import { hasBegun } from './meeting-words.js';
import { useMinutesSigner } from './meeting-signer.js';
import { RefuseSheet } from './refuse-sheet.js';
import { SignSheet } from './sign-sheet.js';

/** What one can do about a meeting: sign or refuse for one's own organization; as the secretariat write the minutes or cancel; print. */
export function MeetingActs({ meeting }: { readonly meeting: MeetingView }) {
  const [open, setOpen] = useState<'sign' | 'refuse' | 'cancel' | null>(null);
  const may = useRules(meetingPermissions);
  const now = useMinutesSigner(meeting);
  const [held, hold] = useState(now);
  const signer = open === null ? now : held; // a sheet keeps whom it speaks for while the meeting moves on under it
  const keeps = may('keep', 'Meeting', { consortiumId: meeting.consortiumId, secretariatId: meeting.secretariatId });
  const { status } = meeting;
  const show = (sheet: typeof open) => () => {
    hold(now);
    setOpen(sheet);
  };
  const close = (): void => setOpen(null);
  const writes = keeps && status !== 'SIGNED' && status !== 'CANCELLED' && hasBegun(meeting);
  return (
    <>
      {keeps && status === 'CONVENED' && (
        <Button kind="danger" onClick={show('cancel')}>
          {meeting_cancel()}
        </Button>
      )}
      {writes && (
        <ButtonLink kind={signer || status === 'MINUTED' ? 'plain' : 'primary'} to={`/meetings/${meeting.id}/minutes`}>
          {meeting.content === null ? meeting_write() : meeting_rewrite()}
        </ButtonLink>
      )}
      {signer && (
        <>
          <Button kind="danger" onClick={show('refuse')}>
            {meeting_refuse()}
          </Button>
          <Button kind="primary" onClick={show('sign')}>
            {meeting_sign()}
          </Button>
          <SignSheet open={open === 'sign'} onClose={close} meeting={meeting} signer={signer} />
          <RefuseSheet open={open === 'refuse'} onClose={close} meeting={meeting} signer={signer} />
        </>
      )}
      <CancelSheet open={open === 'cancel'} onClose={close} meeting={meeting} />
    </>
  );
}
