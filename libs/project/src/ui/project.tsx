import './project.css';
import { Link, useParams } from 'react-router';
import {
  project_binds,
  project_country,
  project_field_when,
  project_hash,
  project_ip,
  project_of_consortium,
  project_outcome,
  project_outcome_erased,
  project_parties,
  project_text,
} from '#messages';
import { Binding, Card, Code, Columns, Facts, inLocale, Loaded, Page, Stack, useLiveRefresh, useView } from '#libs/kit/ui';
import type { ProjectView } from '../contract.js';
import { PartyList } from './party-list.js';
import { ProjectActs } from './project-acts.js';
import { ProofCard } from './proof-card.js';
import { ProjectLines } from './project-lines.js';
import { ipWords, ProjectState, spanText } from './project-words.js';

/** One project: what all have agreed on, who has joined, and how each obligation of its kind is promised and kept. */
export default function Project() {
  const { pid = '' } = useParams();
  const project = useView<ProjectView>(`/projects/${pid}`);
  useLiveRefresh(project.data ? `consortium:${project.data.consortiumId}` : null, `/projects/${pid}`);
  return (
    <Loaded of={project}>
      {(loaded) => (
        <Page
          title={loaded.title}
          over={<ProjectState status={loaded.status} />}
          note={
            <>
              {inLocale(loaded.kindNames)} · {loaded.consortiumName}
              {' · '}
              <Link to={`/consortia/${loaded.consortiumId}/projects`}>{project_of_consortium()}</Link>
            </>
          }
          actions={<ProjectActs project={loaded} />}
        >
          <Columns wide="first">
            <Stack>
              {loaded.outcome !== null && (
                <Card title={project_outcome()}>
                  <p className="project-words">{loaded.outcome || project_outcome_erased()}</p>
                </Card>
              )}
              <ProofCard project={loaded} />
              <ProjectLines project={loaded} />
            </Stack>
            <Stack>
              <Card title={project_parties()}>
                <PartyList project={loaded} />
              </Card>
              <Text project={loaded} />
            </Stack>
          </Columns>
        </Page>
      )}
    </Loaded>
  );
}

const Text = ({ project: { beginsOn, endsOn, ip, country, hash } }: { readonly project: ProjectView }) => (
  <Card title={project_text()} note={project_binds()}>
    <Binding>
      <div className="project-text">
        <Facts
          items={[
            [project_field_when(), spanText({ beginsOn, endsOn })],
            ...(ip ? [[project_ip(), [ipWords[ip.owner](), ip.words].filter(Boolean).join('\n')] as const] : []),
            ...(country ? [[project_country(), country] as const] : []),
          ]}
        />
      </div>
    </Binding>
    <p className="muted project-hash">
      {project_hash()} <Code>{hash}</Code>
    </p>
  </Card>
);
