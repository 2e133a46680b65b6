import { useSession } from './session.js';

/** Apart from the rules, which the shell asks nothing of: what they are made of is fetched with the first screen that does. */
export const isDissolved = ({ status }: { readonly status: string }): boolean => status === 'DISSOLVED';

/** Whether a consortium has been dissolved: what is on its pages is read, and nothing more can be done. */
export const useIsDissolved = (consortiumId: string | undefined): boolean =>
  useSession().consortia.some((one) => one.id === consortiumId && isDissolved(one));
