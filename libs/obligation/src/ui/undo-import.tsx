import {
  obligation_import_undo_confirm,
  obligation_import_undo_goes,
  obligation_import_undo_said,
  obligation_import_undo_said_kept,
  obligation_import_undo_stays,
  obligation_import_undo_title,
} from '#messages';
import { ConsequenceSheet, send, useCommand, type Effect } from '#libs/kit/ui';
import type { ImportItem, ImportView } from '../contract.js';

/** What undoing takes back and what it does not: a side's own word stays. */
export function UndoImport({ item, onClose }: { readonly item: ImportItem; readonly onClose: () => void }) {
  const undo = useCommand(() => send<ImportView>('POST', `/obligation-imports/${item.id}/withdrawal`), {
    refresh: [`/consortia/${item.consortiumId}`, `/obligation-imports/${item.id}`],
    said: ({ withdrawn, proposed }) =>
      proposed === 0 ? obligation_import_undo_said({ count: withdrawn }) : obligation_import_undo_said_kept({ count: withdrawn, kept: proposed }),
    quiet: true,
    onDone: onClose,
  });
  const effects: Effect[] = [{ mark: 'promised', text: obligation_import_undo_goes({ count: item.open }) }];
  if (item.proposed > 0) effects.push({ mark: 'promised', text: obligation_import_undo_stays({ count: item.proposed }) });
  return (
    <ConsequenceSheet
      open
      onClose={onClose}
      title={obligation_import_undo_title()}
      effects={effects}
      confirm={obligation_import_undo_confirm({ count: item.open })}
      onConfirm={() => undo.run()}
      busy={undo.pending}
      problem={undo.problem}
    />
  );
}
