import { useNavigate } from 'react-router';
import {
  project_empty,
  project_empty_next,
  project_empty_over,
  project_filter_open,
  project_head_promises,
  project_head_state,
  project_head_waits,
  project_head_what,
  project_head_when,
  project_join_now,
  project_lead_and,
  project_look,
  project_promised_of,
  project_title,
} from '#messages';
import { Button, ButtonLink, Card, DataTable, EmptyState, ErrorState, inLocale, Skeleton, usePages, useSession, type Column } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ProjectItem } from '../contract.js';
import { joined, ProjectState, spanText } from './project-words.js';

export type ProjectFilter = 'OPEN' | 'OVER';

const columnsOf = (isOurTurn: (row: ProjectItem) => boolean): readonly Column<ProjectItem>[] => [
  { key: 'state', head: project_head_state(), place: 'mark', cell: ({ status }) => <ProjectState status={status} /> },
  {
    key: 'what',
    head: project_head_what(),
    place: 'title',
    cell: (row) => (
      <>
        <b>{row.title}</b>
        <br />
        <small className="muted">
          {inLocale(row.kindNames)} · {project_lead_and({ name: row.lead.shortName, count: row.parties - 1 })}
        </small>
      </>
    ),
  },
  { key: 'when', head: project_head_when(), place: 'half', cell: spanText },
  {
    key: 'promises',
    head: project_head_promises(),
    place: 'half',
    cell: ({ promised, lines }) => project_promised_of({ promised, lines }),
  },
  {
    key: 'waits',
    head: project_head_waits(),
    place: 'wide',
    cell: ({ waitsFor }) => joined(waitsFor.map(({ shortName }) => shortName)) || '—',
  },
  {
    key: 'act',
    place: 'actions',
    cell: (row) => (
      <ButtonLink small kind={isOurTurn(row) ? 'primary' : 'quiet'} to={`/projects/${row.id}`}>
        {isOurTurn(row) ? project_join_now() : project_look()}
      </ButtonLink>
    ),
  },
];

/** One filter of a consortium's projects. */
export function ProjectTable({ cid, filter, onShowOpen }: { readonly cid: string; readonly filter: ProjectFilter; readonly onShowOpen: () => void }) {
  const navigate = useNavigate();
  const delegateOf = organizationsWhere(useSession().actor, 'DELEGATE');
  const pages = usePages<ProjectItem>(`/consortia/${cid}/projects`, { filter });
  const isOurTurn = ({ waitsFor }: ProjectItem): boolean => waitsFor.some(({ id }) => delegateOf.includes(id));
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton tall />;
  return (
    <Card flush>
      <DataTable
        caption={project_title()}
        rows={pages.items}
        id={(row) => row.id}
        onOpen={(row) => void navigate(`/projects/${row.id}`)}
        isOurTurn={isOurTurn}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        empty={
          filter === 'OPEN' ? (
            <EmptyState title={project_empty()}>{project_empty_next()}</EmptyState>
          ) : (
            <EmptyState title={project_empty_over()} action={<Button onClick={onShowOpen}>{project_filter_open()}</Button>} />
          )
        }
        columns={columnsOf(isOurTurn)}
      />
    </Card>
  );
}
