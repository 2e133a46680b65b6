import { useEffect, useId, useRef, type ReactNode } from 'react';
import { kit_close } from '#messages';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the end; the primary one last. */
  readonly actions?: ReactNode;
  /** From the bottom edge on a phone. */
  readonly sheet?: boolean;
  readonly wide?: boolean;
}

const fields = ':is(input:not([type="hidden"], [type="radio"]), input[type="radio"]:checked, select, textarea):not(:disabled)';

/** What one came for: the first field, else the act itself. The browser alone would choose the cross. */
function focusFirst(dialog: HTMLDialogElement): boolean {
  const first = [fields, '.actions .primary:not(:disabled)', '.actions button'].map((what) => dialog.querySelector<HTMLElement>(what)).find(Boolean);
  first?.focus();
  return Boolean(first);
}

/** The same once what is still loading has come, unless the reader has moved on by then. */
function focusWhenThere(dialog: HTMLDialogElement): () => void {
  if (focusFirst(dialog)) return () => undefined;
  const begun = document.activeElement;
  const coming = new MutationObserver(() => {
    if (document.activeElement !== begun || focusFirst(dialog)) coming.disconnect();
  });
  coming.observe(dialog, { childList: true, subtree: true });
  return () => coming.disconnect();
}

/** The browser's own modal dialog: focus stays inside, Escape closes, focus returns. Unmounted content when closed. */
export function Dialog({ open, onClose, title, children, actions, sheet = false, wide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || open === element.open) return undefined;
    if (!open) return element.close();
    element.showModal();
    return focusWhenThere(element);
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={`dialog${sheet ? ' sheet' : ''}${wide ? ' wide' : ''}`}
      aria-labelledby={id}
      // React hands the close of a dialog inside this one on to this one; the browser does not.
      onClose={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <div className="dialog-body">
          <header>
            <h2 id={id}>{title}</h2>
            <button type="button" className="button quiet small close" aria-label={kit_close()} onClick={onClose}>
              ×
            </button>
          </header>
          {children}
          {actions && <div className="actions">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
