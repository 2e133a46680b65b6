import {
  meeting_sign_as,
  meeting_sign_confirm,
  meeting_sign_effect_binds,
  meeting_sign_effect_decisions,
  meeting_sign_effect_last,
  meeting_sign_effect_last_plain,
  meeting_sign_effect_there,
  meeting_sign_effect_waits,
  meeting_signed_said,
} from '#messages';
import { Code, ConsequenceSheet, send, useCommand, type Effect } from '#libs/kit/ui';
import type { MeetingView } from '../contract.js';
import { attendanceWord, presenceNumber } from './meeting-words.js';
import { waitingFor } from './meeting-signer.js';
import { readMinutes } from './read-minutes.js';

export interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly meeting: MeetingView;
  readonly signer: MeetingView['participants'][number];
}

export const refreshed = ({ id, consortiumId }: MeetingView): readonly string[] => [
  `/meetings/${id}`,
  `/consortia/${consortiumId}/meetings`,
  `/consortia/${consortiumId}/meeting-presence`,
  '/today',
];

/** What this signature does, in counted facts. */
function effectsOf(meeting: MeetingView, { organization, attendance }: SheetProps['signer']): readonly Effect[] {
  const left = waitingFor(meeting).length - 1;
  const hasLeads = meeting.participants.some(({ seat }) => seat !== null);
  const decisions =
    meeting.content === null
      ? 0
      : readMinutes(meeting.content)
          .items.flatMap((item) => item.decisions)
          .filter(({ kind }) => kind !== 'NOTED').length;
  return [
    {
      mark: 'verified',
      text: (
        <>
          {meeting_sign_effect_binds()} <Code>{meeting.hash?.slice(0, 16)}…</Code>
        </>
      ),
    },
    { mark: 'verified', text: meeting_sign_effect_there({ name: organization.shortName, how: attendanceWord(attendance) }) },
    left > 0
      ? { mark: 'promised', text: meeting_sign_effect_waits({ count: left }) }
      : {
          mark: 'verified',
          text: hasLeads ? meeting_sign_effect_last({ score: presenceNumber(meeting.presence ?? 0) }) : meeting_sign_effect_last_plain(),
        },
    ...(left === 0 && decisions > 0 ? [{ mark: 'promised' as const, text: meeting_sign_effect_decisions({ count: decisions }) }] : []),
  ];
}

export function SignSheet({ open, onClose, meeting, signer }: SheetProps) {
  const sign = useCommand(
    () => send<MeetingView>('POST', `/meetings/${meeting.id}/signatures`, { organizationId: signer.organization.id, hash: meeting.hash }),
    { refresh: refreshed(meeting), said: meeting_signed_said(), quiet: true, onDone: onClose },
  );
  const close = (): void => {
    sign.clear();
    onClose();
  };
  return (
    <ConsequenceSheet
      open={open}
      onClose={close}
      effects={effectsOf(meeting, signer)}
      confirm={meeting_sign_confirm()}
      onConfirm={() => sign.run()}
      busy={sign.pending}
      problem={sign.problem}
    >
      <p>{meeting_sign_as({ name: signer.organization.name })}</p>
    </ConsequenceSheet>
  );
}
