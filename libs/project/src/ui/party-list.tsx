import { project_lead, project_partner, project_turn_declined, project_turn_mine, project_turn_others } from '#messages';
import { Seal, When } from '#libs/kit/ui';
import type { ProjectView } from '../contract.js';
import { useJoiner, waitingFor } from './joiner.js';
import { joined } from './project-words.js';

/** Whose word is missing in one line, and of each organization whether it has joined. */
export const PartyList = ({ project }: { readonly project: ProjectView }) => (
  <>
    <Turn project={project} />
    <ul className="project-parties">
      {project.parties.map(({ organization, role, joinedAt, joinedHash, joinedByName }) => (
        <li key={organization.id}>
          <Seal
            name={organization.shortName}
            signed={joinedAt && joinedHash ? { by: joinedByName ?? organization.name, at: joinedAt, hash: joinedHash } : null}
          />
          <div>
            <small className="muted">{role === 'LEAD' ? project_lead() : project_partner()}</small>
            <b>{organization.name}</b>
            {joinedAt && (
              <small>
                {joinedByName && <>{joinedByName} · </>}
                <When at={joinedAt} />
              </small>
            )}
          </div>
        </li>
      ))}
    </ul>
  </>
);

function Turn({ project }: { readonly project: ProjectView }) {
  const mine = useJoiner(project);
  if (project.status === 'DECLINED') return <p>{project_turn_declined()}</p>;
  if (project.status !== 'PROPOSED') return null;
  if (mine)
    return (
      <p>
        <strong>{project_turn_mine({ name: mine.organization.shortName })}</strong>
      </p>
    );
  return <p>{project_turn_others({ names: joined(waitingFor(project).map(({ organization }) => organization.shortName)) })}</p>;
}
