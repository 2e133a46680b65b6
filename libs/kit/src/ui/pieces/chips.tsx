import { formatNumber } from '../text/format.js';

export interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
}

interface ChipsProps<Value extends string> {
  /** What they choose between, for readers who hear it. */
  readonly label: string;
  readonly options: readonly ChipOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Filters of a list: one is on. */
export const Chips = <Value extends string>({ label, options, value, onChange }: ChipsProps<Value>) => (
  <div className="chips" role="group" aria-label={label}>
    {options.map((option) => (
      <button key={option.value} type="button" className="chip" aria-pressed={option.value === value} onClick={() => onChange(option.value)}>
        {option.label}
        {option.count !== undefined && ` ${formatNumber(option.count)}`}
      </button>
    ))}
  </div>
);

/** A word in a frame: a kind, a role. Never colour alone. */
export const Tag = ({ children, tone = 'plain' }: { readonly children: React.ReactNode; readonly tone?: 'plain' | 'jade' | 'amber' | 'rust' }) => (
  <span className={`tag ${tone}`}>{children}</span>
);
