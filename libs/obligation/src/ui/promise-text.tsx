import {
  obligation_field_cadence,
  obligation_field_evidence,
  obligation_field_number,
  obligation_field_verifier,
  obligation_scope_consortium,
  obligation_scope_pair,
  obligation_text,
} from '#messages';
import { Binding, Code, Facts, inLocale } from '#libs/kit/ui';
import type { ObligationView } from '../contract.js';
import { cadenceText, targetText } from './cadence-text.js';

/** What was promised, in the words that bind, and on which terms it counts. */
export function PromiseText({ obligation }: { readonly obligation: ObligationView }) {
  const { number, obligor, beneficiary, evidence, verifier, scope, cadence } = obligation;
  const parties = { obligor: obligor.shortName, beneficiary: beneficiary.shortName };
  const text = { ...parties, cadence: cadenceText(cadence), what: inLocale(obligation.names), target: targetText(obligation) };
  return (
    <>
      <Binding>
        <p>{obligation_text(text)}</p>
      </Binding>
      <Facts
        items={[
          [obligation_field_number(), <Code key="n">{number}</Code>],
          [obligation_field_cadence(), cadenceText(cadence)],
          [obligation_field_evidence(), inLocale(evidence)],
          [obligation_field_verifier(), inLocale(verifier)],
        ]}
      />
      <p className="muted">{scope === 'PAIR' ? obligation_scope_pair(parties) : obligation_scope_consortium(parties)}</p>
    </>
  );
}
