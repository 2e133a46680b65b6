import { Link } from 'react-router';
import {
  obligation_field_cadence,
  obligation_field_evidence,
  obligation_field_number,
  obligation_field_verifier,
  obligation_figure,
  obligation_peek_promise,
  obligation_peek_proof,
  obligation_peek_title,
  obligation_peek_verification,
  obligation_scope_consortium,
  obligation_scope_pair,
  obligation_text,
  obligation_window_none,
} from '#messages';
import { Binding, Code, Facts, inLocale, Loaded, Mark, Peek, Stack, useView } from '#libs/kit/ui';
import type { ObligationView } from '../contract.js';
import { AnswerPromise } from './answer-promise.js';
import { cadenceText, targetText } from './cadence-text.js';
import { EntryList } from './entry-list.js';
import { PromiseProgress } from './promise-progress.js';

interface ObligationPeekProps {
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One promise beside the list: the promise, its proof, its verification. */
export function ObligationPeek({ id, onClose }: ObligationPeekProps) {
  const obligation = useView<ObligationView>(id === null ? null : `/obligations/${id}`);
  const title = obligation.data ? inLocale(obligation.data.names) : obligation_peek_title();
  return (
    <Peek open={id !== null} onClose={onClose} title={title} actions={obligation.data && <AnswerPromise obligation={obligation.data} />}>
      {id !== null && <Loaded of={obligation}>{(loaded) => <Detail obligation={loaded} />}</Loaded>}
    </Peek>
  );
}

function Detail({ obligation }: { readonly obligation: ObligationView }) {
  const { number, consortiumId, obligor, beneficiary, evidence, verifier, scope, windows, entries, metric, unit } = obligation;
  const names = { obligor: obligor.shortName, beneficiary: beneficiary.shortName };
  return (
    <Stack>
      <section>
        <h3>{obligation_peek_promise()}</h3>
        <Binding>
          <p>
            {obligation_text({
              ...names,
              cadence: cadenceText(obligation.cadence),
              what: inLocale(obligation.names),
              target: targetText(obligation),
            })}
          </p>
        </Binding>
        <Facts
          items={[
            [obligation_field_number(), <Code key="n">{number}</Code>],
            [obligation_field_cadence(), cadenceText(obligation.cadence)],
            [obligation_field_evidence(), inLocale(evidence)],
            [obligation_field_verifier(), inLocale(verifier)],
          ]}
        />
        <p className="muted">{scope === 'PAIR' ? obligation_scope_pair(names) : obligation_scope_consortium(names)}</p>
      </section>
      <section>
        <h3>{obligation_peek_proof()}</h3>
        {windows.length === 0 && <p className="muted">{obligation_window_none()}</p>}
        {windows.map((window) => (
          <div key={window.id}>
            <p>
              <Mark kind={window.mark} /> {window.startsOn} – {window.endsOn}
            </p>
            <PromiseProgress
              amounts={window}
              metric={metric}
              unit={inLocale(unit)}
              label={`${window.startsOn} – ${window.endsOn}`}
              overdue={window.mark === 'overdue'}
            />
          </div>
        ))}
      </section>
      <section>
        <h3>{obligation_peek_verification()}</h3>
        <EntryList entries={entries} metric={metric} />
        {windows.length > 0 && <Link to={`/consortia/${consortiumId}/figures/${number.toLowerCase()}`}>{obligation_figure()}</Link>}
      </section>
    </Stack>
  );
}
