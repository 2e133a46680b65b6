import { useState } from 'react';
import { Button, Dialog, ProblemNote, SelectField, send, useCommand, useView } from '#libs/kit/ui';
import { production_act_name_teacher, production_teacher, production_teacher_said } from '#messages';
import type { TaskView, TeachersView } from '../contract.js';

/** Naming another teacher of the school. */
export function TeacherButton({ task }: { readonly task: TaskView }) {
  const [open, setOpen] = useState(false);
  const [teacherId, setTeacher] = useState(task.teacher?.id ?? '');
  const teachers = useView<TeachersView>(open && task.school ? `/tasks/${task.id}/teachers` : null, { schoolId: task.school?.id });
  const name = useCommand(() => send<TaskView>('PUT', `/tasks/${task.id}/teacher`, { teacherId }, { ifMatch: task.version }), {
    refresh: [`/tasks/${task.id}`],
    said: production_teacher_said(),
    quiet: true,
    onDone: () => setOpen(false),
  });
  const actions = (
    <Button kind="primary" busy={name.pending} disabled={teacherId === ''} onClick={() => name.run()}>
      {production_act_name_teacher()}
    </Button>
  );
  return (
    <>
      <Button kind="quiet" small onClick={() => setOpen(true)}>
        {production_act_name_teacher()}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={production_act_name_teacher()} sheet actions={actions}>
        <SelectField
          name="teacherId"
          label={production_teacher()}
          required
          value={teacherId}
          onChange={setTeacher}
          choices={(teachers.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
        />
        <ProblemNote problem={name.problem ?? teachers.error} />
      </Dialog>
    </>
  );
}
