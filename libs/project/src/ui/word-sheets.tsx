import {
  project_as,
  project_decline,
  project_decline_effect_over,
  project_decline_effect_seen,
  project_declined_said,
  project_join,
  project_join_effect_binds,
  project_join_effect_last,
  project_join_effect_lines,
  project_join_effect_waits,
  project_joined_said,
  project_withdraw,
  project_withdraw_effect,
  project_withdrawn_said,
} from '#messages';
import { ConsequenceSheet, send, useCommand, type Effect } from '#libs/kit/ui';
import type { ProjectView } from '../contract.js';
import { waitingFor } from './joiner.js';
import { joined, refreshed } from './project-words.js';

export interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly project: ProjectView;
}
type WordProps = SheetProps & { readonly joiner: ProjectView['parties'][number] };

const useWord = (project: ProjectView, path: string, organizationId: string, said: string, onDone: () => void) =>
  useCommand(() => send<ProjectView>('POST', `/projects/${project.id}/${path}`, { organizationId, hash: project.hash }), {
    refresh: refreshed(project),
    said,
    quiet: true,
    onDone,
  });

/** Before an organization joins: what it binds itself to, and what begins with the last one. */
export function JoinSheet({ open, onClose, project, joiner: { organization } }: WordProps) {
  const join = useWord(project, 'signatures', organization.id, project_joined_said(), onClose);
  const others = waitingFor(project).filter((one) => one.organization.id !== organization.id);
  const effects: readonly Effect[] = [
    { mark: 'verified', text: project_join_effect_binds() },
    others.length === 0
      ? { mark: 'verified', text: project_join_effect_last() }
      : { mark: 'promised', text: project_join_effect_waits({ names: joined(others.map((one) => one.organization.shortName)) }) },
    { mark: 'promised', text: project_join_effect_lines({ count: project.lines.length }) },
  ];
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={effects}
      confirm={project_join()}
      onConfirm={() => join.run()}
      busy={join.pending}
      problem={join.problem}
    >
      <p>{project_as({ name: organization.name })}</p>
    </ConsequenceSheet>
  );
}

/** Before an organization says that it will not take part. */
export function DeclineSheet({ open, onClose, project, joiner: { organization } }: WordProps) {
  const decline = useWord(project, 'refusals', organization.id, project_declined_said(), onClose);
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={[
        { mark: 'overdue', text: project_decline_effect_over() },
        { mark: 'verified', text: project_decline_effect_seen() },
      ]}
      confirm={project_decline()}
      onConfirm={() => decline.run()}
      busy={decline.pending}
      problem={decline.problem}
    >
      <p>{project_as({ name: organization.name })}</p>
    </ConsequenceSheet>
  );
}

/** Before its lead takes a project back. */
export function WithdrawSheet({ open, onClose, project }: SheetProps) {
  const withdraw = useCommand(() => send<ProjectView>('POST', `/projects/${project.id}/withdrawal`, undefined, { ifMatch: project.version }), {
    refresh: refreshed(project),
    said: project_withdrawn_said(),
    quiet: true,
    onDone: onClose,
  });
  return (
    <ConsequenceSheet
      open={open}
      onClose={onClose}
      effects={[{ mark: 'overdue', text: project_withdraw_effect() }]}
      confirm={project_withdraw()}
      onConfirm={() => withdraw.run()}
      busy={withdraw.pending}
      problem={withdraw.problem}
    />
  );
}
