import {
  project_cadence_half_year,
  project_cadence_month,
  project_cadence_quarter,
  project_cadence_two_years,
  project_cadence_year,
  project_ip_each,
  project_ip_joint,
  project_ip_share,
  project_proof_host,
  project_proof_outbound,
  project_side_enterprise,
  project_side_school,
  project_span,
  project_state_active,
  project_state_declined,
  project_state_ended,
  project_state_proposed,
  project_state_withdrawn,
} from '#messages';
import { formatDate, getLocale, Mark, Tag } from '#libs/kit/ui';
import type { ProjectItem, ProjectKindView, ProjectView } from '../contract.js';
import type { ProofKind } from '../domain/decide-proof.js';
import type { IpOwner } from '../domain/project.js';
import type { Side } from '../domain/project-kind.js';

type Cadence = ProjectKindView['lines'][number]['cadence'];

export const ipWords: Readonly<Record<IpOwner, () => string>> = { EACH: project_ip_each, JOINT: project_ip_joint, SHARE: project_ip_share };
export const proofWords: Readonly<Record<ProofKind, () => string>> = {
  OUTBOUND_INVESTMENT: project_proof_outbound,
  HOST_REGISTRATION: project_proof_host,
};
export const sideWords: Readonly<Record<Side, () => string>> = { ENTERPRISE: project_side_enterprise, SCHOOL: project_side_school };
const cadenceWords: Readonly<Record<Cadence, () => string>> = {
  MONTH: project_cadence_month,
  QUARTER: project_cadence_quarter,
  HALF_YEAR: project_cadence_half_year,
  YEAR: project_cadence_year,
  TWO_YEARS: project_cadence_two_years,
};
export const cadenceWord = (cadence: Cadence): string => cadenceWords[cadence]();

export const otherSide = (side: Side): Side => (side === 'ENTERPRISE' ? 'SCHOOL' : 'ENTERPRISE');

export const spanText = ({ beginsOn, endsOn }: Pick<ProjectItem, 'beginsOn' | 'endsOn'>): string =>
  project_span({ from: formatDate(beginsOn), to: formatDate(endsOn) });

/** Several names in a row, as the reader's language separates them. */
export const joined = (names: readonly string[]): string => names.join(getLocale() === 'en' ? ', ' : '、');

/** Proposed is hatched, since not all have said yes; what all have joined is solid. */
export function ProjectState({ status }: { readonly status: ProjectItem['status'] }) {
  switch (status) {
    case 'PROPOSED':
      return <Mark kind="claimed" word={project_state_proposed()} />;
    case 'ACTIVE':
      return <Mark kind="verified" word={project_state_active()} />;
    case 'ENDED':
      return <Tag>{project_state_ended()}</Tag>;
    case 'DECLINED':
      return <Tag tone="rust">{project_state_declined()}</Tag>;
    case 'WITHDRAWN':
      return <Tag>{project_state_withdrawn()}</Tag>;
  }
}

/** What changes when something is done about a project. */
export const refreshed = ({ id, consortiumId }: Pick<ProjectView, 'id' | 'consortiumId'>): readonly string[] => [
  `/projects/${id}`,
  `/consortia/${consortiumId}/projects`,
  '/today',
];
