import { useState } from 'react';
import { benefit_withdraw, benefit_withdraw_confirm, benefit_withdraw_effect, benefit_withdraw_said, benefit_withdraw_signatures } from '#messages';
import { Button, ConsequenceSheet, send, useCommand } from '#libs/kit/ui';
import type { AgreementView } from '../contract.js';

/** Takes a draft back while it is open. */
export function WithdrawAgreement({ agreement }: { readonly agreement: AgreementView }) {
  const [open, setOpen] = useState(false);
  const withdraw = useCommand(() => send<AgreementView>('POST', `/agreements/${agreement.id}/withdrawal`, {}, { ifMatch: agreement.version }), {
    refresh: [`/agreements/${agreement.id}`, `/consortia/${agreement.consortiumId}/agreements`],
    said: benefit_withdraw_said(),
    quiet: true,
    onDone: () => setOpen(false),
  });
  const signed = new Set(agreement.parties.filter((party) => party.seal).map((party) => party.organization.id)).size;
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {benefit_withdraw()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={() => setOpen(false)}
        effects={[
          { mark: 'promised', text: benefit_withdraw_effect() },
          { mark: 'promised', text: benefit_withdraw_signatures({ count: signed }) },
        ]}
        confirm={benefit_withdraw_confirm()}
        onConfirm={() => withdraw.run()}
        busy={withdraw.pending}
        problem={withdraw.problem}
      />
    </>
  );
}
