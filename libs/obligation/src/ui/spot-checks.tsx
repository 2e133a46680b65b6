import { useParams, useSearchParams } from 'react-router';
import {
  obligation_checks_checker,
  obligation_checks_committed,
  obligation_checks_committed_note,
  obligation_checks_empty,
  obligation_checks_empty_next,
  obligation_checks_hash,
  obligation_checks_hash_at,
  obligation_checks_month,
  obligation_checks_note,
  obligation_checks_population,
  obligation_checks_seed,
  obligation_checks_title,
} from '#messages';
import { Card, Chips, Code, EmptyState, Facts, formatInstant, Loaded, Page, Stack, useLiveRefresh, useView } from '#libs/kit/ui';
import type { SpotCheckItem, SpotChecksView, SpotCheckView } from '../contract.js';
import { DrawCheck } from './draw-check.js';
import './obligation.css';
import { SpotCheckTable } from './spot-check-table.js';

/** How what was verified is looked at again, month by month: by whom, what was drawn, and that nobody could choose it. */
export default function SpotChecks() {
  const { cid = '' } = useParams();
  const path = `/consortia/${cid}/spot-checks`;
  const checks = useView<SpotChecksView>(path);
  useLiveRefresh(`consortium:${cid}`, path, '/spot-checks');
  return (
    <Page title={obligation_checks_title()} note={obligation_checks_note()}>
      <Loaded of={checks}>{(loaded) => <Months loaded={loaded} />}</Loaded>
    </Page>
  );
}

/** How many of a sample nobody has looked at. */
const openOf = ({ sample, confirmed, notConfirmed }: SpotCheckItem): number => sample - confirmed - notConfirmed;

function Months({ loaded: { items, checker } }: { readonly loaded: SpotChecksView }) {
  const [search, setSearch] = useSearchParams();
  // What waits to be looked at, else the newest that is drawn, else the one to come.
  const first = items.find((item) => openOf(item) > 0) ?? items.find(({ status }) => status === 'DRAWN');
  const shown = items.find(({ id }) => id === search.get('month')) ?? first ?? items[0];
  const check = useView<SpotCheckView>(shown ? `/spot-checks/${shown.id}` : null);
  if (!shown) return <EmptyState title={obligation_checks_empty()}>{obligation_checks_empty_next()}</EmptyState>;
  return (
    <Stack>
      <Chips
        label={obligation_checks_month()}
        value={shown.id}
        onChange={(month) => setSearch({ month })}
        options={items.map((item) => ({ value: item.id, label: item.month.slice(0, 7), ...(openOf(item) > 0 ? { count: openOf(item) } : {}) }))}
      />
      <Loaded of={check}>{(one) => <Month check={one} checker={one.checker ?? checker} />}</Loaded>
    </Stack>
  );
}

function Month({ check, checker }: { readonly check: SpotCheckView; readonly checker: SpotCheckView['checker'] }) {
  const { status, seed, seedHash, committedAt, population, sample, confirmed, notConfirmed } = check;
  const counts = { population, sample, confirmed, not: notConfirmed, open: openOf(check) };
  return (
    <>
      <Card>
        <Stack>
          {status === 'COMMITTED' ? (
            <p>
              <b>{obligation_checks_committed()}</b> {obligation_checks_committed_note()}
            </p>
          ) : (
            <p>
              {obligation_checks_population({
                population: String(counts.population),
                sample: String(counts.sample),
                confirmed: String(counts.confirmed),
                not: String(counts.not),
                open: String(counts.open),
              })}
            </p>
          )}
          <Facts
            items={[
              [obligation_checks_checker(), checker?.shortName ?? '—'],
              [obligation_checks_hash(), <Code key="h">{seedHash}</Code>],
              [obligation_checks_hash_at(), formatInstant(committedAt)],
              ...(seed === null ? [] : [[obligation_checks_seed(), <Code key="s">{seed}</Code>] as const]),
            ]}
          />
          {status === 'DRAWN' && <DrawCheck key={check.id} check={check} />}
        </Stack>
      </Card>
      {status === 'DRAWN' && <SpotCheckTable check={check} checkerId={checker?.id ?? null} />}
    </>
  );
}
