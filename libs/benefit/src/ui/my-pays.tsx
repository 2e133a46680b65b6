import './benefit.css';
import { useState } from 'react';
import {
  benefit_mine_confirm,
  benefit_mine_confirm_effect,
  benefit_mine_confirm_go,
  benefit_mine_confirm_said,
  benefit_mine_contest,
  benefit_mine_contest_effect,
  benefit_mine_contest_go,
  benefit_mine_contest_said,
  benefit_mine_direct,
  benefit_mine_empty,
  benefit_mine_empty_next,
  benefit_mine_note,
  benefit_mine_title,
} from '#messages';
import {
  Button,
  Card,
  Code,
  ConsequenceSheet,
  EmptyState,
  ErrorState,
  formatMoney,
  Money,
  Page,
  send,
  Skeleton,
  Stack,
  useCommand,
  useLiveRefresh,
  usePages,
  useSession,
} from '#libs/kit/ui';
import type { MyPayView } from '../contract.js';
import { StateMark } from './state-mark.js';
import { payMarks } from './states.js';

/** A student's own pay: what the enterprise says it paid, confirmed or contested by the one who was paid. */
export default function MyPays() {
  const { person } = useSession();
  const list = usePages<MyPayView>('/me/pays');
  useLiveRefresh(`person:${person.id}`, '/me/pays');
  return (
    <Page title={benefit_mine_title()} note={benefit_mine_note()}>
      {list.problem ? (
        <ErrorState problem={list.problem} onRetry={list.retry} />
      ) : list.pending ? (
        <Skeleton rows={4} tall />
      ) : list.items.length === 0 ? (
        <EmptyState title={benefit_mine_empty()}>{benefit_mine_empty_next()}</EmptyState>
      ) : (
        <Stack>
          {list.items.map((pay) => (
            <PayCard key={pay.id} pay={pay} />
          ))}
          {list.hasMore && (
            <Button busy={list.loadingMore} onClick={list.loadMore}>
              …
            </Button>
          )}
          <p className="muted">{benefit_mine_direct()}</p>
        </Stack>
      )}
    </Page>
  );
}

function PayCard({ pay }: { readonly pay: MyPayView }) {
  const [verdict, setVerdict] = useState<'confirmation' | 'objection' | null>(null);
  const decide = useCommand((what: 'confirmation' | 'objection') => send<MyPayView>('POST', `/pays/${pay.id}/${what}`), {
    refresh: ['/me/pays', '/today'],
    said: (_, what) => (what === 'confirmation' ? benefit_mine_confirm_said() : benefit_mine_contest_said()),
    quiet: true,
    onDone: () => setVerdict(null),
  });
  const amount = formatMoney(pay.amountFen);
  return (
    <Card>
      <div className="my-pay">
        <StateMark of={payMarks[pay.status]} />
        <b className="amount">
          <Money fen={pay.amountFen} />
        </b>
        <p>
          {pay.enterprise.name} · {pay.taskTitle} <Code>{pay.taskNumber}</Code>
          <br />
          <small className="muted">
            {pay.fromOn} – {pay.toOn}
          </small>
        </p>
        {pay.may.includes('confirm') && (
          <div className="actions">
            <Button onClick={() => setVerdict('objection')}>{benefit_mine_contest_go()}</Button>
            <Button kind="primary" onClick={() => setVerdict('confirmation')}>
              {benefit_mine_confirm_go()}
            </Button>
          </div>
        )}
      </div>
      <ConsequenceSheet
        open={verdict !== null}
        onClose={() => setVerdict(null)}
        effects={[
          verdict === 'objection'
            ? { mark: 'overdue', text: benefit_mine_contest_effect({ amount }) }
            : { text: benefit_mine_confirm_effect({ amount }) },
        ]}
        confirm={verdict === 'objection' ? benefit_mine_contest() : benefit_mine_confirm()}
        onConfirm={() => verdict && decide.run(verdict)}
        busy={decide.pending}
        problem={decide.problem}
      />
    </Card>
  );
}
