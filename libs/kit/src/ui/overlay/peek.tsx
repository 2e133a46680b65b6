import { useEffect, useId, useRef, type ReactNode } from 'react';
import { kit_close } from '#messages';
import { useNarrow } from './use-narrow.js';

interface PeekProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** The row's content beside its list: the list stays usable on a wide screen, a full page on a phone. */
export function Peek({ open, onClose, title, children, actions }: PeekProps) {
  const panel = useRef<HTMLDialogElement>(null);
  const id = useId();
  const narrow = useNarrow();
  useEffect(() => {
    const element = panel.current;
    if (!open || !element) return undefined;
    if (narrow) element.showModal();
    else element.show();
    element.querySelector('h2')?.focus();
    return () => element.close();
  }, [open, narrow]);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    if (!open) return undefined;
    // Wherever the focus is: after a dialog it may be nowhere. A dialog, a menu or a list that is open takes its own Escape.
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal:not(.peek)')) return;
      close.current();
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, [open]);
  return (
    <dialog
      ref={panel}
      className="peek"
      aria-labelledby={id}
      // React hands the cancel of a dialog inside this one on to this one; the browser does not.
      onCancel={(event) => {
        if (event.target !== panel.current) return;
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <>
          <header>
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            <button type="button" className="button quiet small close" aria-label={kit_close()} onClick={onClose}>
              ×
            </button>
          </header>
          <div className="peek-body">{children}</div>
          {actions && <div className="actions">{actions}</div>}
        </>
      )}
    </dialog>
  );
}
