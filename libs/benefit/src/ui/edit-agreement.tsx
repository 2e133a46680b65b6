import { useNavigate, useParams } from 'react-router';
import { benefit_edit_note, benefit_edit_said, benefit_edit_submit, benefit_edit_title } from '#messages';
import { Loaded, Page, send, useCommand, useView } from '#libs/kit/ui';
import type { AgreementChoicesView, AgreementView } from '../contract.js';
import { AgreementForm } from './agreement-form.js';
import { bodyOf, draftOf, type AgreementDraft } from './agreement-draft.js';

/** Changes an agreement while it is open: whoever has signed signs anew. */
export default function EditAgreement() {
  const { id = '' } = useParams();
  const agreement = useView<AgreementView>(`/agreements/${id}`);
  return <Loaded of={agreement}>{(loaded) => <Edit agreement={loaded} />}</Loaded>;
}

function Edit({ agreement }: { readonly agreement: AgreementView }) {
  const navigate = useNavigate();
  const choices = useView<AgreementChoicesView>(`/consortia/${agreement.consortiumId}/agreements/choices`);
  const revise = useCommand(
    (values: AgreementDraft) => send<AgreementView>('PUT', `/agreements/${agreement.id}`, bodyOf(values), { ifMatch: agreement.version }),
    {
      refresh: [`/agreements/${agreement.id}`, `/consortia/${agreement.consortiumId}/agreements`],
      said: benefit_edit_said(),
      quiet: true,
      onDone: () => void navigate(`/agreements/${agreement.id}`),
    },
  );
  return (
    <Page title={benefit_edit_title({ number: agreement.number })} note={benefit_edit_note()}>
      <Loaded of={choices}>
        {(loaded) => <AgreementForm choices={loaded} initial={draftOf(agreement)} command={revise} submit={benefit_edit_submit()} />}
      </Loaded>
    </Page>
  );
}
