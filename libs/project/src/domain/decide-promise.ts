import { refuse, type Refusal } from '#libs/kernel';
import type { ProjectState } from './project.js';
import type { ProjectKind } from './project-kind.js';
import type { ProjectRefusal } from './refusals.js';

/** Days after all have joined within which the promises of a project are made; then it stands on today of its parties [prop]. */
export const PROMISE_WITHIN_DAYS = 30;

/** A promise of the ledger, as far as a project asks. */
export interface FoundPromise {
  readonly obligorId: string;
  readonly beneficiaryId: string;
  /** Declined or withdrawn: it never came to stand. */
  readonly dead: boolean;
  /** Under a project already. */
  readonly taken: boolean;
}

/**
 * Whether a promise may be recorded as the one made for a line of a project: given by who owes the line to the other side, both of the
 * project, and under no other.
 * @param promise what the id names in this consortium; null: nothing
 * @param proven whether an organization of the side that must prove something has, and the other side has verified it
 */
export function refusalToRecord(
  { status, parties }: Pick<ProjectState, 'status' | 'parties'>,
  { lines, proofOf }: Pick<ProjectKind, 'lines' | 'proofOf'>,
  lineCode: string,
  promise: FoundPromise | null,
  proven = false,
): Refusal<ProjectRefusal> | null {
  if (status !== 'ACTIVE') return refuse('project.not-active');
  if (proofOf && !proven) return refuse('project.proof-unverified');
  const line = lines.find(({ code }) => code === lineCode);
  if (!line) return refuse('project.line-unknown');
  if (!promise || promise.dead) return refuse('project.promise-unfit');
  if (promise.taken) return refuse('project.promise-recorded');
  const sideIn = (id: string) => parties.find(({ organizationId }) => organizationId === id)?.side ?? null;
  const [owes, owed] = [sideIn(promise.obligorId), sideIn(promise.beneficiaryId)];
  return owes === line.owes && owed !== null && owed !== line.owes ? null : refuse('project.promise-unfit');
}
