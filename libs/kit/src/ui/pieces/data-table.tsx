import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { kit_table_actions, kit_table_more } from '#messages';
import { Button } from './button.js';

export interface Column<Row> {
  readonly key: string;
  /** Head of the column; 'actions' columns need none. */
  readonly head?: string;
  readonly cell: (row: Row) => ReactNode;
  /**
   * Where it stands when rows become cards on a phone: `mark` and `title` share the first line, `wide` has a line of its own
   * with its head before it, `line` one that needs no head, `half` shares one, `number` is right-aligned and shares one, `actions` comes last at the right.
   */
  readonly place?: 'mark' | 'title' | 'wide' | 'line' | 'half' | 'number' | 'actions';
}

export interface DataTableProps<Row> {
  /** What the rows are, for readers who hear it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly id: (row: Row) => string;
  /** Opens the row: click, Enter. */
  readonly onOpen?: (row: Row) => void;
  /** The row on show in the peek. */
  readonly openId?: string | null;
  /** Our turn: jade edge. */
  readonly isOurTurn?: (row: Row) => boolean;
  /** Shown instead of rows. */
  readonly empty?: ReactNode;
  /** From `usePages`. */
  readonly hasMore?: boolean;
  readonly loadingMore?: boolean;
  readonly onMore?: () => void;
}

const placed = <Row,>({ place = 'wide' }: Column<Row>): string => `at-${place}`;

const interactive = 'a,button,input,select,textarea,label';

/** A table that becomes cards under 900 px and stays a table to every reader. j, k and Enter move and open. */
export function DataTable<Row>({ caption, columns, rows, id, onOpen, openId, isOurTurn, empty, hasMore, loadingMore, onMore }: DataTableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  if (rows.length === 0 && empty) return <>{empty}</>;

  const press = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    if (event.target instanceof HTMLElement && event.target.matches('input,select,textarea')) return;
    const lines = [...(body.current?.rows ?? [])];
    const at = lines.findIndex((line) => line.contains(document.activeElement));
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      lines[Math.max(0, Math.min(lines.length - 1, at + step))]?.focus();
    }
    const row = rows[at];
    if (event.key !== 'Enter' || !onOpen || row === undefined || event.target !== lines[at]) return;
    event.preventDefault(); // or the key would press what gets the focus by opening
    onOpen(row);
  };
  const click = (row: Row, target: EventTarget): void => {
    if (onOpen && target instanceof Element && !target.closest(interactive)) onOpen(row);
  };

  return (
    <div className="table-box">
      <table className="data" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={placed(column)}>
                {column.head ?? <span className="visually-hidden">{kit_table_actions()}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body} onKeyDown={press}>
          {rows.map((row) => (
            <tr
              key={id(row)}
              role="row"
              tabIndex={onOpen ? 0 : undefined}
              aria-current={openId === id(row) || undefined}
              className={`${isOurTurn?.(row) ? 'our-turn' : ''}${onOpen ? ' opens' : ''}`.trim() || undefined}
              onClick={(event) => click(row, event.target)}
            >
              {columns.map((column) => (
                <td key={column.key} role="cell" className={placed(column)} data-head={column.head}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hasMore && (
        <div className="table-more">
          <Button busy={loadingMore} onClick={onMore}>
            {kit_table_more()}
          </Button>
        </div>
      )}
    </div>
  );
}
