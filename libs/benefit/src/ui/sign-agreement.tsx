import { useState } from 'react';
import {
  benefit_sign,
  benefit_sign_as,
  benefit_sign_binds,
  benefit_sign_confirm,
  benefit_sign_count,
  benefit_sign_effective,
  benefit_sign_said,
  benefit_sign_share,
  benefit_sign_waits,
} from '#messages';
import { Button, Code, ConsequenceSheet, formatMoney, send, useCommand, type Effect } from '#libs/kit/ui';
import type { AgreementView } from '../contract.js';

/** Signs for one's own organization, after saying what the signature does; nothing for who has nothing to sign. */
export function SignAgreement({ agreement }: { readonly agreement: AgreementView }) {
  const [open, setOpen] = useState(false);
  const organizationId = agreement.toSign[0];
  const sign = useCommand(
    (signer: string) => send<AgreementView>('POST', `/agreements/${agreement.id}/signatures`, { organizationId: signer, hash: agreement.hash }),
    {
      refresh: [`/agreements/${agreement.id}`, `/consortia/${agreement.consortiumId}/agreements`, '/today'],
      said: benefit_sign_said(),
      quiet: true,
      onDone: () => setOpen(false),
    },
  );
  const mine = agreement.parties.find((party) => party.organization.id === organizationId);
  if (!mine && !open) return null;
  const close = (): void => {
    setOpen(false);
    sign.clear();
  };
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {benefit_sign()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={close}
        effects={effectsOf(agreement, organizationId)}
        confirm={benefit_sign_confirm()}
        onConfirm={() => organizationId && sign.run(organizationId)}
        busy={sign.pending}
        problem={sign.problem}
      >
        {mine && <p>{benefit_sign_as({ name: mine.organization.name })}</p>}
      </ConsequenceSheet>
    </>
  );
}

/** What this signature does, in counted facts. */
function effectsOf(agreement: AgreementView, organizationId: string | undefined): readonly Effect[] {
  const signers = new Map(agreement.parties.map((party) => [party.organization.id, party.seal !== null]));
  const signed = [...signers.values()].filter(Boolean).length;
  const left = signers.size - signed - 1;
  const ours = agreement.parties
    .filter((party) => party.organization.id === organizationId)
    .reduce((sum, party) => sum + BigInt(party.exampleFen), 0n);
  return [
    {
      text: (
        <>
          {benefit_sign_binds()} <Code>{agreement.hash.slice(0, 16)}…</Code>
        </>
      ),
    },
    { text: benefit_sign_count({ number: signed + 1, total: signers.size }) },
    { mark: 'promised', text: benefit_sign_share({ amount: formatMoney(ours) }) },
    left > 0 ? { mark: 'promised', text: benefit_sign_waits({ count: left }) } : { text: benefit_sign_effective() },
  ];
}
