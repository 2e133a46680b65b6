import { Button, Card, DraftNote, Form, send, useCommand, useForm } from '#libs/kit/ui';
import {
  production_line,
  production_line_filled,
  production_line_hint,
  production_line_reused,
  production_need_amount,
  production_need_criteria,
  production_need_due,
  production_need_quantity,
  production_need_seats,
  production_need_title,
  production_need_unit,
  production_posted,
  production_publish,
  production_save_draft,
  production_saved_draft,
  production_reality,
} from '#messages';
import { useState } from 'react';
import type { TaskPattern, TaskView } from '../contract.js';
import { criteriaOf, emptyTask, fromDraft, fromPattern, isFen, readLine, realityOfForm, termsBody, type NewTaskValues } from './new-task-values.js';
import { RealityTests } from './reality-tests.js';
import { TermsFields } from './terms-fields.js';
import './task-room.css';

interface NewTaskFormProps {
  readonly cid: string;
  readonly enterpriseId: string;
  readonly patterns: readonly TaskPattern[];
  /** The draft that is being changed; null for a new task. */
  readonly draft: TaskView | null;
  /** What another page has already told of a new task, as the line on top takes it; empty: nothing. */
  readonly line: string;
  readonly onPosted: (taskId: string) => void;
}

const faultsOf = (values: NewTaskValues): Partial<Record<keyof NewTaskValues, string | false>> => ({
  title: values.title.trim() === '' && production_need_title(),
  quantity: !/^[1-9]\d{0,6}$/.test(values.quantity) && production_need_quantity(),
  unit: values.unit.trim() === '' && production_need_unit(),
  dueOn: values.dueOn === '' && production_need_due(),
  seatCount: !/^[1-9]\d?$/.test(values.seatCount) && production_need_seats(),
  criteria: criteriaOf(values).length === 0 && production_need_criteria(),
  priceFen: values.priceFen !== '' && !isFen(values.priceFen) && production_need_amount(),
});

interface Sent {
  readonly values: NewTaskValues;
  readonly draft: boolean;
}

/** Changes a draft, and publishes it when that was asked. */
async function change(kept: TaskView, values: NewTaskValues, draft: boolean): Promise<TaskView> {
  const changed = await send<TaskView>('PUT', `/tasks/${kept.id}`, termsBody(values), { ifMatch: kept.version });
  return draft ? changed : send<TaskView>('POST', `/tasks/${kept.id}/publication`, {}, { ifMatch: changed.version });
}

/** The form: the line on top, what it filled below it, and one button. */
export function NewTaskForm({ cid, enterpriseId, patterns, draft: kept, line, onPosted }: NewTaskFormProps) {
  const [reused, setReused] = useState<TaskPattern | null>(null);
  const post = useCommand(
    ({ values, draft }: Sent) =>
      kept ? change(kept, values, draft) : send<TaskView>('POST', `/consortia/${cid}/tasks`, { enterpriseId, draft, ...termsBody(values) }),
    {
      refresh: [`/consortia/${cid}/tasks`, '/tasks', '/today'],
      said: (task) => (task.number ? production_posted({ number: task.number }) : production_saved_draft()),
      quiet: true,
      onDone: (task) => {
        form.sent();
        onPosted(task.id);
      },
    },
  );
  const start = kept ? fromDraft(kept) : { ...emptyTask(), ...(line === '' ? {} : { ...readLine(line, patterns).own, line }) };
  const form = useForm(start, { ...(kept || line !== '' ? {} : { draft: `task-new-${cid}` }), problem: post.problem });
  const fill = (values: Partial<NewTaskValues>): void => {
    for (const [name, value] of Object.entries(values)) form.set(name as keyof NewTaskValues, value as never);
  };
  const read = (line: string): void => {
    const { own, pattern } = readLine(line, patterns);
    if (pattern && pattern !== reused) fill(fromPattern(pattern));
    fill({ ...own, line });
    setReused(pattern);
  };
  const submit = (draft: boolean): void => {
    const acceptable = form.check(draft ? { title: faultsOf(form.values).title } : faultsOf(form.values));
    if (acceptable) post.run({ values: form.values, draft });
  };
  const { proofs, verdict } = realityOfForm(form.values);
  return (
    <Form
      onSubmit={() => submit(false)}
      problem={post.problem}
      actions={
        <>
          <Button busy={post.pending} onClick={() => submit(true)}>
            {production_save_draft()}
          </Button>
          <Button kind="primary" type="submit" busy={post.pending}>
            {production_publish()}
          </Button>
        </>
      }
    >
      <div className="task-line-card card field">
        <label htmlFor="task-line">{production_line()}</label>
        <input
          id="task-line"
          value={form.values.line}
          maxLength={300}
          autoFocus
          autoComplete="off"
          placeholder={production_line_hint()}
          aria-describedby="task-line-note"
          onChange={(event) => read(event.target.value)}
        />
        <p id="task-line-note" className="hint" role="status">
          {reused ? production_line_reused({ title: reused.title }) : production_line_filled()}
        </p>
      </div>
      <TermsFields form={form} />
      <Card title={production_reality()}>
        <RealityTests proofs={proofs} verdict={verdict} />
      </Card>
      <DraftNote form={form} />
    </Form>
  );
}
