import { useEffect, useRef, type ReactNode } from 'react';

interface MenuProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly children: ReactNode;
}

/** A panel under a button: closes on Escape, on a click elsewhere and when something in it was chosen. */
export function Menu({ label, name, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const elsewhere = (event: Event): void => {
      if (box.current?.open && event.target instanceof Node && !box.current.contains(event.target)) box.current.open = false;
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, []);
  const close = (): void => {
    if (box.current) box.current.open = false;
  };
  return (
    <details
      className="menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return;
        event.stopPropagation();
        close();
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="button small" aria-label={name}>
        {label}
      </summary>
      <div
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('.item')) close();
        }}
      >
        {children}
      </div>
    </details>
  );
}
