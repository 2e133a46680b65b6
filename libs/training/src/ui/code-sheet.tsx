import {
  training_roster_class,
  training_roster_name,
  training_sheet_code,
  training_sheet_list,
  training_sheet_note,
  training_sheet_print,
  training_sheet_repeat,
  training_sheet_title,
} from '#messages';
import { Button, Code, DataTable, Dialog, EmptyState, When } from '#libs/kit/ui';
import type { CodeSheetView } from '../contract.js';
import './training.css';

/** One-time codes as a sheet to print and hand out. They exist in this window and nowhere else. */
export function CodeSheet({ sheet, onClose }: { readonly sheet: CodeSheetView | null; readonly onClose: () => void }) {
  return (
    <Dialog
      open={sheet !== null}
      onClose={onClose}
      title={training_sheet_title()}
      wide
      actions={
        sheet &&
        sheet.items.length > 0 && (
          <Button kind="primary" onClick={() => window.print()}>
            {training_sheet_print()}
          </Button>
        )
      }
    >
      {sheet &&
        (sheet.items.length === 0 ? (
          <EmptyState title={training_sheet_repeat()} />
        ) : (
          <div className="code-sheet">
            <p>
              {training_sheet_note({ address: `${location.origin}/activate` })} <When at={sheet.madeAt} />
            </p>
            <DataTable
              caption={training_sheet_list()}
              rows={sheet.items}
              id={(item) => item.studentId}
              columns={[
                {
                  key: 'name',
                  head: training_roster_name(),
                  place: 'title',
                  cell: (item) => (
                    <>
                      {item.name} <Code>{item.number}</Code>
                    </>
                  ),
                },
                { key: 'class', head: training_roster_class(), place: 'half', cell: (item) => item.classGroup },
                { key: 'code', head: training_sheet_code(), place: 'wide', cell: (item) => <strong className="id">{item.code}</strong> },
              ]}
            />
          </div>
        ))}
    </Dialog>
  );
}
