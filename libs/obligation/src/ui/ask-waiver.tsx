import {
  obligation_ask_waiver,
  obligation_needed,
  obligation_target,
  obligation_waiver_ask_both,
  obligation_waiver_ask_send,
  obligation_waiver_asked_said,
  obligation_waiver_extension_note,
  obligation_waiver_kind,
  obligation_waiver_reason_label,
  obligation_waiver_rest_note,
  obligation_waiver_target_note,
  obligation_waiver_until,
  obligation_waiver_until_hint,
  obligation_waiver_which,
  obligation_waiver_window_note,
} from '#messages';
import {
  Button,
  DateField,
  Dialog,
  Form,
  inLocale,
  NumberField,
  RadioField,
  SelectField,
  send,
  TextArea,
  today,
  useCommand,
  useForm,
} from '#libs/kit/ui';
import { addDays } from '#libs/kernel';
import type { ObligationView } from '../contract.js';
import { waiverKindsFor, type WaiverKind } from '../domain/decide-waiver.js';
import { LONGEST_EXTENSION, waitedUntil } from '../domain/extension.js';
import { pathsOf } from './use-promise-rights.js';
import { waiverKindWord } from './waiver-words.js';

interface AskWaiverProps {
  readonly obligation: ObligationView;
  /** The side the wish is made for. */
  readonly speaksForId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

const notes: Readonly<Record<WaiverKind, () => string>> = {
  WINDOW: obligation_waiver_window_note,
  REST: obligation_waiver_rest_note,
  TARGET: obligation_waiver_target_note,
  EXTENSION: obligation_waiver_extension_note,
};
const kinds: readonly WaiverKind[] = ['EXTENSION', 'TARGET', 'WINDOW', 'REST'];

/** Which windows a wish may be about: all that are not let off, or those that still run. */
const choicesOf = (kind: string, { windows }: ObligationView) =>
  windows.filter((window) => !window.waived && (kind !== 'EXTENSION' || (window.mark !== 'verified' && waitedUntil(window) >= today())));

/** To be let off, or to let off: with a reason, and nothing changes before the other side consents. */
export const AskWaiver = ({ open, onClose, ...rest }: AskWaiverProps) => (
  <Dialog open={open} onClose={onClose} title={obligation_ask_waiver()} sheet>
    <AskForm {...rest} onDone={onClose} />
  </Dialog>
);

function AskForm({ obligation, speaksForId, onDone }: Omit<AskWaiverProps, 'open' | 'onClose'> & { readonly onDone: () => void }) {
  const ask = useCommand((body: object) => send<ObligationView>('POST', `/obligations/${obligation.id}/waivers`, { speaksForId, ...body }), {
    refresh: pathsOf(obligation),
    said: obligation_waiver_asked_said(),
    undo: async ({ waivers }) => {
      if (waivers[0]) await send('POST', `/waivers/${waivers[0].id}/refusal`, { speaksForId });
    },
    onDone,
    quiet: true,
  });
  const form = useForm(
    { kind: 'EXTENSION', windowId: '', target: '', until: '', reason: '' },
    { draft: `waiver-${obligation.id}`, problem: ask.problem },
  );
  const { kind, target, until, reason } = form.values;
  const open = choicesOf(kind, obligation);
  const window = open.find(({ id }) => id === form.values.windowId) ?? open[0];
  const named = kind === 'WINDOW' || kind === 'EXTENSION';
  const submit = (): void => {
    const complete = form.check({
      windowId: named && !window && obligation_needed(),
      until: kind === 'EXTENSION' && until === '' && obligation_needed(),
      target: kind === 'TARGET' && target === '' && obligation_needed(),
      reason: reason.trim() === '' && obligation_needed(),
    });
    if (!complete) return;
    const what = {
      ...(named ? { windowId: window?.id } : {}),
      ...(kind === 'EXTENSION' ? { until } : {}),
      ...(kind === 'TARGET' ? { target: Number(target) } : {}),
    };
    void ask.tryRun({ kind, reason, ...what }).then((done) => done && form.sent());
  };
  return (
    <Form
      onSubmit={submit}
      problem={ask.problem}
      actions={
        <Button kind="primary" type="submit" busy={ask.pending}>
          {obligation_waiver_ask_send()}
        </Button>
      }
    >
      <p className="muted">{obligation_waiver_ask_both()}</p>
      <RadioField
        label={obligation_waiver_kind()}
        name="kind"
        value={kind}
        onChange={(value) => form.set('kind', value)}
        choices={kinds
          .filter((one) => waiverKindsFor(obligation.status).includes(one))
          .map((value) => ({ value, label: waiverKindWord(value), note: notes[value]() }))}
      />
      {named && (
        <SelectField
          {...form.field('windowId')}
          value={window?.id ?? ''}
          label={obligation_waiver_which()}
          required
          choices={open.map(({ id, startsOn, endsOn }) => ({ value: id, label: `${startsOn} – ${endsOn}` }))}
        />
      )}
      {kind === 'EXTENSION' && (
        <DateField
          {...form.field('until')}
          label={obligation_waiver_until()}
          hint={obligation_waiver_until_hint()}
          required
          {...(window ? { min: addDays(waitedUntil(window), 1), max: addDays(window.endsOn, LONGEST_EXTENSION) } : {})}
        />
      )}
      {kind === 'TARGET' && (
        <NumberField {...form.field('target')} label={obligation_target()} unit={inLocale(obligation.unit)} required maxLength={7} />
      )}
      <TextArea {...form.field('reason')} label={obligation_waiver_reason_label()} required maxLength={1000} />
    </Form>
  );
}
