import { useState, type ReactNode } from 'react';
import { Button, ConsequenceSheet, useCommand, type Effect } from '#libs/kit/ui';

export type Sending = () => Promise<unknown>;

interface Props {
  readonly kind: 'primary' | 'quiet';
  readonly label: string;
  readonly send: Sending;
  readonly said: string;
  readonly confirm: string;
  readonly effects: readonly Effect[];
  /** What one should know before: listed in the sheet. */
  readonly children?: ReactNode;
}

/** One act on a membership, after saying what it does. */
export function MemberAct({ kind, label, send, said, confirm, effects, children }: Props) {
  const [open, setOpen] = useState(false);
  const act = useCommand(send, { refresh: ['/session', '/consortia'], said, quiet: true, onDone: () => setOpen(false) });
  const close = (): void => {
    setOpen(false);
    act.clear();
  };
  return (
    <>
      <Button small kind={kind} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={close}
        effects={effects}
        confirm={confirm}
        onConfirm={() => act.run()}
        busy={act.pending}
        problem={act.problem}
      >
        {children}
      </ConsequenceSheet>
    </>
  );
}
