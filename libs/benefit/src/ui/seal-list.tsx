import { benefit_form_step_of, benefit_seal_fund, benefit_seal_older, benefit_seal_unsigned } from '#messages';
import { Seal, When } from '#libs/kit/ui';
import type { AgreementPartyView, AgreementView } from '../contract.js';

/** Each organization that must sign, once: a keeper of the fund that is a party as well signs for both. */
function signersOf(parties: readonly AgreementPartyView[]): readonly { readonly party: AgreementPartyView; readonly forFund: boolean }[] {
  const first = parties.filter((party, at) => parties.findIndex((other) => other.organization.id === party.organization.id) === at);
  return first.map((party) => ({
    party,
    forFund: parties.some((other) => other.kind === 'COMMON_FUND' && other.organization.id === party.organization.id),
  }));
}

export function SealList({ agreement }: { readonly agreement: AgreementView }) {
  const stepped = agreement.parties.some(({ step }) => step > 1);
  return (
    <ul className="seals">
      {signersOf(agreement.parties).map(({ party, forFund }) => (
        <li key={party.organization.id}>
          <Seal
            name={party.organization.shortName}
            signed={party.seal && { by: party.seal.name ?? party.organization.name, at: party.seal.at, hash: party.seal.hash }}
          />
          <div>
            <b>{party.organization.name}</b>
            {stepped && <small className="muted">{benefit_form_step_of({ step: String(party.step) })}</small>}
            {forFund && <small className="muted">{benefit_seal_fund()}</small>}
            {party.seal ? (
              <small>
                {party.seal.name && <>{party.seal.name} · </>}
                <When at={party.seal.at} />
              </small>
            ) : (
              <small className={party.signedOlder ? 'rust' : 'muted'}>{party.signedOlder ? benefit_seal_older() : benefit_seal_unsigned()}</small>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
