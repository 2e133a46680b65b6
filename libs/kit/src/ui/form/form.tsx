import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { kit_draft_clear, kit_draft_saved } from '#messages';
import type { Problem } from '../data/problem.js';
import { Button } from '../pieces/button.js';
import { ProblemNote } from '../pieces/states.js';
import { formatTime } from '../text/format.js';
import type { Form as FormState } from './use-form.js';

interface FormProps {
  readonly onSubmit: () => void;
  /** The command's refusal: shown over the buttons; the first refused field gets the focus. */
  readonly problem?: Problem | null;
  /** Fields side by side where there is room. */
  readonly columns?: boolean;
  /** Buttons at the end. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** A form without the browser's own bubbles; refusals stand at their fields. Enter in an IME never sends it. */
export function Form({ onSubmit, problem = null, columns = false, actions, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problem]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const shown = problem && !problem.stale ? problem : null;
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <div className={columns ? 'fields columns' : 'fields'}>{children}</div>
      <ProblemNote problem={shown} />
      <div className="actions">{actions}</div>
    </form>
  );
}

/** 已存草稿 10:21 [清空] */
export const DraftNote = <Values extends object>({ form }: { readonly form: FormState<Values> }) =>
  form.draftAt && (
    <p className="draft-note" role="status">
      {kit_draft_saved({ time: formatTime(form.draftAt) })}{' '}
      <Button kind="quiet" small onClick={form.reset}>
        {kit_draft_clear()}
      </Button>
    </p>
  );
