import { useMemo, useState } from 'react';
import { can, canSome, type Permissions } from '#libs/access';
import { remains } from '../../what-remains.js';
import { isDissolved } from './dissolved.js';
import { useSession } from './session.js';

export type May = (action: string, subject: string, object?: object) => boolean;

/**
 * The server's own rules for the signed-in person, to show or grey a button: `const may = useRules(productionPermissions)`,
 * `may('accept', 'Task', task)`. Without an object: whether it is allowed on any. Of a dissolved consortium, what cannot be done any more is
 * not allowed either.
 */
export function useRules(...permissions: readonly Permissions[]): May {
  const { actor, consortia } = useSession();
  const [named] = useState(permissions); // a screen names them once, in code
  return useMemo(() => {
    const rules = named.flatMap((of) => of(actor));
    const dissolved = new Set(consortia.filter(isDissolved).map(({ id }) => id));
    return (action, subject, object) =>
      object ? remains(action, subject, object, dissolved) && can(rules, action, subject, object) : canSome(rules, action, subject);
  }, [actor, consortia, named]);
}
