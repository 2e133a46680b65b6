import { Card, MarkShape } from '#libs/kit/ui';
import { production_criteria, production_failed_label, production_passed, production_passed_label, production_some_failed } from '#messages';
import type { TaskView } from '../contract.js';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface CriteriaTableProps {
  readonly task: TaskView;
  readonly delivery: TaskView['deliveries'][number];
  /** What the mentor has entered. */
  readonly counts: readonly Count[];
  /** Null for whoever does not inspect. */
  readonly onChange: ((counts: readonly Count[]) => void) | null;
}

const digits = (text: string): number => Number(text.replaceAll(/\D/g, '').slice(0, 7) || '0');

/** Each criterion with how many pieces met it; whoever inspects can change the figures. */
export function CriteriaTable({ task, delivery, counts, onChange }: CriteriaTableProps) {
  const shown = delivery.inspection?.counts ?? (onChange ? counts : []);
  const put = (index: number, change: Partial<Count>): void => onChange?.(counts.map((count, i) => (i === index ? { ...count, ...change } : count)));
  return (
    <Card title={production_criteria()}>
      <ul className="task-criteria">
        {task.criteria.map((criterion, index) => {
          const count = shown[index];
          return (
            <li key={criterion}>
              <MarkShape kind={count === undefined ? 'promised' : count.failed > 0 ? 'claimed' : 'verified'} />
              <span>{criterion}</span>
              {onChange && count ? (
                <Inputs criterion={criterion} count={count} onChange={(change) => put(index, change)} />
              ) : (
                <Result count={count} />
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

const Result = ({ count }: { readonly count: Count | undefined }) => (
  <b className="number">
    {count === undefined
      ? '—'
      : count.failed > 0
        ? production_some_failed({ passed: count.passed, all: count.passed + count.failed, failed: count.failed })
        : production_passed({ passed: count.passed, all: count.passed + count.failed })}
  </b>
);

interface InputsProps {
  readonly criterion: string;
  readonly count: Count;
  readonly onChange: (change: Partial<Count>) => void;
}

const Inputs = ({ criterion, count, onChange }: InputsProps) => (
  <span className="task-counts field">
    <label>
      <span>{production_passed_label()}</span>
      <input
        aria-label={`${criterion} ${production_passed_label()}`}
        inputMode="numeric"
        value={count.passed}
        onChange={(event) => onChange({ passed: digits(event.target.value) })}
      />
    </label>
    <label>
      <span>{production_failed_label()}</span>
      <input
        aria-label={`${criterion} ${production_failed_label()}`}
        inputMode="numeric"
        value={count.failed}
        onChange={(event) => onChange({ failed: digits(event.target.value) })}
      />
    </label>
  </span>
);
