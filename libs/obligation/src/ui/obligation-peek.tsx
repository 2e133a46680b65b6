import { inLocale, Loaded, Peek, useView } from '#libs/kit/ui';
import { obligation_peek_title } from '#messages';
import type { ObligationView } from '../contract.js';
import './obligation.css';
import { AnswerPromise } from './answer-promise.js';
import { PromiseActions } from './promise-actions.js';
import { PromiseDetail, type Place } from './promise-detail.js';

interface ObligationPeekProps {
  readonly id: string | null;
  /** Where in it the reader came for. */
  readonly place: Place | null;
  readonly onClose: () => void;
}

/** One promise beside the list: the promise, its proof, its verification, and how it came to that. */
export function ObligationPeek({ id, place, onClose }: ObligationPeekProps) {
  const obligation = useView<ObligationView>(id === null ? null : `/obligations/${id}`);
  const title = obligation.data ? inLocale(obligation.data.names) : obligation_peek_title();
  return (
    <Peek open={id !== null} onClose={onClose} title={title} actions={obligation.data && <Actions obligation={obligation.data} />}>
      {id !== null && <Loaded of={obligation}>{(loaded) => <PromiseDetail key={loaded.id} obligation={loaded} place={place} />}</Loaded>}
    </Peek>
  );
}

const Actions = ({ obligation }: { readonly obligation: ObligationView }) =>
  obligation.status === 'PROPOSED' ? <AnswerPromise obligation={obligation} /> : <PromiseActions obligation={obligation} />;
