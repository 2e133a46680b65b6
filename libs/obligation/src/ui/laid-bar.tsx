import { useState } from 'react';
import {
  obligation_laid_discard,
  obligation_laid_discard_confirm,
  obligation_laid_discarded_said,
  obligation_laid_exceptions,
  obligation_laid_propose,
  obligation_laid_propose_confirm,
  obligation_laid_proposed_said,
  obligation_laid_sheet_agreed,
  obligation_laid_sheet_answer,
  obligation_laid_sheet_gone,
  obligation_laid_sheet_rest,
  obligation_many_chosen,
} from '#messages';
import { Button, ConsequenceSheet, inLocale, send, useCommand, type Effect } from '#libs/kit/ui';
import type { DraftBatchView, LaidDraft } from '../contract.js';
import type { DraftAct } from '../domain/decide-import.js';
import { whyLeft } from './batch-outcomes.js';

interface LaidBarProps {
  readonly cid: string;
  readonly chosen: readonly LaidDraft[];
  readonly of: number;
  /** Which of the reader's organizations speaks for a draft. */
  readonly speaker: (draft: LaidDraft) => string | undefined;
}

/** The most one batch takes. */
const AT_ONCE = 100;

interface Answered {
  readonly done: number;
  readonly exceptions: readonly { readonly draft: LaidDraft; readonly code: string }[];
}

/** One batch for each organization the reader speaks for, and for each hundred; nearly always one. */
async function answerAll(cid: string, act: DraftAct, drafts: readonly LaidDraft[], speaker: LaidBarProps['speaker']): Promise<Answered> {
  let done = 0;
  const exceptions: Answered['exceptions'][number][] = [];
  for (const speaksForId of new Set(drafts.map(speaker))) {
    const ours = drafts.filter((draft) => speaker(draft) === speaksForId);
    for (let from = 0; from < ours.length; from += AT_ONCE) {
      const draftIds = ours.slice(from, from + AT_ONCE).map(({ id }) => id);
      const batch = await send<DraftBatchView>('POST', `/consortia/${cid}/laid-drafts/answers`, { speaksForId, act, draftIds });
      done += batch.done.length;
      exceptions.push(...batch.exceptions.flatMap(({ draftId, code }) => ours.filter(({ id }) => id === draftId).map((draft) => ({ draft, code }))));
    }
  }
  return { done, exceptions };
}

/** How many are chosen, and the two acts for them, each under what it does. */
export function LaidBar({ cid, chosen, of, speaker }: LaidBarProps) {
  const [act, setAct] = useState<DraftAct | null>(null);
  const [exceptions, setExceptions] = useState<Answered['exceptions']>([]);
  const answer = useCommand((asked: DraftAct) => answerAll(cid, asked, chosen, speaker), {
    refresh: [`/consortia/${cid}`, '/obligations', '/today'],
    said: ({ done }, asked) =>
      asked === 'PROPOSE' ? obligation_laid_proposed_said({ count: done }) : obligation_laid_discarded_said({ count: done }),
    quiet: true,
    onDone: (answered) => {
      setAct(null);
      setExceptions(answered.exceptions);
    },
  });
  const count = chosen.length;
  return (
    <>
      {exceptions.length > 0 && <Exceptions exceptions={exceptions} />}
      <div className="obligation-batch">
        <span className="muted">{obligation_many_chosen({ count, of })}</span>
        <Button disabled={count === 0} onClick={() => setAct('DISCARD')}>
          {obligation_laid_discard({ count })}
        </Button>
        <Button kind="primary" disabled={count === 0} onClick={() => setAct('PROPOSE')}>
          {obligation_laid_propose({ count })}
        </Button>
      </div>
      <ConsequenceSheet
        open={act !== null}
        onClose={() => setAct(null)}
        effects={effectsOf(act, count, of)}
        confirm={act === 'DISCARD' ? obligation_laid_discard_confirm({ count }) : obligation_laid_propose_confirm({ count })}
        onConfirm={() => act && answer.run(act)}
        busy={answer.pending}
        problem={answer.problem}
      />
    </>
  );
}

function effectsOf(act: DraftAct | null, count: number, of: number): readonly Effect[] {
  const rest: readonly Effect[] = of > count ? [{ mark: 'promised', text: obligation_laid_sheet_rest({ count: of - count }) }] : [];
  if (act === 'DISCARD') return [{ mark: 'promised', text: obligation_laid_sheet_gone({ count }) }, ...rest];
  return [{ mark: 'promised', text: obligation_laid_sheet_agreed({ count }) }, { mark: 'promised', text: obligation_laid_sheet_answer() }, ...rest];
}

/** What was left does not hide behind what went through. */
const Exceptions = ({ exceptions }: Pick<Answered, 'exceptions'>) => (
  <div role="status" className="problem-note">
    <p>{obligation_laid_exceptions({ count: exceptions.length })}</p>
    <ul>
      {exceptions.map(({ draft, code }) => (
        <li key={draft.id}>
          {inLocale(draft.names)} {draft.obligor.shortName} → {draft.beneficiary.shortName}：{whyLeft(code)}
        </li>
      ))}
    </ul>
  </div>
);
