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

/** The browser's own modal dialog: focus stays inside, Escape closes, focus returns. Unmounted content when closed. */
export function Dialog({ open, onClose, title, children, actions, sheet = false, wide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={`dialog${sheet ? ' sheet' : ''}${wide ? ' wide' : ''}`}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={(event) => {
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
