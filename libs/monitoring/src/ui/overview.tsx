import './monitoring.css';
import { Link, useParams } from 'react-router';
import {
  monitoring_due_all,
  monitoring_due_note,
  monitoring_due_title,
  monitoring_figures_note,
  monitoring_figures_title,
  monitoring_overview_as_of,
  monitoring_overview_founding,
  monitoring_overview_register,
  monitoring_trend_note,
  monitoring_trend_title,
} from '#messages';
import {
  ButtonLink,
  Card,
  Columns,
  Figure,
  formatInstant,
  inLocale,
  Loaded,
  Page,
  Stack,
  Trend,
  useLiveRefresh,
  useSession,
  useView,
} from '#libs/kit/ui';
import { consortiaOf } from '#libs/kernel';
import type { OverviewView } from '../contract.js';
import { DueTable } from './due-table.js';
import { amountText } from './figure-text.js';
import { FulfilmentCard } from './fulfilment-card.js';
import { MotionsWaiting } from './motions-waiting.js';
import { SeatCards } from './seat-cards.js';
import { trendPoints } from './trend-points.js';

/** How much of what a consortium promised was really done. Every number opens to the events it was computed from. */
export default function Overview() {
  const { cid = '' } = useParams();
  const overview = useView<OverviewView>(`/consortia/${cid}/overview`);
  useLiveRefresh(`consortium:${cid}`, `/consortia/${cid}/overview`, `/consortia/${cid}/motions`);
  return <Loaded of={overview}>{(loaded) => <OverviewPage overview={loaded} />}</Loaded>;
}

function OverviewPage({ overview }: { readonly overview: OverviewView }) {
  const { actor } = useSession();
  const { consortiumId: cid, name, status, asOf, due, trend } = overview;
  const delegate = consortiaOf(actor, 'DELEGATE').includes(cid) && status === 'ACTIVE';
  return (
    <Page
      title={name}
      note={status === 'FOUNDING' ? monitoring_overview_founding() : monitoring_overview_as_of({ at: formatInstant(asOf) })}
      actions={
        delegate && (
          <ButtonLink kind="primary" to={`/consortia/${cid}/ledger?new=1`}>
            {monitoring_overview_register()}
          </ButtonLink>
        )
      }
    >
      <Stack>
        <Columns count={2} wide="first">
          <FulfilmentCard overview={overview} />
          <Card title={monitoring_trend_title()} note={monitoring_trend_note()}>
            <Trend title={monitoring_trend_title()} points={trendPoints(trend)} />
          </Card>
        </Columns>
        <SeatCards overview={overview} />
        <Columns count={2} wide="second">
          <MotionsWaiting consortiumId={cid} />
          <Card
            title={monitoring_due_title()}
            note={monitoring_due_note()}
            aside={<Link to={`/consortia/${cid}/ledger?filter=all`}>{monitoring_due_all()}</Link>}
          >
            <DueTable consortiumId={cid} due={due} />
          </Card>
        </Columns>
        <Figures overview={overview} />
      </Stack>
    </Page>
  );
}

const Figures = ({ overview: { consortiumId: cid, figures } }: { readonly overview: OverviewView }) => (
  <Card title={monitoring_figures_title()} note={monitoring_figures_note()}>
    <ul className="figures">
      {figures.map((figure) => (
        <li key={figure.code}>
          <Figure to={`/consortia/${cid}/figures/${figure.code}`} value={amountText(figure.unit, figure.verified)} label={inLocale(figure.names)} />
        </li>
      ))}
    </ul>
  </Card>
);
