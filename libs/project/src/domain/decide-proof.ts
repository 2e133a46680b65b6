import { refuse, type Refusal } from '#libs/kernel';
import type { ProjectState } from './project.js';
import type { ProjectKind } from './project-kind.js';
import type { ProjectRefusal } from './refusals.js';

/** OUTBOUND_INVESTMENT: 企业境外投资证书 or the filing it rests on (境外投资管理办法). HOST_REGISTRATION: of the enterprise abroad, where it is. */
export const proofKinds = ['OUTBOUND_INVESTMENT', 'HOST_REGISTRATION'] as const;
export type ProofKind = (typeof proofKinds)[number];

/** A proof as far as it is decided on. */
export interface FiledProof {
  readonly id: string;
  readonly organizationId: string;
  readonly filedBy: string;
  readonly verified: boolean;
}

type Facts = Pick<ProjectState, 'status' | 'parties'>;

const sideIn = ({ parties }: Facts, id: string) => parties.find(({ organizationId }) => organizationId === id)?.side ?? null;

/**
 * Whether an organization may file its proof, or file it anew: a party of the side the kind asks it of, until it is verified.
 * @param filed what it has filed already
 */
export function refusalToFile(
  project: Facts,
  { proofOf }: Pick<ProjectKind, 'proofOf'>,
  organizationId: string,
  filed: FiledProof | null,
): Refusal<ProjectRefusal> | null {
  if (!proofOf) return refuse('project.proof-not-asked');
  if (sideIn(project, organizationId) !== proofOf) return refuse('project.proof-of-other-side');
  if (project.status !== 'PROPOSED' && project.status !== 'ACTIVE') return refuse('project.over');
  return filed?.verified ? refuse('project.proof-verified') : null;
}

/** Who verifies, and whether that is another legal person outside the control group of who filed (domain.md §7, anti-gaming 2). */
export interface ProofVerifier {
  readonly organizationId: string;
  readonly personId: string;
  readonly independent: boolean;
}

/** Whether a party of the other side may verify a proof: another organization, independent, and by another person than filed it. */
export function refusalToVerify(
  project: Facts,
  { proofOf }: Pick<ProjectKind, 'proofOf'>,
  filed: FiledProof | null,
  { organizationId, personId, independent }: ProofVerifier,
): Refusal<ProjectRefusal> | null {
  const side = sideIn(project, organizationId);
  if (!proofOf) return refuse('project.proof-not-asked');
  if (side === null || side === proofOf) return refuse('project.proof-verifier');
  if (project.status !== 'PROPOSED' && project.status !== 'ACTIVE') return refuse('project.over');
  if (!filed) return refuse('project.proof-missing');
  if (filed.verified) return refuse('project.proof-verified');
  if (!independent) return refuse('project.proof-not-independent');
  return filed.filedBy === personId ? refuse('project.person-spoke-already') : null;
}
