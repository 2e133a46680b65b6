import { useState } from 'react';
import { Button, ConsequenceSheet, send, useCommand, type Effect } from '#libs/kit/ui';
import {
  identity_merger_accept,
  identity_merger_accept_effect,
  identity_merger_accept_sheet,
  identity_merger_accepted_said,
  identity_merger_effect_control,
  identity_merger_effect_history,
  identity_merger_record,
  identity_merger_record_effect,
  identity_merger_record_for_good,
  identity_merger_recorded_said,
  identity_merger_refuse,
  identity_merger_refuse_effect,
  identity_merger_refused_said,
  identity_merger_withdraw,
  identity_merger_withdraw_effect,
  identity_merger_withdrawn_said,
} from '#messages';
import type { MergerView } from '../contract.js';
import { useAffairs } from './affairs.js';

type Act = 'acceptance' | 'refusal' | 'withdrawal' | 'recording';

/** What an act says of itself: its word, what follows, and what is said when it is done. */
interface Words {
  readonly word: string;
  readonly title?: string;
  readonly said: string;
  readonly effects: readonly Effect[];
}

function wordsOf({ from, into }: MergerView): Readonly<Record<Act, Words>> {
  const name = from.shortName;
  const stays: readonly Effect[] = [
    { mark: 'verified', text: identity_merger_effect_history({ name }) },
    { mark: 'overdue', text: identity_merger_effect_control() },
  ];
  return {
    acceptance: {
      word: identity_merger_accept(),
      title: identity_merger_accept_sheet({ name }),
      said: identity_merger_accepted_said(),
      effects: [{ mark: 'claimed', text: identity_merger_accept_effect({ name }) }, ...stays],
    },
    refusal: {
      word: identity_merger_refuse(),
      said: identity_merger_refused_said(),
      effects: [{ mark: 'promised', text: identity_merger_refuse_effect({ name }) }],
    },
    withdrawal: {
      word: identity_merger_withdraw(),
      said: identity_merger_withdrawn_said(),
      effects: [{ mark: 'promised', text: identity_merger_withdraw_effect() }],
    },
    recording: {
      word: identity_merger_record(),
      said: identity_merger_recorded_said({ from: name, into: into.shortName }),
      effects: [
        { mark: 'overdue', text: identity_merger_record_effect({ name }) },
        { mark: 'overdue', text: identity_merger_record_for_good() },
        ...stays,
      ],
    },
  };
}

/** What the reader may do with a merger now, each act behind what follows from it. */
export function MergerActs({ merger }: { readonly merger: MergerView }) {
  const [act, setAct] = useState<Act | null>(null);
  const shown = useShown(act);
  const words = wordsOf(merger)[shown];
  const affairs = useAffairs(act === 'acceptance' ? `/mergers/${merger.id}/affairs` : null);
  const run = useCommand(() => send<MergerView>('POST', `/mergers/${merger.id}/${shown}`, {}, { ifMatch: merger.version }), {
    refresh: ['/organizations', '/mergers', '/session'],
    said: words.said,
    onDone: () => setAct(null),
    quiet: true,
  });
  const { may } = merger;
  return (
    <span className="actions">
      {may.withdraw && <Opener act="withdrawal" merger={merger} onOpen={setAct} />}
      {may.answer && <Opener act="refusal" merger={merger} onOpen={setAct} />}
      {may.answer && <Opener act="acceptance" merger={merger} onOpen={setAct} primary />}
      {may.record && <Opener act="recording" merger={merger} onOpen={setAct} primary />}
      <ConsequenceSheet
        open={act !== null}
        onClose={() => setAct(null)}
        title={words.title}
        effects={[...words.effects.slice(0, 1), ...affairs, ...words.effects.slice(1)]}
        confirm={words.word}
        onConfirm={() => run.run()}
        busy={run.pending}
        problem={run.problem}
      />
    </span>
  );
}

/** The act whose sheet is shown, also while it closes. */
function useShown(act: Act | null): Act {
  const [last, setLast] = useState<Act>('withdrawal');
  if (act !== null && act !== last) setLast(act);
  return act ?? last;
}

interface OpenerProps {
  readonly act: Act;
  readonly merger: MergerView;
  readonly onOpen: (act: Act) => void;
  readonly primary?: boolean;
}

const Opener = ({ act, merger, onOpen, primary = false }: OpenerProps) => (
  <Button small kind={primary ? 'primary' : undefined} onClick={() => onOpen(act)}>
    {wordsOf(merger)[act].word}
  </Button>
);
