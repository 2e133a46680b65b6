import {
  project_end,
  project_end_effect_seen,
  project_end_effect_stand,
  project_end_needed,
  project_end_outcome,
  project_end_outcome_hint,
  project_ended_said,
} from '#messages';
import { ConsequenceSheet, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { ProjectView } from '../contract.js';
import { refreshed } from './project-words.js';
import type { SheetProps } from './word-sheets.js';

/** What came of a project, which its lead says as it ends it. */
export function EndSheet({ open, onClose, project }: SheetProps) {
  const end = useCommand(
    (outcome: string) => send<ProjectView>('POST', `/projects/${project.id}/ending`, { outcome }, { ifMatch: project.version }),
    { refresh: refreshed(project), said: project_ended_said(), quiet: true, onDone: onClose },
  );
  const form = useForm({ outcome: '' }, { problem: end.problem });
  const outcome = form.values.outcome.trim();
  const count = project.lines.flatMap(({ promises }) => promises).filter(({ status }) => status === 'AGREED' || status === 'PROPOSED').length;
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={[
        { mark: 'verified', text: project_end_effect_seen() },
        { mark: 'promised', text: project_end_effect_stand({ count }) },
      ]}
      confirm={project_end()}
      onConfirm={() => {
        if (form.check({ outcome: outcome.length < 2 && project_end_needed() })) end.run(outcome);
      }}
      busy={end.pending}
      problem={end.problem}
    >
      <TextArea {...form.field('outcome')} label={project_end_outcome()} hint={project_end_outcome_hint()} required rows={4} maxLength={2000} />
    </ConsequenceSheet>
  );
}
