import { useMutation } from '@tanstack/react-query';
import { asProblem, type Problem } from './problem.js';
import { showStale } from './stale.js';
import { toast } from '../overlay/toast.js';
import { useRefresh } from './query.js';

export interface CommandOptions<Input, Result> {
  /** Paths to read again once it is done. */
  readonly refresh?: readonly string[] | ((result: Result, input: Input) => readonly string[]);
  readonly onDone?: (result: Result, input: Input) => void;
  /** Said in a toast once it is done. */
  readonly said?: string | ((result: Result, input: Input) => string);
  /** A counter-command offered in the toast for ten seconds. */
  readonly undo?: (result: Result, input: Input) => Promise<unknown>;
  /** The screen shows the problem itself, beside the button or in the form; otherwise a toast does. */
  readonly quiet?: boolean;
}

export interface Command<Input, Result> {
  /** Starts it; the outcome is in `problem`, `onDone` and the toast. */
  readonly run: (input: Input) => void;
  /** The same, to wait on: undefined when it was refused. */
  readonly tryRun: (input: Input) => Promise<Result | undefined>;
  readonly pending: boolean;
  readonly problem: Problem | null;
  readonly clear: () => void;
}

/**
 * One command of a screen: `const sign = useCommand((hash: string) => send('POST', …), { refresh: ['/motions'] })`.
 * A stale version opens the "just changed" dialog, which reads the `refresh` paths again.
 */
export function useCommand<Input = void, Result = unknown>(
  work: (input: Input) => Promise<Result>,
  options: CommandOptions<Input, Result> = {},
): Command<Input, Result> {
  const refresh = useRefresh();
  const { refresh: paths, said, undo, quiet, onDone } = options;
  const mutation = useMutation<Result, Problem, Input>({
    mutationFn: async (input) => {
      try {
        return await work(input);
      } catch (thrown) {
        throw asProblem(thrown);
      }
    },
    onSuccess: async (result, input) => {
      const again = typeof paths === 'function' ? paths(result, input) : (paths ?? []);
      const text = typeof said === 'function' ? said(result, input) : said;
      const undoRun =
        undo &&
        (async () => {
          await undo(result, input);
          await refresh(...again);
        });
      if (text) toast(text, undoRun ? { undo: undoRun } : {});
      onDone?.(result, input);
      await refresh(...again);
    },
    onError: (problem) => {
      if (problem.stale) showStale(problem, () => refresh(...(typeof paths === 'function' ? [] : (paths ?? []))));
      else if (!quiet) toast(problem.message, { tone: 'problem' });
    },
  });
  return {
    run: (input) => mutation.mutate(input),
    tryRun: (input) => mutation.mutateAsync(input).catch(() => undefined),
    pending: mutation.isPending,
    problem: mutation.error,
    clear: mutation.reset,
  };
}
