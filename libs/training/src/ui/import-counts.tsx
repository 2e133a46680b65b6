import {
  training_import_added,
  training_import_marked,
  training_import_refused,
  training_import_summary,
  training_import_unchanged,
  training_import_unknown_headings,
  training_import_updated,
} from '#messages';
import { Tag } from '#libs/kit/ui';
import type { RosterImportView } from '../contract.js';

/** What an import does, in numbers; marks never keep anybody out. */
export const ImportCounts = ({ roster }: { readonly roster: RosterImportView }) => (
  <>
    <p className="counts">
      <b>{training_import_summary({ rows: roster.rows })}</b>
      <Tag tone="jade">{training_import_added({ count: roster.added })}</Tag>
      <Tag tone="jade">{training_import_updated({ count: roster.updated })}</Tag>
      {roster.unchanged > 0 && <Tag>{training_import_unchanged({ count: roster.unchanged })}</Tag>}
      {roster.refused > 0 && <Tag tone="rust">{training_import_refused({ count: roster.refused })}</Tag>}
      {roster.marked > 0 && <Tag tone="amber">{training_import_marked({ count: roster.marked })}</Tag>}
    </p>
    {roster.unknownHeadings.length > 0 && (
      <p className="muted">{training_import_unknown_headings({ headings: roster.unknownHeadings.join('、') })}</p>
    )}
  </>
);
