import { useRules, useSession } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ProjectView } from '../contract.js';
import { projectPermissions } from '../permissions.js';

type Party = ProjectView['parties'][number];

/** Those whose word is still missing. */
export const waitingFor = ({ status, parties }: ProjectView): readonly Party[] =>
  status === 'PROPOSED' ? parties.filter(({ joinedAt }) => joinedAt === null) : [];

/** The parties this person may speak for. */
export function useOurs({ parties, consortiumId }: ProjectView): readonly Party[] {
  const may = useRules(projectPermissions);
  const delegateOf = organizationsWhere(useSession().actor, 'DELEGATE');
  return parties.filter(
    ({ organization: { id } }) => delegateOf.includes(id) && may('speak', 'Project', { consortiumId, parties: [{ organizationId: id }] }),
  );
}

/** The organization this person may join for now. */
export function useJoiner(project: ProjectView): Party | undefined {
  const ours = useOurs(project);
  return waitingFor(project).find((one) => ours.includes(one));
}
