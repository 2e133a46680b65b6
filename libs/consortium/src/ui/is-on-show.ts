interface Read<T> {
  readonly data: T | undefined;
  readonly error: { readonly status: number } | null;
}

/** Whether a view is there and may still be shown: a cut connection keeps it on screen, a right taken away does not. */
export const isOnShow = <T>({ data, error }: Read<T>): boolean => data !== undefined && ![401, 403, 404].includes(error?.status ?? 0);
