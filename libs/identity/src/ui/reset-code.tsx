import { useState } from 'react';
import { Button, Dialog, Facts, ProblemNote, send, useCommand, When } from '#libs/kit/ui';
import {
  identity_code_sign_in,
  identity_reset_code,
  identity_reset_code_hand_over,
  identity_reset_code_issue,
  identity_reset_code_note,
  identity_reset_code_until,
} from '#messages';
import type { CodeView } from '../contract.js';
import { SecretLine } from './secret-line.js';

interface Props {
  readonly person: { readonly personId: string; readonly name: string };
  readonly organizationId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A code for someone who forgot the password: read out or written down, and used within a day. */
export function ResetCode({ person, organizationId, open, onClose }: Props) {
  const [code, setCode] = useState<CodeView | null>(null);
  const issue = useCommand(() => send<CodeView>('POST', `/organizations/${organizationId}/people/${person.personId}/reset-codes`, {}), {
    quiet: true,
    onDone: setCode,
  });
  const close = (): void => {
    setCode(null);
    issue.clear();
    onClose();
  };
  const button = (
    <Button kind="primary" busy={issue.pending} onClick={() => issue.run()}>
      {identity_reset_code_issue()}
    </Button>
  );
  return (
    <Dialog open={open} onClose={close} title={`${identity_reset_code()} · ${person.name}`} actions={code ? undefined : button}>
      {code ? (
        <>
          <p>{identity_reset_code_hand_over({ name: person.name })}</p>
          <SecretLine label={identity_reset_code()} value={code.code} />
          <Facts
            items={[
              [identity_code_sign_in(), code.signIn],
              [identity_reset_code_until(), <When key="until" at={code.expiresAt} />],
            ]}
          />
        </>
      ) : (
        <p>{identity_reset_code_note({ name: person.name })}</p>
      )}
      <ProblemNote problem={issue.problem} />
    </Dialog>
  );
}
