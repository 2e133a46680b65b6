import { useState, type ComponentProps } from 'react';
import {
  consortium_form_back,
  consortium_form_kind_needed,
  consortium_form_needed,
  consortium_form_next,
  consortium_form_step_kind,
  consortium_form_step_seats,
  consortium_form_step_text,
  consortium_form_steps,
} from '#messages';
import { Button, Card, DraftNote, Form, Stack, Stepper } from '#libs/kit/ui';
import type { FoundingChoicesView, KindView } from '../contract.js';
import { neutralFunctions } from '../domain/kind.js';
import { faultsOfText, needed, type Faults } from './charter-faults.js';
import type { CharterFormState } from './charter-form-state.js';
import { withSuggestions, type CharterValues } from './charter-values.js';
import { KindStep } from './kind-step.js';
import { SeatsStep } from './seats-step.js';
import { TextStep } from './text-step.js';

interface Props {
  readonly form: CharterFormState;
  readonly choices: FoundingChoicesView;
  /** Organizations the person may found for. */
  readonly secretariats: readonly { readonly id: string; readonly name: string; readonly kind?: string }[];
  /** The kind of a charter that is there already cannot be changed. */
  readonly fixedKind?: KindView;
  readonly submit: string;
  readonly busy: boolean;
  readonly problem: ComponentProps<typeof Form>['problem'];
  readonly onSubmit: (kind: KindView) => void;
}

/** Kind, seats, text: three steps, each checked before the next. */
export function CharterForm({ form, choices, secretariats, fixedKind, submit, busy, problem, onSubmit }: Props) {
  const [step, setStep] = useState(fixedKind ? 1 : 0);
  const kind = fixedKind ?? choices.kinds.find((each) => each.code === form.values.kindCode);
  const { values } = form;

  const faults = (at: number): Faults => {
    if (at === 0)
      return {
        kindCode: values.kindCode === '' && consortium_form_kind_needed(),
        name: needed(values.name),
        secretariatId: needed(values.secretariatId),
      };
    if (at === 1) return { holders: kind && !isSeated(values, kind) && consortium_form_needed() };
    return faultsOfText(values, kind);
  };
  const go = (): void => {
    if (!form.check(faults(step))) return;
    if (step === 2 && kind) onSubmit(kind);
    else if (step < 2) {
      if (step === 1 && kind) suggest(form, kind);
      setStep(step + 1);
    }
  };
  const back = step > (fixedKind ? 1 : 0) && <Button onClick={() => setStep(step - 1)}>{consortium_form_back()}</Button>;
  const actions = (
    <>
      {back}
      <Button kind="primary" type="submit" busy={busy}>
        {step === 2 ? submit : consortium_form_next()}
      </Button>
    </>
  );
  return (
    <Stack>
      <Stepper
        label={consortium_form_steps()}
        steps={[consortium_form_step_kind(), consortium_form_step_seats(), consortium_form_step_text()]}
        at={step}
      />
      <Card>
        <Form onSubmit={go} problem={problem} actions={actions}>
          {step === 0 && <KindStep form={form} choices={choices} secretariats={secretariats} />}
          {step === 1 && kind && <SeatsStep form={form} kind={kind} />}
          {step === 2 && kind && <TextStep form={form} kind={kind} choices={choices} secretariats={secretariats} />}
        </Form>
      </Card>
      <DraftNote form={form} />
    </Stack>
  );
}

/** Every seat, and every function that comes from outside, has an organization. */
const isSeated = (values: CharterValues, kind: KindView): boolean =>
  [...kind.seats.map((seat) => seat.code), ...neutralFunctions.filter((name) => kind.functions[name].from === 'OUTSIDE')].every(
    (code) => values.holders[code],
  );

function suggest(form: CharterFormState, kind: KindView): void {
  const { regionCode, commonFundKeeperId, text } = withSuggestions(form.values, kind);
  for (const [name, value] of Object.entries({ regionCode, commonFundKeeperId, text })) {
    const field = name as 'regionCode' | 'commonFundKeeperId' | 'text';
    if (form.values[field] !== value) form.set(field, value);
  }
}
