import {
  training_roster_class,
  training_roster_grade,
  training_roster_grade_value,
  training_roster_marks,
  training_roster_number,
  training_student_born,
  training_student_female,
  training_student_identity,
  training_student_male,
  training_student_phone,
  training_student_reveal,
  training_student_reveal_note,
  training_student_sex,
  training_student_skills,
  training_student_unreported,
} from '#messages';
import { useState } from 'react';
import { Button, Code, Facts, formatDate, Peek, ProblemNote, send, Stack, Tag, useCommand, useRules } from '#libs/kit/ui';
import type { RevealedView, StudentView } from '../contract.js';
import { trainingPermissions } from '../permissions.js';
import { PlacementMarks } from './placement-marks.js';

/** One student beside the list. Whole numbers are shown on request, and only until the panel is closed. */
export function StudentPeek({ student, onClose }: { readonly student: StudentView | null; readonly onClose: () => void }) {
  return (
    <Peek open={student !== null} onClose={onClose} title={student?.name ?? ''}>
      {student && <About key={student.id} student={student} />}
    </Peek>
  );
}

function About({ student }: { readonly student: StudentView }) {
  const [shown, show] = useState<RevealedView | null>(null);
  const may = useRules(trainingPermissions);
  const reveal = useCommand(() => send<RevealedView>('POST', `/schools/${student.organizationId}/students/${student.id}/reveal`), {
    onDone: show,
    quiet: true,
  });
  const sex = student.sex === 'F' ? training_student_female() : student.sex === 'M' ? training_student_male() : training_student_unreported();
  const personal = shown ?? { identityNumber: student.identityNumber, phone: student.phone, bornOn: null };
  return (
    <Stack>
      <Facts
        items={[
          [training_roster_number(), <Code key="number">{student.number}</Code>],
          [training_roster_class(), `${student.programme} · ${student.classGroup}`],
          [training_roster_grade(), training_roster_grade_value({ year: student.grade })],
          [training_student_sex(), sex],
          [
            training_student_identity(),
            personal.identityNumber ? <Code key="identity">{personal.identityNumber}</Code> : training_student_unreported(),
          ],
          [training_student_phone(), personal.phone ? <Code key="phone">{personal.phone}</Code> : training_student_unreported()],
          ...(personal.bornOn ? [[training_student_born(), formatDate(personal.bornOn)] as const] : []),
          [
            training_student_skills(),
            student.skills.length > 0 ? student.skills.map((skill) => <Tag key={skill}>{skill}</Tag>) : training_student_unreported(),
          ],
          ...(student.marks.length > 0 ? [[training_roster_marks(), <PlacementMarks key="marks" marks={student.marks} />] as const] : []),
        ]}
      />
      {!shown && may('reveal', 'Student', student) && (
        <div>
          <Button small busy={reveal.pending} onClick={() => reveal.run()}>
            {training_student_reveal()}
          </Button>{' '}
          <small className="muted">{training_student_reveal_note()}</small>
        </div>
      )}
      <ProblemNote problem={reveal.problem} />
    </Stack>
  );
}
