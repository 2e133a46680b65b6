import './project.css';
import { useParams, useSearchParams } from 'react-router';
import { project_filter, project_filter_open, project_filter_over, project_note, project_propose, project_title } from '#messages';
import { Button, Chips, Page, Stack, useLiveRefresh, useSession, useView } from '#libs/kit/ui';
import { consortiaOf } from '#libs/kernel';
import type { ConsortiumView } from '#libs/consortium/contract';
import { ProjectTable, type ProjectFilter } from './project-table.js';
import { ProposeProject } from './propose-project.js';

const labels: Readonly<Record<ProjectFilter, () => string>> = { OPEN: project_filter_open, OVER: project_filter_over };
const filters = Object.keys(labels) as ProjectFilter[];

/** Projects under way and over. What is filtered is in the address. */
export default function Projects() {
  const { cid = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const consortium = useView<ConsortiumView>(`/consortia/${cid}`);
  useLiveRefresh(`consortium:${cid}`, `/consortia/${cid}/projects`);
  const filter = filters.find((one) => one === search.get('filter')) ?? 'OPEN';
  const show = (next: Readonly<Record<string, string>>): void => setSearch(next);
  const proposes = consortiaOf(useSession().actor, 'DELEGATE').includes(cid) && consortium.data?.status === 'ACTIVE';
  const propose = proposes && (
    <Button kind="primary" onClick={() => show({ filter, new: '1' })}>
      {project_propose()}
    </Button>
  );
  return (
    <Page title={project_title()} over={consortium.data?.name} note={project_note()} actions={propose}>
      <Stack>
        <Chips
          label={project_filter()}
          value={filter}
          onChange={(next) => show({ filter: next })}
          options={filters.map((value) => ({ value, label: labels[value]() }))}
        />
        <ProjectTable cid={cid} filter={filter} onShowOpen={() => show({ filter: 'OPEN' })} />
      </Stack>
      <ProposeProject cid={cid} open={search.get('new') !== null} onClose={() => show({ filter })} />
    </Page>
  );
}
