import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { send } from '#libs/kit/ui';

/** Signs in with what was just chosen, and goes on inside. */
export function useEnter(): (signIn: string, password: string, to?: string) => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (signIn, password, to = '/') => {
    await send('POST', '/sessions', { signIn: signIn.trim(), password });
    await client.resetQueries();
    await navigate(to, { replace: true });
  };
}
