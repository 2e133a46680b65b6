import { useState } from 'react';
import { coordination_answer, coordination_confirm, coordination_reopen, coordination_withdraw } from '#messages';
import { Button, useRules } from '#libs/kit/ui';
import type { CoordinationView } from '../contract.js';
import { coordinationPermissions } from '../permissions.js';
import { AnswerSheet } from './answer-sheet.js';
import { ConfirmSheet, ReopenSheet, WithdrawSheet } from './judge-sheets.js';

type Sheet = 'answer' | 'confirm' | 'reopen' | 'withdraw';

/** What one can do about a request: answer for one's authority; as who asked confirm, reopen or take it back. */
export function RequestActs({ request }: { readonly request: CoordinationView }) {
  const [open, setOpen] = useState<Sheet | null>(null);
  const may = useRules(coordinationPermissions);
  const { status, consortiumId, secretariatId, requester } = request;
  const running = status === 'OPEN' || status === 'ANSWERED';
  const answers = running
    ? request.addressees.find(
        ({ organization, answeredAt }) => answeredAt === null && may('answer', 'Coordination', { speaksForId: organization.id }),
      )
    : undefined;
  const [held, hold] = useState(answers);
  const judges = may('judge', 'Coordination', { consortiumId, secretariatId, requesterId: requester.id });
  const close = (): void => setOpen(null);
  const show = (sheet: Sheet) => () => {
    hold(answers);
    setOpen(sheet);
  };
  const answering = open === 'answer' ? held : answers;
  return (
    <>
      {judges && status === 'OPEN' && (
        <Button kind="danger" onClick={show('withdraw')}>
          {coordination_withdraw()}
        </Button>
      )}
      {judges && status === 'ANSWERED' && (
        <>
          <Button kind="danger" onClick={show('reopen')}>
            {coordination_reopen()}
          </Button>
          <Button kind="primary" onClick={show('confirm')}>
            {coordination_confirm()}
          </Button>
        </>
      )}
      {answers && (
        <Button kind="primary" onClick={show('answer')}>
          {coordination_answer()}
        </Button>
      )}
      {answering && <AnswerSheet open={open === 'answer'} onClose={close} request={request} authority={answering.organization} />}
      <ConfirmSheet open={open === 'confirm'} onClose={close} request={request} />
      <ReopenSheet open={open === 'reopen'} onClose={close} request={request} />
      <WithdrawSheet open={open === 'withdraw'} onClose={close} request={request} />
    </>
  );
}
