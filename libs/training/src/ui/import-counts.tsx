import {
  training_import_added,
  training_import_marked,
  training_import_refused,
  training_import_summary,
  training_import_unchanged,
  training_import_unknown_headings,
  training_import_updated,
} from '#messages';
import { Mark } from '#libs/kit/ui';
import type { RosterImportView } from '../contract.js';

/** What an import does, in numbers; marks never keep anybody out. */
export const ImportCounts = ({ roster }: { readonly roster: RosterImportView }) => (
  <>
    <p className="counts">
      <b>{training_import_summary({ rows: roster.rows })}</b>
      <Mark kind="verified" word={training_import_added({ count: roster.added })} />
      <Mark kind="claimed" word={training_import_updated({ count: roster.updated })} />
      {roster.unchanged > 0 && <Mark kind="promised" word={training_import_unchanged({ count: roster.unchanged })} />}
      {roster.refused > 0 && <Mark kind="overdue" word={training_import_refused({ count: roster.refused })} />}
      {roster.marked > 0 && <Mark kind="overdue" word={training_import_marked({ count: roster.marked })} />}
    </p>
    {roster.unknownHeadings.length > 0 && (
      <p className="muted">{training_import_unknown_headings({ headings: roster.unknownHeadings.join('、') })}</p>
    )}
  </>
);
