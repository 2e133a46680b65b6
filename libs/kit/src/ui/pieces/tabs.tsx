import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { kit_step_current, kit_step_done, kit_step_next } from '#messages';
import { MarkShape } from './mark.js';

interface TabsProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly value: Value; readonly label: string; readonly count?: number }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The panel of the chosen tab. */
  readonly children: ReactNode;
}

/** Tabs with arrow keys (ARIA tabs pattern). */
export function Tabs<Value extends string>({ label, tabs, value, onChange, children }: TabsProps<Value>) {
  const id = useId();
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.value);
    document.getElementById(`${id}${next.value}`)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${id}${tab.value}`}
            type="button"
            role="tab"
            aria-selected={tab.value === value}
            aria-controls={`${id}panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
            {tab.count !== undefined && <small>{tab.count}</small>}
          </button>
        ))}
      </div>
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${value}`}>
        {children}
      </div>
    </div>
  );
}

/** Where something stands on its way: 发布 → 承接 → [交付] → 验收. Steps before `at` are done; `at` past the end = all done. */
export const Stepper = ({ label, steps, at }: { readonly label: string; readonly steps: readonly string[]; readonly at: number }) => (
  <ol className="stepper" aria-label={label}>
    {steps.map((step, index) => {
      const state = index < at ? 'done' : index === at ? 'current' : 'next';
      const word = { done: kit_step_done(), current: kit_step_current(), next: kit_step_next() }[state];
      return (
        <li key={step} className={state} aria-current={state === 'current' ? 'step' : undefined}>
          <MarkShape kind={state === 'done' ? 'verified' : state === 'current' ? 'claimed' : 'promised'} />
          <span>
            {step}
            <span className="visually-hidden"> {word}</span>
          </span>
        </li>
      );
    })}
  </ol>
);
