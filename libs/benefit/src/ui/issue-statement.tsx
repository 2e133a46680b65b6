import { useState } from 'react';
import {
  benefit_issue,
  benefit_issue_confirm,
  benefit_issue_fixed,
  benefit_issue_hash,
  benefit_issue_pool,
  benefit_issue_said,
  benefit_issue_share,
  benefit_issue_waits,
} from '#messages';
import { Button, Code, ConsequenceSheet, formatMoney, send, useCommand, type Effect } from '#libs/kit/ui';
import type { StatementView } from '../contract.js';

/** Fixes the statement; offered to the payer, once every figure is verified. */
export function IssueStatement({ statement }: { readonly statement: StatementView }) {
  const [open, setOpen] = useState(false);
  const issue = useCommand((inputsHash: string) => send<StatementView>('POST', `/statements/${statement.id}/issue`, { inputsHash }), {
    refresh: [`/statements/${statement.id}`, `/consortia/${statement.consortiumId}/statements`, '/today'],
    said: benefit_issue_said(),
    quiet: true,
    onDone: () => setOpen(false),
  });
  if (!statement.may.includes('issue') && !open) return null;
  if (!statement.workings.solid) return <span className="muted">{benefit_issue_waits()}</span>;
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {benefit_issue()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => {
          setOpen(false);
          issue.clear();
        }}
        effects={effectsOf(statement)}
        confirm={benefit_issue_confirm()}
        onConfirm={() => issue.run(statement.inputsHash)}
        busy={issue.pending}
        problem={issue.problem}
      />
    </>
  );
}

/** What issuing does, in counted facts. */
function effectsOf({ workings, shares, payer, inputsHash }: StatementView): readonly Effect[] {
  const due = shares.filter((share) => share.organization.id !== payer.id && share.amountFen !== null && share.amountFen !== '0');
  return [
    { text: benefit_issue_pool({ amount: formatMoney(workings.poolFen) }) },
    ...due.map(
      (share): Effect => ({
        mark: 'promised',
        text: benefit_issue_share({ name: share.organization.shortName, amount: formatMoney(share.amountFen ?? '0') }),
      }),
    ),
    { text: benefit_issue_fixed() },
    {
      text: (
        <>
          {benefit_issue_hash()} <Code>{inputsHash.slice(0, 16)}…</Code>
        </>
      ),
    },
  ];
}
