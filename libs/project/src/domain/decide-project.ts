import { named, refuse, type OrganizationKind, type Refusal } from '#libs/kernel';
import type { IpOwner, Party } from './project.js';
import { sideOf, type ProjectKind, type Side } from './project-kind.js';
import type { ProjectRefusal } from './refusals.js';

export interface ProjectWish {
  readonly leadId: string;
  readonly partnerIds: readonly string[];
  /** Business dates, Asia/Shanghai. */
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly ipOwner: IpOwner | null;
  readonly ipWords: string;
  readonly country: string;
}

export interface ProjectFacts {
  readonly kind: ProjectKind | null;
  /** Members in good standing, of those that are to take part. */
  readonly memberKinds: ReadonlyMap<string, OrganizationKind>;
}

const NEEDED: Readonly<Record<Side, { readonly zh: string; readonly en: string }>> = {
  ENTERPRISE: { zh: '企业', en: 'an enterprise' },
  SCHOOL: { zh: '院校', en: 'a school or university' },
};

/** What must be said of a project of this kind, and is not. */
function unsaid({ asks }: ProjectKind, { ipOwner, ipWords, country }: ProjectWish): Refusal<ProjectRefusal> | null {
  if (asks === 'COUNTRY') return country === '' ? refuse('project.country-unsaid') : null;
  return ipOwner === null || (ipOwner === 'SHARE' && ipWords === '') ? refuse('project.ip-unsaid') : null;
}

/**
 * Whether a project may be proposed, and who takes part on which side (domain.md §1, exploration lines 4: joint R&D between an enterprise and
 * a school or university; cooperation overseas between a school and an enterprise that goes abroad).
 * @returns the lead, then the partners in the order they were named
 */
export function decideProject(
  wish: ProjectWish,
  { kind, memberKinds }: ProjectFacts,
): { readonly parties: readonly Pick<Party, 'organizationId' | 'role' | 'side'>[] } | Refusal<ProjectRefusal> {
  if (!kind) return refuse('project.kind-unknown');
  const ids = [wish.leadId, ...wish.partnerIds];
  if (new Set(ids).size < ids.length) return refuse('project.party-twice');
  const parties: Pick<Party, 'organizationId' | 'role' | 'side'>[] = [];
  for (const organizationId of ids) {
    const of = memberKinds.get(organizationId);
    if (!of) return refuse('project.not-a-member');
    parties.push({ organizationId, role: organizationId === wish.leadId ? 'LEAD' : 'PARTNER', side: sideOf(of) });
  }
  const absent = kind.sides.find((side) => !parties.some((party) => party.side === side));
  if (absent) return refuse('project.side-missing', named('side', absent, NEEDED[absent]));
  if (wish.endsOn <= wish.beginsOn) return refuse('project.dates-reversed');
  return unsaid(kind, wish) ?? { parties };
}
