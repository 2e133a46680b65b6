import { Component, type ErrorInfo, type ReactNode } from 'react';
import { kit_shell_fault, kit_shell_fault_next, kit_shell_new_version } from '#messages';
import { Button, EmptyState } from '#libs/kit/ui';

interface State {
  readonly fault: Error | null;
}

/** A screen's code of an older build is gone after an update: loading the page again brings the new one. */
const isOldBuild = (fault: Error): boolean => /dynamically imported module|Importing a module script|error loading/i.test(fault.message);

/** A fault of one screen stays in it; the frame, the draft and the socket go on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: Error): State {
    return { fault };
  }

  override componentDidCatch(fault: Error, { componentStack }: ErrorInfo): void {
    console.error(fault, componentStack);
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <EmptyState
        title={isOldBuild(fault) ? kit_shell_new_version() : kit_shell_fault()}
        action={
          <Button kind="primary" onClick={() => location.reload()}>
            {kit_shell_fault_next()}
          </Button>
        }
      />
    );
  }
}
