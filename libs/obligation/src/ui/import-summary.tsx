import {
  obligation_import_done_laid,
  obligation_import_done_proposed,
  obligation_import_left,
  obligation_import_left_by_choice,
  obligation_import_left_count,
  obligation_import_will_lay,
  obligation_import_will_propose,
  obligation_import_working,
  obligation_import_wrong,
} from '#messages';
import { MarkShape, type Effect } from '#libs/kit/ui';
import { standingFault, wayOf, type Known } from '../domain/read-sheet-row.js';
import { isDone, isReady, type ImportRow } from './import-rows-of.js';
import { faultText } from './import-words.js';

interface Props {
  readonly rows: readonly ImportRow[];
  readonly known: Known;
  /** What is being worked on; null: nothing. */
  readonly done: { readonly of: number; readonly at: number } | null;
}

/** What has happened with the rows, and what the button will do: counted, before it is pressed. */
export const ImportSummary = ({ rows, known, done }: Props) => (
  <div role="status">
    {done ? (
      <>
        {obligation_import_working(done)} <progress value={done.at} max={done.of} aria-hidden="true" />
      </>
    ) : (
      <ul className="effects">
        {effectsOf(rows, known).map(({ mark, text }, i) => (
          <li key={i}>
            <MarkShape kind={mark ?? 'promised'} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    )}
  </div>
);

function effectsOf(rows: readonly ImportRow[], known: Known): readonly Effect[] {
  const count = (test: (row: ImportRow) => boolean): number => rows.filter(test).length;
  const isLaid = ({ values }: ImportRow): boolean => wayOf(values, known) === 'LAY';
  const left = rows.filter((row) => row.left && !isDone(row));
  const lines: readonly (readonly [number, (counted: { count: number }) => string, Effect['mark']?])[] = [
    [count((row) => isDone(row) && !isLaid(row)), obligation_import_done_proposed],
    [count((row) => isDone(row) && isLaid(row)), obligation_import_done_laid],
    [count((row) => isReady(row) && !isLaid(row)), obligation_import_will_propose],
    [count((row) => isReady(row) && isLaid(row)), obligation_import_will_lay],
    [count((row) => !row.left && !isDone(row) && !isReady(row)), obligation_import_wrong, 'overdue'],
    [left.length, ({ count: of }) => obligation_import_left({ count: of, reasons: reasonsOf(left) })],
  ];
  return lines.flatMap(([n, say, mark]) => (n === 0 ? [] : [{ text: say({ count: n }), ...(mark ? { mark } : {}) }]));
}

/** Why rows are left out, each reason with how many. */
function reasonsOf(left: readonly ImportRow[]): string {
  const counted = new Map<string, number>();
  for (const { faults } of left) {
    const fault = standingFault(faults);
    const reason = fault === null ? obligation_import_left_by_choice() : faultText[fault]();
    counted.set(reason, (counted.get(reason) ?? 0) + 1);
  }
  return [...counted].map(([reason, count]) => obligation_import_left_count({ reason, count })).join('；');
}
