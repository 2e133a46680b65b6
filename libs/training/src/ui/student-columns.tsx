import {
  training_roster_account,
  training_roster_account_no,
  training_roster_account_yes,
  training_roster_class,
  training_roster_grade,
  training_roster_grade_value,
  training_roster_marks,
  training_roster_name,
  training_roster_select,
} from '#messages';
import { Code, type Column } from '#libs/kit/ui';
import type { StudentView } from '../contract.js';
import { PlacementMarks } from './placement-marks.js';

/** Chosen students of a list. */
export interface Choice {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

const select = (choice: Choice): Column<StudentView> => ({
  key: 'select',
  place: 'mark',
  cell: ({ id, name }) => (
    <label className="tick-box">
      <input
        type="checkbox"
        className="tick"
        checked={choice.has(id)}
        aria-label={training_roster_select({ name })}
        onChange={() => choice.toggle(id)}
      />
    </label>
  ),
});

/** The columns of the roster; with a choice, each row can be chosen. */
export const studentColumns = (choice: Choice | null): readonly Column<StudentView>[] => [
  ...(choice ? [select(choice)] : []),
  {
    key: 'name',
    head: training_roster_name(),
    place: 'title',
    cell: ({ name, number }) => (
      <>
        {name} <Code>{number}</Code>
      </>
    ),
  },
  { key: 'class', head: training_roster_class(), place: 'line', cell: ({ programme, classGroup }) => `${programme} · ${classGroup}` },
  { key: 'grade', head: training_roster_grade(), place: 'half', cell: ({ grade }) => training_roster_grade_value({ year: grade }) },
  {
    key: 'account',
    head: training_roster_account(),
    place: 'half',
    cell: ({ personId }) => (personId ? training_roster_account_yes() : training_roster_account_no()),
  },
  { key: 'marks', head: training_roster_marks(), place: 'wide', cell: ({ marks }) => (marks.length > 0 ? <PlacementMarks marks={marks} /> : null) },
];
