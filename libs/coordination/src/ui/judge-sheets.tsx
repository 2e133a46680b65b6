import {
  coordination_confirm_effect,
  coordination_confirm_effect_in_time,
  coordination_confirm_effect_late,
  coordination_confirm_sure,
  coordination_confirmed_said,
  coordination_reopen_effect,
  coordination_reopen_effect_first,
  coordination_reopen_reason,
  coordination_reopen_short,
  coordination_reopen_sure,
  coordination_reopened_said,
  coordination_withdraw_effect,
  coordination_withdraw_sure,
  coordination_withdrawn_said,
} from '#messages';
import { businessDay, ConsequenceSheet, formatDate, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { CoordinationView } from '../contract.js';
import { refreshed, type SheetProps } from './answer-sheet.js';

function useJudgement({ request, onClose }: SheetProps, act: 'confirmation' | 'reopening' | 'withdrawal', said: string) {
  return useCommand((body: object) => send<CoordinationView>('POST', `/coordination/${request.id}/${act}`, body, { ifMatch: request.version }), {
    refresh: refreshed(request),
    said,
    quiet: true,
    onDone: onClose,
  });
}

/** Who asked says that it is settled. */
export function ConfirmSheet(props: SheetProps) {
  const { open, onClose, request } = props;
  const confirm = useJudgement(props, 'confirmation', coordination_confirmed_said());
  const lead = request.addressees.find(({ role }) => role === 'LEAD');
  const name = lead?.organization.shortName ?? '—';
  const inTime = lead?.answeredAt != null && businessDay(lead.answeredAt) <= request.firstDueOn;
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={[
        { mark: 'verified', text: coordination_confirm_effect() },
        inTime
          ? { mark: 'verified', text: coordination_confirm_effect_in_time({ name }) }
          : { mark: 'overdue', text: coordination_confirm_effect_late({ name }) },
      ]}
      confirm={coordination_confirm_sure()}
      onConfirm={() => confirm.run({})}
      busy={confirm.pending}
      problem={confirm.problem}
    />
  );
}

/** Who asked says that it is not, and what is missing. */
export function ReopenSheet(props: SheetProps) {
  const { open, onClose, request } = props;
  const reopen = useJudgement(props, 'reopening', coordination_reopened_said());
  const form = useForm({ reason: '' }, { problem: reopen.problem });
  const confirm = (): void => {
    if (form.check({ reason: form.values.reason.trim().length < 2 && coordination_reopen_short() }))
      reopen.run({ reason: form.values.reason.trim() });
  };
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={[
        { mark: 'overdue', text: coordination_reopen_effect() },
        { mark: 'promised', text: coordination_reopen_effect_first({ day: formatDate(request.firstDueOn) }) },
      ]}
      confirm={coordination_reopen_sure()}
      onConfirm={confirm}
      busy={reopen.pending}
      problem={reopen.problem}
    >
      <TextArea {...form.field('reason')} label={coordination_reopen_reason()} required rows={3} maxLength={2000} />
    </ConsequenceSheet>
  );
}

/** Who asked takes it back. */
export function WithdrawSheet(props: SheetProps) {
  const { open, onClose } = props;
  const withdraw = useJudgement(props, 'withdrawal', coordination_withdrawn_said());
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={[{ mark: 'overdue', text: coordination_withdraw_effect() }]}
      confirm={coordination_withdraw_sure()}
      onConfirm={() => withdraw.run({})}
      busy={withdraw.pending}
      problem={withdraw.problem}
    />
  );
}
