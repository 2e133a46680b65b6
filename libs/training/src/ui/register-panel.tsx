import {
  training_register_add,
  training_register_added,
  training_register_class_count,
  training_register_classes,
  training_register_empty,
  training_register_empty_next,
  training_register_needed,
  training_register_note,
  training_register_programme,
} from '#messages';
import {
  Button,
  Card,
  Columns,
  EmptyState,
  Facts,
  Form,
  Loaded,
  send,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useRules,
  useView,
} from '#libs/kit/ui';
import type { RegisterView } from '../contract.js';
import { trainingPermissions } from '../permissions.js';

const split = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、,，;；\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];

/** Programmes and classes of the school: what a roster may name. */
export function RegisterPanel({ schoolId }: { readonly schoolId: string }) {
  const path = `/schools/${schoolId}/programmes`;
  const register = useView<RegisterView>(path);
  const may = useRules(trainingPermissions);
  return (
    <Columns wide="first">
      <Card note={training_register_note()} title={training_register_programme()}>
        <Loaded of={register}>
          {({ programmes }) =>
            programmes.length === 0 ? (
              <EmptyState title={training_register_empty()}>{training_register_empty_next()}</EmptyState>
            ) : (
              <Facts
                items={programmes.map(({ name, classes }) => [
                  name,
                  <>
                    <span>{classes.join('、')}</span> <small className="muted">{training_register_class_count({ count: classes.length })}</small>
                  </>,
                ])}
              />
            )
          }
        </Loaded>
      </Card>
      {may('extend', 'Register', { organizationId: schoolId }) && <Add path={path} />}
    </Columns>
  );
}

function Add({ path }: { readonly path: string }) {
  const add = useCommand(
    (values: { name: string; classes: string }) =>
      send<RegisterView>('POST', path, { programmes: [{ name: values.name, classes: split(values.classes) }] }),
    {
      refresh: [path],
      said: training_register_added(),
      quiet: true,
      onDone: () => form.reset(),
    },
  );
  const form = useForm({ name: '', classes: '' }, { problem: add.problem });
  const submit = (): void => {
    if (
      form.check({
        name: !form.values.name.trim() && training_register_needed(),
        classes: split(form.values.classes).length === 0 && training_register_needed(),
      })
    )
      add.run(form.values);
  };
  return (
    <Card title={training_register_add()}>
      <Form
        onSubmit={submit}
        problem={add.problem}
        actions={
          <Button kind="primary" type="submit" busy={add.pending}>
            {training_register_add()}
          </Button>
        }
      >
        <TextField label={training_register_programme()} required maxLength={40} {...form.field('name')} />
        <TextArea label={training_register_classes()} required maxLength={2000} {...form.field('classes')} />
      </Form>
    </Card>
  );
}
