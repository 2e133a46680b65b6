import { Link, useParams } from 'react-router';
import {
  monitoring_figure_amount,
  monitoring_figure_at,
  monitoring_figure_claimed,
  monitoring_figure_differs,
  monitoring_figure_event,
  monitoring_figure_events,
  monitoring_figure_events_note,
  monitoring_figure_matches,
  monitoring_figure_none,
  monitoring_figure_open,
  monitoring_figure_promised,
  monitoring_figure_recomputed,
  monitoring_figure_verified,
  monitoring_overview_back,
} from '#messages';
import {
  Card,
  DataTable,
  EmptyState,
  ErrorState,
  Facts,
  inLocale,
  Loaded,
  Mark,
  Page,
  Skeleton,
  Stack,
  useLiveRefresh,
  usePages,
  useView,
  When,
} from '#libs/kit/ui';
import type { FigureEventItem, FigureView } from '../contract.js';
import { amountText, eventText } from './figure-text.js';

/** One figure opened: what it is, the same summed over the log, and the events that add up to it. */
export default function FigurePage() {
  const { cid = '', code = '' } = useParams();
  const path = `/consortia/${cid}/figures/${code}`;
  const figure = useView<FigureView>(path);
  useLiveRefresh(`consortium:${cid}`, path);
  return <Loaded of={figure}>{(loaded) => <Opened figure={loaded} path={path} />}</Loaded>;
}

function Opened({ figure, path }: { readonly figure: FigureView; readonly path: string }) {
  const { consortiumId, names, unit, promised, claimed, verified, recomputed, matches } = figure;
  const check = matches ? (
    <Mark kind="verified" word={monitoring_figure_matches()} />
  ) : (
    <span role="alert">
      <Mark kind="overdue" word={monitoring_figure_differs()} />
    </span>
  );
  return (
    <Page title={inLocale(names)} over={<Link to={`/consortia/${consortiumId}`}>{monitoring_overview_back()}</Link>}>
      <Stack>
        <Card>
          <Facts
            row
            items={[
              [monitoring_figure_verified(), amountText(unit, verified)],
              [monitoring_figure_claimed(), amountText(unit, claimed)],
              [monitoring_figure_promised(), amountText(unit, promised)],
              [
                monitoring_figure_recomputed(),
                <span key="r">
                  {amountText(unit, recomputed)} {check}
                </span>,
              ],
            ]}
          />
        </Card>
        <Card title={monitoring_figure_events()} note={monitoring_figure_events_note()} flush>
          <Events path={`${path}/events`} unit={unit} />
        </Card>
      </Stack>
    </Page>
  );
}

function Events({ path, unit }: { readonly path: string; readonly unit: FigureView['unit'] }) {
  const pages = usePages<FigureEventItem>(path);
  if (pages.problem && pages.items.length === 0) return <ErrorState problem={pages.problem} onRetry={pages.retry} />;
  if (pages.pending) return <Skeleton rows={4} tall />;
  return (
    <DataTable
      caption={monitoring_figure_events()}
      rows={pages.items}
      id={({ eventId }) => eventId}
      hasMore={pages.hasMore}
      loadingMore={pages.loadingMore}
      onMore={pages.loadMore}
      empty={<EmptyState title={monitoring_figure_none()} />}
      columns={[
        { key: 'at', head: monitoring_figure_at(), place: 'half', cell: (event) => <When at={event.at} /> },
        { key: 'event', head: monitoring_figure_event(), place: 'title', cell: (event) => eventText(event.type) },
        {
          key: 'amount',
          head: monitoring_figure_amount(),
          place: 'number',
          cell: (event) => <span className="number">{signed(unit, event.amount)}</span>,
        },
        { key: 'open', place: 'actions', cell: (event) => event.href && <Link to={event.href}>{monitoring_figure_open()}</Link> },
      ]}
    />
  );
}

/** With its sign: the events are added up. */
const signed = (unit: FigureView['unit'], amount: string): string =>
  amount.startsWith('-') ? amountText(unit, amount) : `+${amountText(unit, amount)}`;
