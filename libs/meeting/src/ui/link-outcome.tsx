import {
  meeting_follow_confirm,
  meeting_follow_link_title,
  meeting_follow_pick,
  meeting_follow_pick_none,
  meeting_follow_said,
  meeting_form_needed,
  meeting_motion_line,
} from '#messages';
import { Button, Combobox, Dialog, ErrorState, Form, inLocale, send, Skeleton, useCommand, useForm, usePages, businessDay } from '#libs/kit/ui';
import type { MotionItem } from '#libs/consortium/contract';
import type { LedgerRow } from '#libs/obligation/contract';
import type { MeetingView } from '../contract.js';
import type { Decision } from '../domain/minutes.js';
import { refreshed } from './sign-sheet.js';

interface Props {
  readonly meeting: MeetingView;
  readonly decision: Decision;
  readonly onClose: () => void;
}

interface Made {
  readonly id: string;
  readonly text: string;
}

/** Each promise once, the one registered last first: it is most likely the one meant. */
const onceEach = (rows: readonly LedgerRow[]): readonly LedgerRow[] =>
  [...new Map(rows.map((row) => [row.obligationId, row])).values()].sort((a, b) => b.number.localeCompare(a.number));

/** Chooses the promise or the motion that a decision became, among those there are. */
export function LinkOutcome(props: Props) {
  const { meeting, decision, onClose } = props;
  const cid = meeting.consortiumId;
  const motions = usePages<MotionItem>(decision.kind === 'MOTION' ? `/consortia/${cid}/motions` : null, { limit: 50 });
  const promises = usePages<LedgerRow>(decision.kind === 'PROMISE' ? `/consortia/${cid}/obligations` : null, { filter: 'all', limit: 200 });
  const read = decision.kind === 'MOTION' ? motions : promises;
  const made: readonly Made[] =
    decision.kind === 'MOTION'
      ? motions.items.map(({ id, names, candidate, openedAt }) => ({
          id,
          text: meeting_motion_line({ what: inLocale(names), name: candidate?.shortName ?? '', day: businessDay(openedAt) }),
        }))
      : onceEach(promises.items).map(({ obligationId, number, names, obligor, beneficiary }) => ({
          id: obligationId,
          text: `${number} ${inLocale(names)} ${obligor.shortName} → ${beneficiary.shortName}`,
        }));
  return (
    <Dialog open onClose={onClose} title={meeting_follow_link_title()} sheet>
      <p className="binding">{decision.text}</p>
      {read.problem ? <ErrorState problem={read.problem} onRetry={read.retry} /> : read.pending ? <Skeleton /> : <Choice {...props} made={made} />}
    </Dialog>
  );
}

function Choice({ meeting, decision, onClose, made }: Props & { readonly made: readonly Made[] }) {
  const follow = useCommand(
    (outcomeId: string) => send<MeetingView>('POST', `/meetings/${meeting.id}/decisions/${decision.id}/outcome`, { outcomeId }),
    {
      refresh: refreshed(meeting),
      said: meeting_follow_said(),
      quiet: true,
      onDone: onClose,
    },
  );
  const form = useForm({ outcomeId: '' }, { problem: follow.problem });
  const { outcomeId } = form.values;
  if (made.length === 0) return <p className="muted">{meeting_follow_pick_none()}</p>;
  return (
    <Form
      onSubmit={() => {
        if (form.check({ outcomeId: outcomeId === '' && meeting_form_needed() })) follow.run(outcomeId);
      }}
      problem={follow.problem}
      actions={
        <Button kind="primary" type="submit" busy={follow.pending}>
          {meeting_follow_confirm()}
        </Button>
      }
    >
      <Combobox
        {...form.field('outcomeId')}
        label={meeting_follow_pick()}
        required
        items={made}
        id={({ id }) => id}
        text={({ text }) => text}
        onChange={(id) => form.set('outcomeId', id ?? '')}
      />
    </Form>
  );
}
