import { training_hours_empty, training_hours_empty_next, training_hours_list, training_hours_withdraw } from '#messages';
import { Button, Card, DataTable, EmptyState, ErrorState, send, Skeleton, useCommand, usePages, useSession } from '#libs/kit/ui';
import type { HoursView } from '../contract.js';
import { hoursColumns } from './hours-cells.js';

/** Logged hours, newest first; one's own may be taken back while nobody has decided on them. */
export function HoursTable({ path }: { readonly path: string }) {
  const { person } = useSession();
  const pages = usePages<HoursView>(path, {});
  const withdraw = useCommand((hours: HoursView) => send('DELETE', `/hours/${hours.id}`, undefined, { ifMatch: hours.version }), {
    refresh: [path, '/me/hours'],
  });
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton rows={5} tall />;
  return (
    <Card flush title={training_hours_list()}>
      <DataTable<HoursView>
        caption={training_hours_list()}
        rows={pages.items.filter((hours) => hours.status !== 'RUNNING')}
        id={(hours) => hours.id}
        hasMore={pages.hasMore}
        loadingMore={pages.loadingMore}
        onMore={pages.loadMore}
        empty={<EmptyState title={training_hours_empty()}>{training_hours_empty_next()}</EmptyState>}
        columns={[
          ...hoursColumns(),
          {
            key: 'act',
            place: 'actions',
            cell: (hours) =>
              hours.personId === person.id && hours.status === 'LOGGED' ? (
                <Button small busy={withdraw.pending} onClick={() => withdraw.run(hours)}>
                  {training_hours_withdraw()}
                </Button>
              ) : null,
          },
        ]}
      />
    </Card>
  );
}
