import {
  training_outcomes_assessment,
  training_outcomes_needed,
  training_outcomes_report_for,
  training_outcomes_save,
  training_outcomes_saved,
  training_outcomes_student,
  training_outcomes_text,
  training_outcomes_type,
} from '#messages';
import { Button, Dialog, Form, RadioField, send, SelectField, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { TaskOutcomesView } from '../contract.js';
import { assessments, outcomeTypes } from '../domain/outcome.js';
import { assessmentWord, typeWord } from './words.js';

type Seat = TaskOutcomesView['seats'][number];

interface Props {
  readonly seat: Seat | null;
  readonly task: TaskOutcomesView;
  readonly path: string;
  readonly onClose: () => void;
}

/** One student's outcome, reported once. */
export const OutcomeForm = ({ seat, ...rest }: Props) => (
  <Dialog
    open={seat !== null}
    onClose={rest.onClose}
    title={seat ? training_outcomes_report_for({ name: seat.name || training_outcomes_student({ ordinal: seat.ordinal }) }) : ''}
  >
    {seat && <Fields key={seat.seatId} seat={seat} {...rest} />}
  </Dialog>
);

function Fields({ seat, task, path, onClose }: Omit<Props, 'seat'> & { readonly seat: Seat }) {
  const report = useCommand((values: object) => send('POST', `${path}/seats/${seat.seatId}`, values), {
    refresh: [path],
    said: training_outcomes_saved(),
    quiet: true,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const form = useForm({ type: '', assessment: '', note: '' }, { draft: `outcome-${seat.seatId}`, problem: report.problem });
  const types = outcomeTypes.filter((type) => type !== 'PRODUCT' || task.taskStatus === 'ACCEPTED');
  const submit = (): void => {
    const { type, assessment, note } = form.values;
    const needed = training_outcomes_needed();
    if (form.check({ type: !type && needed, assessment: !assessment && needed, note: !note.trim() && needed }))
      report.run({ type, assessment, note: note.trim() });
  };
  const assessment = form.field('assessment');
  return (
    <Form
      onSubmit={submit}
      problem={report.problem}
      actions={
        <Button kind="primary" type="submit" busy={report.pending}>
          {training_outcomes_save()}
        </Button>
      }
    >
      <SelectField
        label={training_outcomes_type()}
        required
        choices={types.map((value) => ({ value, label: typeWord[value]() }))}
        {...form.field('type')}
      />
      <RadioField
        label={training_outcomes_assessment()}
        name="assessment"
        value={assessment.value}
        onChange={assessment.onChange}
        choices={assessments.map((value) => ({ value, label: assessmentWord[value]() }))}
      />
      {assessment.error && (
        <p className="rust" role="alert">
          {assessment.error}
        </p>
      )}
      <TextArea label={training_outcomes_text()} required maxLength={300} {...form.field('note')} />
    </Form>
  );
}
