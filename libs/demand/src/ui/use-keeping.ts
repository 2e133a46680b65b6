import { useRules, useSession } from '#libs/kit/ui';
import { isNeed, keeps, type ListKind } from '../domain/list-kind.js';
import { demandPermissions } from '../permissions.js';

interface Own {
  readonly id: string;
  readonly shortName: string;
}

/** Whose lists the signed-in person keeps in this consortium, and for whom they answer needs; the server decides the same again. */
export function useKeeping(cid: string): {
  readonly keepersOf: (kind: ListKind) => readonly Own[];
  readonly keeps: (organizationId: string) => boolean;
  readonly respondersTo: (kind: ListKind, ownerId: string) => readonly Own[];
} {
  const may = useRules(demandPermissions);
  const { organizations } = useSession();
  const mayKeep = (organizationId: string): boolean => may('keep', 'Demand', { consortiumId: cid, organizationId });
  return {
    keepersOf: (kind) => organizations.filter((one) => keeps(one.kind, kind) && mayKeep(one.id)),
    keeps: mayKeep,
    respondersTo: (kind, ownerId) =>
      isNeed(kind) ? organizations.filter(({ id }) => id !== ownerId && may('respond', 'Demand', { consortiumId: cid, responderId: id })) : [],
  };
}
