import { useNavigate, useParams } from 'react-router';
import { benefit_new_note, benefit_new_said, benefit_new_submit, benefit_new_title } from '#messages';
import { Loaded, Page, send, useCommand, useView } from '#libs/kit/ui';
import type { AgreementChoicesView, AgreementView } from '../contract.js';
import { AgreementForm } from './agreement-form.js';
import { blankAgreement, bodyOf, type AgreementDraft } from './agreement-draft.js';

/** Drafts an agreement: who shares what, and what that makes of 100,000.00. */
export default function NewAgreement() {
  const { cid = '' } = useParams();
  const navigate = useNavigate();
  const choices = useView<AgreementChoicesView>(`/consortia/${cid}/agreements/choices`);
  const draft = useCommand((values: AgreementDraft) => send<AgreementView>('POST', `/consortia/${cid}/agreements`, bodyOf(values)), {
    refresh: [`/consortia/${cid}/agreements`],
    said: benefit_new_said(),
    quiet: true,
    onDone: (made) => void navigate(`/agreements/${made.id}`),
  });
  return (
    <Page title={benefit_new_title()} note={benefit_new_note()}>
      <Loaded of={choices}>
        {(loaded) => (
          <AgreementForm
            choices={loaded}
            initial={blankAgreement(loaded)}
            command={draft}
            submit={benefit_new_submit()}
            draftName={`agreement-new-${cid}`}
          />
        )}
      </Loaded>
    </Page>
  );
}
