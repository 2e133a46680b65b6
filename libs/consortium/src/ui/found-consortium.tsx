import { useNavigate, useSearchParams } from 'react-router';
import { consortium_found, consortium_found_note, consortium_found_said, consortium_found_submit, consortium_model_note } from '#messages';
import { Loaded, Page, send, Stack, useCommand, useForm, useSession, useView } from '#libs/kit/ui';
import { organizationsWhere } from '#libs/kernel';
import type { ConsortiumView, FoundingChoicesView, MotionView } from '../contract.js';
import type { CharterText } from '../domain/charter.js';
import { CharterForm } from './charter-form.js';
import { emptyCharter, foundingOf, modelledOn, type CharterValues } from './charter-values.js';
import { ChooseModel } from './choose-model.js';
import { readCharter } from './read-charter.js';

/** A new consortium, from nothing or on the model of one whose secretary this is. */
export default function FoundConsortium() {
  const [search, setSearch] = useSearchParams();
  const modelId = search.get('model');
  const choices = useView<FoundingChoicesView>('/consortium-kinds');
  const model = useView<MotionView>(modelId ? `/consortia/${modelId}/charter` : null);
  return (
    <Page title={consortium_found()} note={modelId ? consortium_model_note() : consortium_found_note()}>
      <Stack>
        <ChooseModel value={modelId ?? ''} onChange={(id) => setSearch(id ? { model: id } : {})} />
        <Loaded of={choices}>
          {(loaded) =>
            modelId ? (
              <Loaded of={model}>{(charter) => <Founding key={modelId} choices={loaded} modelId={modelId} model={readCharter(charter)} />}</Loaded>
            ) : (
              <Founding key="" choices={loaded} modelId={null} model={null} />
            )
          }
        </Loaded>
      </Stack>
    </Page>
  );
}

interface Props {
  readonly choices: FoundingChoicesView;
  readonly modelId: string | null;
  readonly model: CharterText | null;
}

function Founding({ choices, modelId, model }: Props) {
  const navigate = useNavigate();
  const { actor, organizations } = useSession();
  const secretariats = organizations.filter(({ id }) => organizationsWhere(actor, 'SECRETARY').includes(id));
  const found = useCommand((body: object) => send<ConsortiumView>('POST', '/consortia', body), {
    refresh: ['/session', '/consortia'],
    said: consortium_found_said(),
    quiet: true,
    onDone: ({ id }) => {
      form.sent();
      void navigate(`/consortia/${id}/charter`);
    },
  });
  const empty: CharterValues = { ...emptyCharter, secretariatId: secretariats.length === 1 ? (secretariats[0]?.id ?? '') : '' };
  const initial = model ? modelledOn(empty, model, choices) : empty;
  const form = useForm(initial, { draft: modelId ? `consortium-new-${modelId}` : 'consortium-new', problem: found.problem });
  return (
    <CharterForm
      form={form}
      choices={choices}
      secretariats={secretariats}
      submit={consortium_found_submit()}
      busy={found.pending}
      problem={found.problem}
      onSubmit={(kind) => found.run({ ...foundingOf(form.values, kind), ...(modelId ? { modelId } : {}) })}
    />
  );
}
