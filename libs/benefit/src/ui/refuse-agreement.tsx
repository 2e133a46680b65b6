import { useState } from 'react';
import {
  benefit_refuse,
  benefit_refuse_as,
  benefit_refuse_confirm,
  benefit_refuse_ends,
  benefit_refuse_hint,
  benefit_refuse_next,
  benefit_refuse_reason,
  benefit_refuse_reason_short,
  benefit_refuse_said,
  benefit_refuse_signed,
} from '#messages';
import { Button, ConsequenceSheet, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { AgreementView } from '../contract.js';

/** A no for one's own organization, with the reason; nothing for who has nothing to sign. */
export function RefuseAgreement({ agreement }: { readonly agreement: AgreementView }) {
  const [open, setOpen] = useState(false);
  const organizationId = agreement.toSign[0];
  const mine = agreement.parties.find((party) => party.organization.id === organizationId);
  const refuse = useCommand(
    (reason: string) => send<AgreementView>('POST', `/agreements/${agreement.id}/refusals`, { organizationId, hash: agreement.hash, reason }),
    {
      refresh: [`/agreements/${agreement.id}`, `/consortia/${agreement.consortiumId}/agreements`, '/today'],
      said: benefit_refuse_said(),
      quiet: true,
      onDone: () => setOpen(false),
    },
  );
  const form = useForm({ reason: '' }, { problem: refuse.problem });
  if (!mine && !open) return null;
  const signed = new Set(agreement.parties.filter(({ seal }) => seal).map(({ organization }) => organization.id)).size;
  const confirm = (): void => {
    const reason = form.values.reason.trim();
    if (form.check({ reason: reason.length < 2 && benefit_refuse_reason_short() })) refuse.run(reason);
  };
  const close = (): void => {
    refuse.clear();
    form.reset();
    setOpen(false);
  };
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {benefit_refuse()}
      </Button>
      <ConsequenceSheet
        open={open}
        onClose={close}
        effects={[
          { mark: 'promised', text: benefit_refuse_ends() },
          ...(signed > 0 ? [{ mark: 'promised' as const, text: benefit_refuse_signed({ count: signed }) }] : []),
          { mark: 'promised', text: benefit_refuse_next() },
        ]}
        confirm={benefit_refuse_confirm()}
        onConfirm={confirm}
        busy={refuse.pending}
        problem={refuse.problem}
      >
        <TextArea label={benefit_refuse_reason()} required rows={3} maxLength={1000} hint={benefit_refuse_hint()} {...form.field('reason')} />
        {mine && <p>{benefit_refuse_as({ name: mine.organization.name })}</p>}
      </ConsequenceSheet>
    </>
  );
}
