import { useNavigate } from 'react-router';
import { consortium_found, consortium_found_note, consortium_found_said, consortium_found_submit } from '#messages';
import { Loaded, Page, send, useCommand, useForm, useSession, useView } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ConsortiumView, FoundingChoicesView } from '../contract.js';
import { CharterForm } from './charter-form.js';
import { emptyCharter, foundingOf, type CharterValues } from './charter-values.js';

export default function FoundConsortium() {
  const choices = useView<FoundingChoicesView>('/consortium-kinds');
  return (
    <Page title={consortium_found()} note={consortium_found_note()}>
      <Loaded of={choices}>{(loaded) => <Founding choices={loaded} />}</Loaded>
    </Page>
  );
}

function Founding({ choices }: { readonly choices: FoundingChoicesView }) {
  const navigate = useNavigate();
  const { actor, organizations } = useSession();
  const secretariats = organizations.filter(({ id }) => organizationsWhere(actor, 'SECRETARY').includes(id));
  const found = useCommand((body: ReturnType<typeof foundingOf>) => send<ConsortiumView>('POST', '/consortia', body), {
    refresh: ['/session', '/consortia'],
    said: consortium_found_said(),
    quiet: true,
    onDone: ({ id }) => {
      form.sent();
      void navigate(`/consortia/${id}/charter`);
    },
  });
  const initial: CharterValues = { ...emptyCharter, secretariatId: secretariats.length === 1 ? (secretariats[0]?.id ?? '') : '' };
  const form = useForm(initial, { draft: 'consortium-new', problem: found.problem });
  return (
    <CharterForm
      form={form}
      choices={choices}
      secretariats={secretariats}
      submit={consortium_found_submit()}
      busy={found.pending}
      problem={found.problem}
      onSubmit={(kind) => found.run(foundingOf(form.values, kind))}
    />
  );
}
