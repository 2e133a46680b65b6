import './benefit.css';
import { Link, useParams } from 'react-router';
import {
  benefit_statement_lines,
  benefit_statement_mismatch,
  benefit_statement_note,
  benefit_statement_step_issue,
  benefit_statement_step_pay,
  benefit_statement_step_record,
  benefit_statement_step_verify,
  benefit_statement_steps,
  benefit_statement_title,
  benefit_statement_totals_only,
} from '#messages';
import { Card, Code, Columns, Loaded, Mark, Page, Stack, Stepper, useLiveRefresh, useView } from '#libs/kit/ui';
import type { StatementView } from '../contract.js';
import { EntryCard } from './entry-card.js';
import { IssueStatement } from './issue-statement.js';
import { LineList } from './line-list.js';
import { PayCard } from './pay-card.js';
import { PaymentCard } from './payment-card.js';
import { StateMark } from './state-mark.js';
import { statementMarks } from './states.js';
import { Waterfall } from './waterfall.js';

/** One statement: what came in, what it cost, what the students were paid, what is left and whose it is. */
export default function Statement() {
  const { id = '' } = useParams();
  const statement = useView<StatementView>(`/statements/${id}`);
  useLiveRefresh(statement.data ? `consortium:${statement.data.consortiumId}` : null, `/statements/${id}`);
  return <Loaded of={statement}>{(loaded) => <StatementPage statement={loaded} />}</Loaded>;
}

/** Recorded, verified, issued, paid: where it stands. */
function stepOf({ status, workings, entries }: StatementView): number {
  if (status === 'SETTLED') return 4;
  if (status === 'ISSUED') return 3;
  if (workings.solid) return 2;
  return workings.grossFen === '0' && (entries ?? []).length === 0 ? 0 : 1;
}

function StatementPage({ statement }: { readonly statement: StatementView }) {
  const { agreement, payer, school } = statement;
  const steps = [benefit_statement_step_record(), benefit_statement_step_verify(), benefit_statement_step_issue(), benefit_statement_step_pay()];
  return (
    <Page
      title={benefit_statement_title({ month: statement.month })}
      note={
        <>
          {benefit_statement_note({ payer: payer.name, school: school.name })} <Link to={`/agreements/${agreement.id}`}>{agreement.number}</Link>
        </>
      }
      over={
        <>
          <Code>{statement.number}</Code> <StateMark of={statementMarks[statement.status]} />
        </>
      }
      actions={<IssueStatement statement={statement} />}
    >
      <Stack>
        <Stepper label={benefit_statement_steps()} steps={steps} at={stepOf(statement)} />
        {!statement.matches && <Mark kind="overdue" word={benefit_statement_mismatch()} />}
        <Columns wide="first">
          <Stack>
            <Waterfall statement={statement} />
            {statement.status !== 'OPEN' && <PaymentCard statement={statement} />}
          </Stack>
          <Stack>
            <Card title={benefit_statement_lines()} note={String(statement.lines.length)}>
              <LineList lines={statement.lines} />
            </Card>
            {statement.entries && <EntryCard statement={statement} entries={statement.entries} />}
            {statement.pays && <PayCard statement={statement} pays={statement.pays} />}
            {!statement.entries && <p className="muted">{benefit_statement_totals_only()}</p>}
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}
