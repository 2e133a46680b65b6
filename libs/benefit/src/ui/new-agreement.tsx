import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { benefit_new_note, benefit_new_said, benefit_new_submit, benefit_new_title } from '#messages';
import { Loaded, Page, send, useCommand, useView } from '#libs/kit/ui';
import type { AgreementChoicesView, AgreementView } from '../contract.js';
import { AgreementForm } from './agreement-form.js';
import { blankAgreement, bodyOf, modelledAgreement, type AgreementDraft } from './agreement-draft.js';
import { ModelField } from './model-field.js';

/** Drafts an agreement: who shares what, and what that makes of 100,000.00. */
export default function NewAgreement() {
  const { cid = '' } = useParams();
  const navigate = useNavigate();
  const [modelId, setModelId] = useState('');
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
        {(loaded) => {
          const model = loaded.models.find(({ id }) => id === modelId);
          return (
            <>
              {loaded.models.length > 0 && <ModelField models={loaded.models} value={modelId} onChange={setModelId} />}
              <AgreementForm
                key={modelId}
                choices={loaded}
                initial={model ? modelledAgreement(loaded, model) : blankAgreement(loaded)}
                command={draft}
                submit={benefit_new_submit()}
                draftName={`agreement-new-${cid}${modelId}`}
              />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
