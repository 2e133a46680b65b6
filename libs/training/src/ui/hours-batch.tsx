import { useState } from 'react';
import {
  training_hours_batch,
  training_hours_batch_exceptions,
  training_hours_batch_none,
  training_hours_batch_none_next,
  training_hours_batch_rest,
  training_hours_confirm,
  training_hours_confirm_all,
  training_hours_confirm_effect,
  training_hours_confirm_effect_counts,
  training_hours_confirmed_said,
  training_hours_credit,
  training_hours_credit_all,
  training_hours_credit_effect,
  training_hours_credit_none,
  training_hours_credit_none_next,
  training_hours_credit_waiting,
  training_hours_credited_said,
  training_hours_refuse,
  training_hours_select_row,
} from '#messages';
import {
  Button,
  Card,
  ConsequenceSheet,
  DataTable,
  EmptyState,
  formatHours,
  Loaded,
  send,
  Stack,
  useCommand,
  useSession,
  useView,
  type Column,
} from '#libs/kit/ui';
import type { HoursBatchView, HoursView, TaskHoursView } from '../contract.js';
import { hoursColumns, spanOf } from './hours-cells.js';
import { RefuseHours } from './refuse-hours.js';

type Step = 'confirm' | 'credit';

const words = {
  confirm: {
    title: training_hours_batch,
    none: training_hours_batch_none,
    next: training_hours_batch_none_next,
    all: training_hours_confirm_all,
    act: training_hours_confirm,
    effect: training_hours_confirm_effect,
    said: training_hours_confirmed_said,
    status: 'LOGGED',
    to: 'confirmation',
  },
  credit: {
    title: training_hours_credit_waiting,
    none: training_hours_credit_none,
    next: training_hours_credit_none_next,
    all: training_hours_credit_all,
    act: training_hours_credit,
    effect: training_hours_credit_effect,
    said: training_hours_credited_said,
    status: 'CONFIRMED',
    to: 'credit',
  },
} as const;

const MOST = 200;

/** What waits for this side, decided on at once: exceptions first, everything chosen until it is taken out. */
export function HoursBatch({ path, step }: { readonly path: string; readonly step: Step }) {
  const view = useView<TaskHoursView>(path, { status: words[step].status, limit: MOST });
  return (
    <Card title={words[step].title()}>
      <Loaded of={view}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words[step].none()}>{words[step].next()}</EmptyState>
          ) : (
            <Batch path={path} step={step} items={items} />
          )
        }
      </Loaded>
    </Card>
  );
}

function Batch({ path, step, items }: { readonly path: string; readonly step: Step; readonly items: readonly HoursView[] }) {
  const { person } = useSession();
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [asking, ask] = useState(false);
  const [refusing, refuse] = useState<HoursView | null>(null);
  const decide = useCommand((hours: readonly string[]) => send<HoursBatchView>('POST', `${path}/${words[step].to}`, { hours }), {
    refresh: [path],
    said: (batch) => words[step].said({ hours: formatHours(batch.minutes) }),
    quiet: true,
    onDone: () => ask(false),
  });
  const foreign = items.filter((hours) => hours.personId !== person.id);
  const chosen = foreign.filter((hours) => !left.has(hours.id));
  const sum = { count: chosen.length, hours: formatHours(chosen.reduce((total, hours) => total + hours.minutes, 0)) };
  const exceptions = step === 'confirm' ? items.filter((hours) => hours.exceptions.length > 0) : [];
  const rest = items.filter((hours) => !exceptions.includes(hours));
  const toggle = (id: string): void =>
    leave((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const [, ...columns] = hoursColumns();
  const tick: Column<HoursView> = {
    key: 'tick',
    place: 'mark',
    cell: (hours) => (
      <label className="tick-box">
        <input
          type="checkbox"
          className="tick"
          checked={!left.has(hours.id) && hours.personId !== person.id}
          disabled={hours.personId === person.id}
          aria-label={training_hours_select_row({ name: hours.name, when: spanOf(hours) })}
          onChange={() => toggle(hours.id)}
        />
      </label>
    ),
  };
  const act: Column<HoursView> = {
    key: 'act',
    place: 'actions',
    cell: (hours) =>
      step === 'confirm' ? (
        <Button small onClick={() => refuse(hours)}>
          {training_hours_refuse()}
        </Button>
      ) : null,
  };
  const table = (rows: readonly HoursView[], caption: string) =>
    rows.length > 0 && (
      <>
        <h3>{caption}</h3>
        <DataTable<HoursView> caption={caption} rows={rows} id={(hours) => hours.id} columns={[tick, ...columns, act]} />
      </>
    );
  return (
    <Stack>
      {table(exceptions, training_hours_batch_exceptions({ count: exceptions.length }))}
      {table(rest, training_hours_batch_rest({ count: rest.length }))}
      <div className="actions">
        <Button kind="primary" disabled={chosen.length === 0} onClick={() => ask(true)}>
          {words[step].all(sum)}
        </Button>
      </div>
      <ConsequenceSheet
        open={asking}
        onClose={() => {
          ask(false);
          decide.clear();
        }}
        confirm={words[step].act()}
        onConfirm={() => decide.run(chosen.map((hours) => hours.id))}
        busy={decide.pending}
        problem={decide.problem}
        effects={[
          { text: words[step].effect(sum) },
          ...(step === 'confirm' ? [{ mark: 'claimed' as const, text: training_hours_confirm_effect_counts() }] : []),
        ]}
      />
      <RefuseHours hours={refusing} path={path} onClose={() => refuse(null)} />
    </Stack>
  );
}
