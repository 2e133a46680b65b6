import { useNavigate, useParams } from 'react-router';
import { consortium_edit_kind_gone, consortium_edit_note, consortium_edit_said, consortium_edit_submit, consortium_edit_title } from '#messages';
import { EmptyState, Loaded, Page, send, useCommand, useForm, useView } from '#libs/kit/ui';
import type { FoundingChoicesView, KindView, MotionView } from '../contract.js';
import { CharterForm } from './charter-form.js';
import { draftOf, valuesOf } from './charter-values.js';
import { readCharter } from './read-charter.js';

export default function EditCharter() {
  const { cid = '' } = useParams();
  const charter = useView<MotionView>(`/consortia/${cid}/charter`);
  const choices = useView<FoundingChoicesView>('/consortium-kinds');
  return (
    <Page title={consortium_edit_title()} note={consortium_edit_note()}>
      <Loaded of={choices}>
        {(loaded) => <Loaded of={charter}>{(motion) => <Editing key={motion.hash} motion={motion} choices={loaded} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

function Editing({ motion, choices }: { readonly motion: MotionView; readonly choices: FoundingChoicesView }) {
  const { kind } = readCharter(motion);
  const known = [...choices.kinds, ...choices.former].find((each) => each.code === kind.code && each.kindVersion === kind.version);
  return known ? <Fields motion={motion} choices={choices} kind={known} /> : <EmptyState title={consortium_edit_kind_gone()} />;
}

function Fields({ motion, choices, kind }: { readonly motion: MotionView; readonly choices: FoundingChoicesView; readonly kind: KindView }) {
  const navigate = useNavigate();
  const charter = readCharter(motion);
  const at = `/consortia/${motion.consortiumId}`;
  const redraft = useCommand((body: ReturnType<typeof draftOf>) => send<MotionView>('PUT', `${at}/charter`, body, { ifMatch: motion.version }), {
    refresh: ['/session', '/consortia'],
    said: consortium_edit_said(),
    quiet: true,
    onDone: () => void navigate(`${at}/charter`),
  });
  const form = useForm(valuesOf(charter, kind), { problem: redraft.problem });
  return (
    <CharterForm
      form={form}
      choices={choices}
      secretariats={[charter.secretariat]}
      fixedKind={kind}
      submit={consortium_edit_submit()}
      busy={redraft.pending}
      problem={redraft.problem}
      onSubmit={() => redraft.run(draftOf(form.values, kind))}
    />
  );
}
