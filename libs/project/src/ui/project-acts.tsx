import { useState } from 'react';
import { project_decline, project_end, project_join, project_withdraw } from '#messages';
import { Button, useRules } from '#libs/kit/ui';
import type { ProjectView } from '../contract.js';
import { projectPermissions } from '../permissions.js';
import { EndSheet } from './end-sheet.js';
import { useJoiner } from './joiner.js';
import { DeclineSheet, JoinSheet, WithdrawSheet } from './word-sheets.js';

/** What one can do about a project: join it or not for one's own organization; as its lead take it back or end it. */
export function ProjectActs({ project }: { readonly project: ProjectView }) {
  const [open, setOpen] = useState<'join' | 'decline' | 'withdraw' | 'end' | null>(null);
  const may = useRules(projectPermissions);
  const now = useJoiner(project);
  const [held, hold] = useState(now);
  const joiner = open === null ? now : held; // a sheet keeps whom it speaks for while the project moves on under it
  const leads = may('lead', 'Project', { consortiumId: project.consortiumId, leadId: project.leadId });
  const show = (sheet: typeof open) => () => {
    hold(now);
    setOpen(sheet);
  };
  const close = (): void => setOpen(null);
  return (
    <>
      {leads && project.status === 'PROPOSED' && (
        <Button kind="danger" onClick={show('withdraw')}>
          {project_withdraw()}
        </Button>
      )}
      {leads && project.status === 'ACTIVE' && <Button onClick={show('end')}>{project_end()}</Button>}
      {joiner && (
        <>
          <Button kind="danger" onClick={show('decline')}>
            {project_decline()}
          </Button>
          <Button kind="primary" onClick={show('join')}>
            {project_join()}
          </Button>
          <JoinSheet open={open === 'join'} onClose={close} project={project} joiner={joiner} />
          <DeclineSheet open={open === 'decline'} onClose={close} project={project} joiner={joiner} />
        </>
      )}
      <WithdrawSheet open={open === 'withdraw'} onClose={close} project={project} />
      <EndSheet open={open === 'end'} onClose={close} project={project} />
    </>
  );
}
