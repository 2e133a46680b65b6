import { useState } from 'react';
import {
  obligation_agree,
  obligation_agree_binds,
  obligation_agree_confirm,
  obligation_agree_replaces,
  obligation_agree_starts,
  obligation_agree_verify,
  obligation_agreed_said,
  obligation_decline,
  obligation_declined_said,
  obligation_no_delegate,
  obligation_waits_for,
  obligation_withdraw,
} from '#messages';
import { Button, ConsequenceSheet, inLocale, send, useCommand, useSession } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ObligationView } from '../contract.js';
import { cadenceText, targetText } from './cadence-text.js';

/** The answer to a proposal: the asked side agrees or declines, the asking side may take it back. */
export function AnswerPromise({ obligation }: { readonly obligation: ObligationView }) {
  const { actor, organizations } = useSession();
  const [asking, setAsking] = useState(false);
  const { id, version, consortiumId, awaits, proposedBy, obligor, beneficiary } = obligation;
  const delegateOf = organizationsWhere(actor, 'DELEGATE');
  const refresh = [`/obligations/${id}`, `/consortia/${consortiumId}/obligations`, '/today'];
  const answer = useCommand(
    (choice: 'AGREE' | 'REFUSE') =>
      send<ObligationView>(
        'POST',
        `/obligations/${id}/agreement`,
        { answer: choice, speaksForId: asked ? awaits?.id : proposedBy.id },
        { ifMatch: version },
      ),
    {
      refresh,
      said: (_, choice) => (choice === 'AGREE' ? obligation_agreed_said() : obligation_declined_said()),
      onDone: () => setAsking(false),
      quiet: true,
    },
  );
  const asked = awaits !== null && delegateOf.includes(awaits.id);
  if (!awaits) return null;
  if (!asked && !delegateOf.includes(proposedBy.id)) {
    const ours = organizations.some((organization) => organization.id === awaits.id);
    return <span className="muted">{ours ? obligation_no_delegate() : obligation_waits_for({ name: awaits.shortName })}</span>;
  }
  return (
    <>
      {!asked && <span className="muted">{obligation_waits_for({ name: awaits.shortName })}</span>}
      <Button busy={answer.pending} onClick={() => answer.run('REFUSE')}>
        {asked ? obligation_decline() : obligation_withdraw()}
      </Button>
      {asked && (
        <Button kind="primary" onClick={() => setAsking(true)}>
          {obligation_agree()}
        </Button>
      )}
      <ConsequenceSheet
        open={asking}
        onClose={() => setAsking(false)}
        confirm={obligation_agree_confirm()}
        onConfirm={() => answer.run('AGREE')}
        busy={answer.pending}
        problem={answer.problem}
        effects={[
          {
            mark: 'promised',
            text: obligation_agree_binds({
              obligor: obligor.shortName,
              beneficiary: beneficiary.shortName,
              target: targetText(obligation),
              what: inLocale(obligation.names),
            }),
          },
          obligation.replaces
            ? { mark: 'claimed', text: obligation_agree_replaces({ number: obligation.replaces.number }) }
            : { mark: 'claimed', text: obligation_agree_starts({ cadence: cadenceText(obligation.cadence) }) },
          { mark: 'verified', text: obligation_agree_verify({ verifier: inLocale(obligation.verifier) }) },
        ]}
      />
    </>
  );
}
