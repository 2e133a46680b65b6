import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { kit_close, kit_undo } from '#messages';

export interface ToastOptions {
  /** Offered for `seconds`; the same undo must also stand in the record itself (WCAG 2.2.1). */
  readonly undo?: () => Promise<void> | void;
  readonly seconds?: number;
  readonly tone?: 'plain' | 'problem';
}

interface Toast extends ToastOptions {
  readonly id: number;
  readonly text: string;
  readonly seconds: number;
}

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();
const shownAtMost = 3;

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

const drop = (id: number): void => change(toasts.filter((toast) => toast.id !== id));

/** Says something in passing, at the foot of the page. */
export function toast(text: string, { seconds = 10, ...options }: ToastOptions = {}): void {
  change([...toasts.filter((one) => one.text !== text), { ...options, text, seconds, id: nextId++ }].slice(-shownAtMost));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

function ToastRow({ toast: { id, text, undo, seconds, tone = 'plain' } }: { readonly toast: Toast }) {
  const [left, setLeft] = useState(seconds);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    if (left <= 0) {
      drop(id);
      return undefined;
    }
    const wait = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(wait);
  }, [left, held, id]);
  return (
    <div
      className={`toast ${tone}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {undo && (
        <button
          type="button"
          onClick={() => {
            drop(id);
            void undo();
          }}
        >
          {kit_undo({ seconds: left })}
        </button>
      )}
      <button type="button" className="close" aria-label={kit_close()} onClick={() => drop(id)}>
        ×
      </button>
    </div>
  );
}

/** Where toasts appear; once, in the shell. In the top layer, so an open dialog does not cover them. */
export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    if (!element || typeof element.showPopover !== 'function') return;
    if (element.matches(':popover-open')) element.hidePopover();
    if (shown.length > 0) element.showPopover();
  }, [shown]);
  return (
    <div ref={list} className="toasts" popover="manual" role="status">
      {shown.map((one) => (
        <ToastRow key={one.id} toast={one} />
      ))}
    </div>
  );
}
