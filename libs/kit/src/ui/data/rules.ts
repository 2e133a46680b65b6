import { useMemo, useState } from 'react';
import { can, canSome, type Permissions } from '#libs/access';
import { useSession } from './session.js';

export type May = (action: string, subject: string, object?: object) => boolean;

/**
 * The server's own rules for the signed-in person, to show or grey a button: `const may = useRules(productionPermissions)`,
 * `may('accept', 'Task', task)`. Without an object: whether it is allowed on any.
 */
export function useRules(...permissions: readonly Permissions[]): May {
  const { actor } = useSession();
  const [named] = useState(permissions); // a screen names them once, in code
  return useMemo(() => {
    const rules = named.flatMap((of) => of(actor));
    return (action, subject, object) => (object ? can(rules, action, subject, object) : canSome(rules, action, subject));
  }, [actor, named]);
}
