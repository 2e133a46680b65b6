import {
  training_outcomes_feedback,
  training_outcomes_feedback_give,
  training_outcomes_feedback_given,
  training_outcomes_feedback_none,
  training_outcomes_feedback_text,
  training_outcomes_needed,
  training_outcomes_rating,
  training_outcomes_rating_value,
} from '#messages';
import { Button, Card, EmptyState, Form, Mark, RadioField, send, Stack, TextArea, useCommand, useForm, When } from '#libs/kit/ui';
import type { TaskOutcomesView } from '../contract.js';

interface Props {
  readonly task: TaskOutcomesView;
  readonly path: string;
  readonly mayGive: boolean;
}

/** The enterprise's word on the work: given once, read by both sides and by the students. */
export const FeedbackCard = ({ task, path, mayGive }: Props) => (
  <Card title={training_outcomes_feedback()}>
    {task.feedback ? (
      <Stack>
        <p>
          <Mark kind="verified" word={training_outcomes_rating_value({ rating: task.feedback.rating })} /> <When at={task.feedback.givenAt} />
        </p>
        <p>{task.feedback.text}</p>
      </Stack>
    ) : mayGive ? (
      <Give task={task} path={path} />
    ) : (
      <EmptyState title={training_outcomes_feedback_none()} />
    )}
  </Card>
);

const ratings = [5, 4, 3, 2, 1] as const;

function Give({ task, path }: Omit<Props, 'mayGive'>) {
  const give = useCommand((values: object) => send('POST', `${path}/feedback`, values), {
    refresh: [path],
    said: training_outcomes_feedback_given(),
    quiet: true,
    onDone: () => form.sent(),
  });
  const form = useForm({ rating: '', text: '' }, { draft: `feedback-${task.taskId}`, problem: give.problem });
  const rating = form.field('rating');
  const submit = (): void => {
    const needed = training_outcomes_needed();
    if (form.check({ rating: !form.values.rating && needed, text: form.values.text.trim().length < 2 && needed }))
      give.run({ rating: Number(form.values.rating), text: form.values.text.trim() });
  };
  return (
    <Form
      onSubmit={submit}
      problem={give.problem}
      actions={
        <Button kind="primary" type="submit" busy={give.pending}>
          {training_outcomes_feedback_give()}
        </Button>
      }
    >
      <RadioField
        label={training_outcomes_rating()}
        name="rating"
        value={rating.value}
        onChange={rating.onChange}
        choices={ratings.map((value) => ({ value: String(value), label: training_outcomes_rating_value({ rating: value }) }))}
      />
      {rating.error && (
        <p className="rust" role="alert">
          {rating.error}
        </p>
      )}
      <TextArea label={training_outcomes_feedback_text()} required maxLength={500} {...form.field('text')} />
    </Form>
  );
}
