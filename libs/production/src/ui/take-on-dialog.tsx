import { useState } from 'react';
import { Button, Dialog, ErrorState, ProblemNote, SelectField, send, useCommand, useSession, useView } from '#libs/kit/ui';
import { holds } from '#libs/kernel';
import {
  production_act_award,
  production_awarded_said,
  production_award_note,
  production_award_title,
  production_school,
  production_teacher,
  production_teacher_none,
} from '#messages';
import type { TaskView, TeachersView } from '../contract.js';

interface TakeOnDialogProps {
  readonly task: TaskView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Taking a task on for a school, with the teacher who answers for it. */
export function TakeOnDialog({ task, open, onClose }: TakeOnDialogProps) {
  const { actor, organizations } = useSession();
  const members = new Set(actor.memberships.filter((m) => m.consortiumId === task.consortiumId).map((m) => m.organizationId));
  const schools = organizations.filter((one) => members.has(one.id) && holds(actor, one.id, 'ACADEMIC_OFFICER'));
  const [school, setSchool] = useState('');
  const [teacherId, setTeacher] = useState('');
  const schoolId = school || (schools[0]?.id ?? '');
  const teachers = useView<TeachersView>(open && schoolId ? `/tasks/${task.id}/teachers` : null, { schoolId });
  const award = useCommand(() => send<TaskView>('POST', `/tasks/${task.id}/award`, { schoolId, teacherId }, { ifMatch: task.version }), {
    refresh: [`/tasks/${task.id}`, `/consortia/${task.consortiumId}/tasks`, '/today'],
    said: production_awarded_said(),
    quiet: true,
    onDone: onClose,
  });
  const actions = (
    <Button kind="primary" busy={award.pending} disabled={teacherId === ''} onClick={() => award.run()}>
      {production_act_award()}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={production_award_title()} sheet actions={actions}>
      <p>{production_award_note()}</p>
      {schools.length > 1 && (
        <SelectField
          name="schoolId"
          label={production_school()}
          required
          value={schoolId}
          onChange={setSchool}
          choices={schools.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      {teachers.error && <ErrorState problem={teachers.error} onRetry={() => void teachers.refetch()} />}
      {teachers.data?.items.length === 0 && <p className="hint">{production_teacher_none()}</p>}
      <SelectField
        label={production_teacher()}
        name="teacherId"
        required
        value={teacherId}
        onChange={setTeacher}
        choices={(teachers.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
      />
      <ProblemNote problem={award.problem} />
    </Dialog>
  );
}
