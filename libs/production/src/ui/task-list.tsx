import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  ButtonLink,
  Chips,
  EmptyState,
  ErrorState,
  Button,
  Page,
  Skeleton,
  useIsDissolved,
  useLiveRefresh,
  usePages,
  useRules,
  type ChipOption,
} from '#libs/kit/ui';
import {
  production_filter,
  production_filter_all,
  production_filter_clear,
  production_filter_mine,
  production_list_empty,
  production_list_empty_filtered,
  production_list_empty_hint,
  production_list_note,
  production_list_title,
  production_new,
  production_view,
  production_view_board,
  production_view_list,
} from '#messages';
import type { TaskItem } from '../contract.js';
import type { TaskState } from '../domain/task-state.js';
import { productionPermissions } from '../permissions.js';
import { stateWord } from './state-words.js';
import { TaskBoard } from './task-board.js';
import { TaskTable } from './task-table.js';
import './task-list.css';

type Filter = 'ALL' | 'MINE' | TaskState;
type Look = 'list' | 'board';

const states: readonly TaskState[] = ['PUBLISHED', 'AWARDED', 'STAFFED', 'IN_PROGRESS', 'DELIVERED', 'ACCEPTED', 'CLOSED', 'DRAFT'];
const filters = (): readonly ChipOption<Filter>[] => [
  { value: 'ALL', label: production_filter_all() },
  { value: 'MINE', label: production_filter_mine() },
  ...states.map((state) => ({ value: state, label: stateWord(state) })),
];

const queryOf = (filter: Filter): { mine?: string; status?: string } =>
  filter === 'ALL' ? {} : filter === 'MINE' ? { mine: 'true' } : { status: filter };

/** A consortium's production tasks, newest first, as a list or as a board by state. */
export default function TaskList() {
  const { cid = '' } = useParams();
  const [filter, setFilter] = useState<Filter>('ALL');
  const [look, setLook] = useState<Look>('list');
  const path = `/consortia/${cid}/tasks`;
  const pages = usePages<TaskItem>(path, { ...queryOf(filter), limit: look === 'board' ? 100 : 50 });
  useLiveRefresh(`consortium:${cid}`, path);
  const navigate = useNavigate();
  const may = useRules(productionPermissions);
  const dissolved = useIsDissolved(cid);
  const actions = !dissolved && may('post', 'Task') && (
    <ButtonLink kind="primary" to={`${path}/new`}>
      {production_new()}
    </ButtonLink>
  );
  const looks: readonly ChipOption<Look>[] = [
    { value: 'list', label: production_view_list() },
    { value: 'board', label: production_view_board() },
  ];
  return (
    <Page title={production_list_title()} note={production_list_note()} actions={actions}>
      <div className="task-filters">
        <Chips label={production_filter()} options={filters()} value={filter} onChange={setFilter} />
        <Chips label={production_view()} options={looks} value={look} onChange={setLook} />
      </div>
      {pages.pending && <Skeleton rows={6} tall />}
      {pages.problem && <ErrorState problem={pages.problem} onRetry={pages.retry} />}
      {!pages.pending && !pages.problem && pages.items.length === 0 && <Nothing filter={filter} onClear={() => setFilter('ALL')} action={actions} />}
      {pages.items.length > 0 && look === 'list' && <TaskTable pages={pages} onOpen={(task) => void navigate(`/tasks/${task.id}`)} />}
      {pages.items.length > 0 && look === 'board' && <TaskBoard tasks={pages.items} hasMore={pages.hasMore} onMore={pages.loadMore} />}
    </Page>
  );
}

function Nothing({ filter, onClear, action }: { readonly filter: Filter; readonly onClear: () => void; readonly action: React.ReactNode }) {
  if (filter === 'ALL') {
    return (
      <EmptyState title={production_list_empty()} action={action}>
        {production_list_empty_hint()}
      </EmptyState>
    );
  }
  const name = filter === 'MINE' ? production_filter_mine() : stateWord(filter);
  return (
    <EmptyState title={production_list_empty_filtered({ filter: name })} action={<Button onClick={onClear}>{production_filter_clear()}</Button>} />
  );
}
