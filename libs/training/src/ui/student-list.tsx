import { useDeferredValue, useState, type ReactNode } from 'react';
import {
  training_roster_all,
  training_roster_clear,
  training_roster_empty,
  training_roster_empty_action,
  training_roster_empty_filter,
  training_roster_empty_next,
  training_roster_filter,
  training_roster_list,
  training_roster_marked,
  training_roster_search,
} from '#messages';
import { Button, Card, Chips, DataTable, EmptyState, ErrorState, Skeleton, Stack, TextField, usePages, useRules } from '#libs/kit/ui';
import type { StudentView } from '../contract.js';
import { trainingPermissions } from '../permissions.js';
import { CodeIssue } from './code-issue.js';
import { studentColumns } from './student-columns.js';
import { StudentPeek } from './student-peek.js';
import './training.css';

interface Props {
  readonly schoolId: string;
  /** Left out for who may not import. */
  readonly onImport?: () => void;
}

/** The students of a school: found, filtered, opened, given their sign-in codes. */
export function StudentList({ schoolId, onImport }: Props) {
  const [typed, type] = useState('');
  const [filter, setFilter] = useState<'all' | 'marked'>('all');
  const [open, setOpen] = useState<StudentView | null>(null);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const q = useDeferredValue(typed.trim());
  const pages = usePages<StudentView>(`/schools/${schoolId}/students`, { q, marked: filter === 'marked' ? 'yes' : null });
  const mayIssue = useRules(trainingPermissions)('issueCode', 'Student', { organizationId: schoolId });
  const toggle = (id: string): void => choose((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  const clear = (): void => {
    type('');
    setFilter('all');
  };
  const filters = [{ value: 'all', label: training_roster_all() } as const, { value: 'marked', label: training_roster_marked() } as const];
  const filtered = q !== '' || filter !== 'all' ? q || training_roster_marked() : null;

  return (
    <Stack>
      <TextField
        type="search"
        label={training_roster_search()}
        name="q"
        hideLabel
        required
        value={typed}
        onChange={type}
        placeholder={training_roster_search()}
        maxLength={40}
      />
      <div className="roster-bar">
        <Chips label={training_roster_filter()} value={filter} onChange={setFilter} options={filters} />
        {mayIssue && pages.items.length > 0 && (
          <div className="actions">
            <CodeIssue
              schoolId={schoolId}
              chosen={chosen}
              onPage={pages.items.map((student) => student.id)}
              onChoose={(ids) => choose(new Set(ids))}
            />
          </div>
        )}
      </div>
      {pages.problem && pages.items.length === 0 ? (
        <ErrorState problem={pages.problem} onRetry={pages.retry} />
      ) : pages.pending ? (
        <Skeleton rows={8} tall />
      ) : (
        <Card flush>
          <DataTable
            caption={training_roster_list()}
            rows={pages.items}
            id={(student) => student.id}
            columns={studentColumns(mayIssue ? { has: (id) => chosen.has(id), toggle } : null)}
            onOpen={setOpen}
            openId={open?.id}
            empty={<Empty filtered={filtered} onClear={clear} onImport={onImport} />}
            hasMore={pages.hasMore}
            loadingMore={pages.loadingMore}
            onMore={pages.loadMore}
          />
        </Card>
      )}
      <StudentPeek student={open} onClose={() => setOpen(null)} />
    </Stack>
  );
}

function Empty({
  filtered,
  onClear,
  onImport,
}: {
  readonly filtered: string | null;
  readonly onClear: () => void;
  readonly onImport?: () => void;
}): ReactNode {
  if (filtered !== null) {
    return (
      <EmptyState title={training_roster_empty_filter({ filter: filtered })} action={<Button onClick={onClear}>{training_roster_clear()}</Button>} />
    );
  }
  const act = onImport && (
    <Button kind="primary" onClick={onImport}>
      {training_roster_empty_action()}
    </Button>
  );
  return (
    <EmptyState title={training_roster_empty()} action={act}>
      {training_roster_empty_next()}
    </EmptyState>
  );
}
