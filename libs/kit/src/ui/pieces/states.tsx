import type { ReactNode } from 'react';
import { kit_error_correlation, kit_error_retry, kit_loading, kit_shell_not_found_next } from '#messages';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Problem } from '../data/problem.js';
import { Button, ButtonLink } from './button.js';
import { MarkShape } from './mark.js';

/** Bars of the real row height, shown only when waiting lasts longer than 150 ms. */
export const Skeleton = ({ rows = 3, tall = false }: { readonly rows?: number; readonly tall?: boolean }) => (
  <div className={`skeleton${tall ? ' tall' : ''}`} role="status">
    <span className="visually-hidden">{kit_loading()}</span>
    {Array.from({ length: rows }, (_, row) => (
      <i key={row} aria-hidden="true" />
    ))}
  </div>
);

/** Says what is true and the next step. */
export const EmptyState = ({ title, children, action }: { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) => (
  <div className="empty">
    <MarkShape kind="promised" />
    <p>
      <strong>{title}</strong>
    </p>
    {children && <p>{children}</p>}
    {action && <div className="actions">{action}</div>}
  </div>
);

/** What happened, whether data is safe, one action. */
export const ErrorState = ({ problem, onRetry }: { readonly problem: Problem; readonly onRetry?: () => void }) => (
  <div className="empty error" role="alert">
    <MarkShape kind="overdue" />
    <p>
      <strong>{problem.message}</strong>
    </p>
    {problem.correlationId && <p className="id">{kit_error_correlation({ id: problem.correlationId })}</p>}
    {onRetry && (
      <div className="actions">
        <Button onClick={onRetry}>{kit_error_retry()}</Button>
      </div>
    )}
  </div>
);

/** Instead of a page that is not there, or not for this reader: its heading, and the way out. Trying again would not help. */
const Nowhere = ({ problem }: { readonly problem: Problem }) => (
  <div className="empty" role="alert">
    <MarkShape kind="promised" />
    <h1>{problem.message}</h1>
    <div className="actions">
      <ButtonLink to="/">{kit_shell_not_found_next()}</ButtonLink>
    </div>
  </div>
);

/** A refusal beside what was refused. */
export const ProblemNote = ({ problem }: { readonly problem: Problem | null }) =>
  problem && (
    <p className="problem-note" role="alert">
      <MarkShape kind="overdue" />
      <span>{problem.message}</span>
    </p>
  );

interface LoadedProps<T> {
  readonly of: UseQueryResult<T, Problem>;
  readonly skeleton?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** What was readable a moment ago and is not any more must not stay on screen. */
const takenAway = ({ error }: UseQueryResult<unknown, Problem>): boolean => error !== null && [401, 403, 404].includes(error.status);

/** A view in its three states: waiting, refused, there. Keeps showing what is there while it is read again. */
export function Loaded<T>({ of, skeleton, children }: LoadedProps<T>) {
  if (of.data !== undefined && !takenAway(of)) return <>{children(of.data)}</>;
  if (of.error?.status === 404) return <Nowhere problem={of.error} />;
  if (of.error) return <ErrorState problem={of.error} onRetry={of.error.status === 403 ? undefined : () => void of.refetch()} />;
  return <>{skeleton ?? <Skeleton />}</>;
}
