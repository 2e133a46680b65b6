import { QueryClient, useInfiniteQuery, useQuery, useQueryClient, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
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
  const queryKey = [...keyOf(path ?? '', query), 'pages'];
  const pages = useInfiniteQuery<Page<T>, Problem, readonly Page<T>[], readonly unknown[], string | null>({
    queryKey,
    enabled: path !== null,
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) => get<Page<T>>(path ?? '', { ...query, after: pageParam }, signal),
    getNextPageParam: (page) => page.next,
    select: ({ pages: read }) => read,
  });
  const items = useMemo(() => pages.data?.flatMap((page) => page.items) ?? [], [pages.data]);
  const awaited = useMorePages(JSON.stringify(queryKey), pages.data?.length ?? 0, pages);
  return {
    items,
    pending: pages.isPending,
    problem: pages.error,
    hasMore: pages.hasNextPage,
    loadingMore: awaited.loadingMore,
    loadMore: awaited.loadMore,
    retry: () => void pages.refetch(),
  };
}

type Paging = Pick<UseInfiniteQueryResult<unknown, Problem>, 'hasNextPage' | 'isFetching' | 'isFetchingNextPage' | 'isError' | 'fetchNextPage'>;

/**
 * One more page, until it is there: reading again what is on screen, as every live event makes it, breaks off the reading of a further page.
 * @param list a list of its own starts with one page
 */
function useMorePages(list: string, held: number, paging: Paging): Pick<Pages<unknown>, 'loadingMore' | 'loadMore'> {
  const { hasNextPage, isFetching, isFetchingNextPage, isError, fetchNextPage } = paging;
  const [wanted, want] = useState({ list, pages: 1 });
  const missing = wanted.list === list && held > 0 && held < wanted.pages && hasNextPage && !isError;
  useEffect(() => {
    if (missing && !isFetching) void fetchNextPage();
  }, [missing, isFetching, fetchNextPage]);
  const loadMore = (): void => {
    want({ list, pages: held + 1 });
    void fetchNextPage();
  };
  return { loadingMore: isFetchingNextPage || missing, loadMore };
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
