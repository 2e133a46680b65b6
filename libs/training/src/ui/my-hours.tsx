import { useNavigate } from 'react-router';
import {
  training_hours_empty,
  training_my_log,
  training_my_log_empty_next,
  training_my_note,
  training_hours_state,
  training_hours_when,
  training_my_pay,
  training_my_pay_amount,
  training_my_pay_confirmed,
  training_my_pay_contested,
  training_my_pay_empty,
  training_my_pay_empty_next,
  training_my_pay_period,
  training_my_pay_recorded,
  training_my_task,
  training_my_task_hours,
  training_my_tasks,
  training_my_tasks_empty,
  training_my_tasks_empty_next,
  training_my_title,
  training_my_week,
} from '#messages';
import type { MyPayView } from '#libs/benefit/contract';
import type { TaskItem } from '#libs/production/contract';
import {
  ButtonLink,
  Card,
  Code,
  Columns,
  DataTable,
  EmptyState,
  ErrorState,
  formatDay,
  Loaded,
  Mark,
  Money,
  Page,
  Skeleton,
  Stack,
  usePages,
  useView,
  type Column,
  type MarkKind,
} from '#libs/kit/ui';
import type { HoursView, MyHoursView } from '../contract.js';
import { hoursColumns } from './hours-cells.js';
import { HoursClock } from './hours-clock.js';
import { HoursSums } from './hours-sums.js';

/** A student's week: the clock, the hours, the tasks, the pay. */
export default function MyHours() {
  const view = useView<MyHoursView>('/me/hours');
  return (
    <Loaded of={view}>
      {({ week, running }) => (
        <Page title={training_my_title()} note={training_my_note({ from: formatDay(week.from), to: formatDay(week.to) })}>
          <Stack>
            <Columns>
              <Stack>
                <HoursClock taskId={null} running={running} />
                <Card title={training_my_week()}>
                  <HoursSums minutes={week.minutes} />
                </Card>
              </Stack>
              <Stack>
                <MyTasks />
                <MyPay />
              </Stack>
            </Columns>
            <MyLog />
          </Stack>
        </Page>
      )}
    </Loaded>
  );
}

function MyLog() {
  const pages = usePages<HoursView>('/me/hours', {});
  return (
    <Card flush title={training_my_log()}>
      {pages.problem ? (
        <ErrorState problem={pages.problem} onRetry={pages.retry} />
      ) : pages.pending ? (
        <Skeleton rows={3} tall />
      ) : (
        <DataTable<HoursView>
          caption={training_my_log()}
          rows={pages.items}
          id={(hours) => hours.id}
          hasMore={pages.hasMore}
          loadingMore={pages.loadingMore}
          onMore={pages.loadMore}
          empty={<EmptyState title={training_hours_empty()}>{training_my_log_empty_next()}</EmptyState>}
          columns={hoursColumns().map((column) => (column.key === 'who' ? taskColumn : column))}
        />
      )}
    </Card>
  );
}

const taskColumn: Column<HoursView> = { key: 'who', head: training_my_task(), place: 'title', cell: (hours) => <Code>{hours.taskNumber}</Code> };

function MyTasks() {
  const navigate = useNavigate();
  const tasks = usePages<TaskItem>('/tasks/mine', {});
  return (
    <Card flush title={training_my_tasks()}>
      {tasks.problem ? (
        <ErrorState problem={tasks.problem} onRetry={tasks.retry} />
      ) : tasks.pending ? (
        <Skeleton rows={2} tall />
      ) : (
        <DataTable<TaskItem>
          caption={training_my_tasks()}
          rows={tasks.items}
          id={(task) => task.id}
          onOpen={(task) => navigate(`/tasks/${task.id}`)}
          hasMore={tasks.hasMore}
          loadingMore={tasks.loadingMore}
          onMore={tasks.loadMore}
          empty={<EmptyState title={training_my_tasks_empty()}>{training_my_tasks_empty_next()}</EmptyState>}
          columns={[
            {
              key: 'title',
              head: training_my_task(),
              place: 'title',
              cell: (task) => (
                <>
                  {task.title} <Code>{task.number}</Code>
                </>
              ),
            },
            {
              key: 'hours',
              place: 'actions',
              cell: (task) => (
                <ButtonLink small to={`/tasks/${task.id}/hours`}>
                  {training_my_task_hours()}
                </ButtonLink>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

const paid: Readonly<Record<MyPayView['status'], readonly [MarkKind, () => string]>> = {
  RECORDED: ['claimed', training_my_pay_recorded],
  CONFIRMED: ['verified', training_my_pay_confirmed],
  CONTESTED: ['overdue', training_my_pay_contested],
};

function MyPay() {
  const pays = usePages<MyPayView>('/me/pays', {});
  return (
    <Card flush title={training_my_pay()}>
      {pays.problem ? (
        <ErrorState problem={pays.problem} onRetry={pays.retry} />
      ) : pays.pending ? (
        <Skeleton rows={2} tall />
      ) : (
        <DataTable<MyPayView>
          caption={training_my_pay()}
          rows={pays.items}
          id={(pay) => pay.id}
          isOurTurn={(pay) => pay.may.includes('confirm')}
          hasMore={pays.hasMore}
          loadingMore={pays.loadingMore}
          onMore={pays.loadMore}
          empty={<EmptyState title={training_my_pay_empty()}>{training_my_pay_empty_next()}</EmptyState>}
          columns={[
            {
              key: 'state',
              place: 'mark',
              head: training_hours_state(),
              cell: (pay) => <Mark kind={paid[pay.status][0]} word={paid[pay.status][1]()} />,
            },
            {
              key: 'task',
              place: 'title',
              head: training_my_task(),
              cell: (pay) => (
                <>
                  {pay.enterprise.shortName} <Code>{pay.taskNumber}</Code>
                </>
              ),
            },
            {
              key: 'period',
              place: 'half',
              head: training_hours_when(),
              cell: (pay) => training_my_pay_period({ from: formatDay(pay.fromOn), to: formatDay(pay.toOn) }),
            },
            { key: 'amount', place: 'number', head: training_my_pay_amount(), cell: (pay) => <Money fen={pay.amountFen} /> },
          ]}
        />
      )}
    </Card>
  );
}
