import {
  obligation_field_cadence,
  obligation_field_evidence,
  obligation_field_number,
  obligation_field_terms,
  obligation_field_terms_value,
  obligation_origin,
  obligation_own,
  obligation_own_clause,
  obligation_own_means,
  obligation_field_verifier,
  obligation_scope_consortium,
  obligation_scope_pair,
  obligation_replaces,
  obligation_superseded_by,
  obligation_text,
} from '#messages';
import { Link } from 'react-router';
import { Binding, Code, Facts, formatDay, inLocale, Tag } from '#libs/kit/ui';
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
          [obligation_field_terms(), obligation_field_terms_value({ weight: String(obligation.weight), days: String(obligation.graceDays) })],
          ...(obligation.clause === null ? [] : [[obligation_own_clause(), obligation.clause] as const]),
        ]}
      />
      {obligation.own && (
        <p>
          <Tag>{obligation_own()}</Tag> <small className="muted">{obligation_own_means()}</small>
        </p>
      )}
      {obligation.origin && <Origin origin={obligation.origin} />}
      <OtherPromise obligation={obligation} />
      <p className="muted">{scope === 'PAIR' ? obligation_scope_pair(parties) : obligation_scope_consortium(parties)}</p>
    </>
  );
}

/** The decision of minutes it comes of. */
const Origin = ({ origin: { href, names, on, text } }: { readonly origin: NonNullable<ObligationView['origin']> }) => (
  <p>
    <Link to={href}>{obligation_origin({ meeting: inLocale(names), day: formatDay(on) })}</Link>
    <br />
    <span className="muted">{text}</span>
  </p>
);

/** The promise it stands for, and the one that stands for it. */
const OtherPromise = ({ obligation: { consortiumId, replaces, supersededBy } }: { readonly obligation: ObligationView }) => {
  const link = ({ id, number }: NonNullable<ObligationView['replaces']>) => <Link to={`/consortia/${consortiumId}/ledger?open=${id}`}>{number}</Link>;
  return (
    <>
      {replaces && (
        <p>
          {obligation_replaces()} {link(replaces)}
        </p>
      )}
      {supersededBy && (
        <p>
          {obligation_superseded_by()} {link(supersededBy)}
        </p>
      )}
    </>
  );
};
