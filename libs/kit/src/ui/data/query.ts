import { QueryClient, useInfiniteQuery, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { get, type Query } from './api.js';
import { asProblem, Problem } from './problem.js';

const repeatable = (count: number, thrown: unknown): boolean => asProblem(thrown).unreachable && count < 1;

/** One client for the whole page. Live topics refresh what changed, so a short life for the rest is enough. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 5_000, retry: repeatable, throwOnError: false }, mutations: { retry: false } },
});

const keyOf = (path: string, query?: Query): readonly unknown[] => (query ? [path, query] : [path]);

/** Reads a view by its path; null waits. Its key is `[path, query]`: refresh it with `useRefresh`. */
export const useView = <T>(path: string | null, query?: Query): UseQueryResult<T, Problem> =>
  useQuery<T, Problem>({
    queryKey: keyOf(path ?? '', query),
    enabled: path !== null,
    queryFn: ({ signal }) => get<T>(path ?? '', query, signal),
  });

/** One page of a list, as every list of the server answers. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface Pages<T> {
  readonly items: readonly T[];
  readonly pending: boolean;
  readonly problem: Problem | null;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** Reads a keyset-paged list and goes on from its last row. */
export function usePages<T>(path: string | null, query?: Query): Pages<T> {
  const pages = useInfiniteQuery<Page<T>, Problem, readonly T[], readonly unknown[], string | null>({
    queryKey: [...keyOf(path ?? '', query), 'pages'],
    enabled: path !== null,
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) => get<Page<T>>(path ?? '', { ...query, after: pageParam }, signal),
    getNextPageParam: (page) => page.next,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
  return {
    items: pages.data ?? [],
    pending: pages.isPending,
    problem: pages.error,
    hasMore: pages.hasNextPage,
    loadingMore: pages.isFetchingNextPage,
    loadMore: () => void pages.fetchNextPage(),
    retry: () => void pages.refetch(),
  };
}

/**
 * Reads again whatever is on screen under these paths: `refresh('/tasks/1')` takes `/tasks/1` with any query and everything
 * below it, `/tasks/1/hours` too.
 */
export function useRefresh(): (...paths: readonly string[]) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    (...paths) =>
      client.invalidateQueries({
        predicate: ({ queryKey: [path] }) => typeof path === 'string' && paths.some((under) => path === under || path.startsWith(`${under}/`)),
      }),
    [client],
  );
}
