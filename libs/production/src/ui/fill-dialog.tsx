import { useState } from 'react';
import { Button, CheckField, Dialog, EmptyState, ErrorState, ProblemNote, Skeleton, send, TextField, useCommand, usePages } from '#libs/kit/ui';
import type { StudentView } from '#libs/training/contract';
import {
  production_act_fill,
  production_fill_chosen,
  production_fill_first_grade,
  production_fill_more,
  production_fill_none,
  production_fill_title,
  production_fill_under_16,
  production_filled_said,
  production_search_student,
} from '#messages';
import type { TaskView } from '../contract.js';

interface FillDialogProps {
  readonly task: TaskView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Assigning students of the school. Who may not be placed says why, with the article; the server refuses them as well. */
export function FillDialog({ task, open, onClose }: FillDialogProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const left = (task.seatCount ?? 0) - task.seats.filter((seat) => seat.status !== 'OPEN').length;
  const fill = useCommand(() => send<TaskView>('POST', `/tasks/${task.id}/seats`, { studentIds: chosen }, { ifMatch: task.version }), {
    refresh: [`/tasks/${task.id}`, `/consortia/${task.consortiumId}/tasks`, '/today'],
    said: production_filled_said({ count: chosen.length }),
    quiet: true,
    onDone: () => {
      setChosen([]);
      onClose();
    },
  });
  const toggle = (id: string, on: boolean): void => setChosen((known) => (on ? [...known, id] : known.filter((one) => one !== id)));
  const actions = (
    <Button kind="primary" busy={fill.pending} disabled={chosen.length === 0} onClick={() => fill.run()}>
      {production_act_fill()}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={production_fill_title()} wide actions={actions}>
      <p role="status">{production_fill_chosen({ chosen: chosen.length, left })}</p>
      {open && <Students task={task} chosen={chosen} onToggle={toggle} />}
      <ProblemNote problem={fill.problem} />
    </Dialog>
  );
}

interface StudentsProps {
  readonly task: TaskView;
  readonly chosen: readonly string[];
  readonly onToggle: (id: string, on: boolean) => void;
}

function Students({ task, chosen, onToggle }: StudentsProps) {
  const [q, setQ] = useState('');
  const students = usePages<StudentView>(task.school ? `/schools/${task.school.id}/students` : null, { q: q.trim() || undefined, limit: 50 });
  const seated = new Set(task.seats.map((seat) => seat.studentId));
  return (
    <>
      <TextField label={production_search_student()} name="q" type="search" maxLength={40} value={q} onChange={setQ} />
      {students.pending && <Skeleton rows={5} />}
      {students.problem && <ErrorState problem={students.problem} onRetry={students.retry} />}
      {!students.pending && !students.problem && students.items.length === 0 && <EmptyState title={production_fill_none()} />}
      <ul className="task-students">
        {students.items
          .filter((student) => !seated.has(student.id))
          .map((student) => (
            <li key={student.id}>
              <CheckField
                label={`${student.name} · ${student.number} · ${student.classGroup}`}
                hint={hintOf(student)}
                checked={chosen.includes(student.id)}
                onChange={(on) => onToggle(student.id, on)}
              />
            </li>
          ))}
      </ul>
      {students.hasMore && (
        <Button busy={students.loadingMore} onClick={students.loadMore}>
          {production_fill_more()}
        </Button>
      )}
    </>
  );
}

/** Why a student cannot be placed today, else what they can do. */
function hintOf(student: StudentView): string | undefined {
  const [mark] = student.marks;
  if (mark)
    return `▲ ${mark.code === 'training.under-16' ? production_fill_under_16({ article: mark.article }) : production_fill_first_grade({ article: mark.article })}`;
  return student.skills.length > 0 ? student.skills.join('、') : undefined;
}
