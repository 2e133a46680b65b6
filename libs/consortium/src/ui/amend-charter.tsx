import './charter.css';
import './motion.css';
import { useNavigate, useParams } from 'react-router';
import {
  consortium_amend_changes,
  consortium_amend_note,
  consortium_amend_nothing,
  consortium_amend_said,
  consortium_amend_submit,
  consortium_amend_title,
  consortium_edit_kind_gone,
  consortium_form_name,
} from '#messages';
import { Button, Card, Columns, DraftNote, EmptyState, Form, Loaded, Page, send, TextField, useCommand, useForm, useView } from '#libs/kit/ui';
import type { FoundingChoicesView, KindView, MotionView } from '../contract.js';
import { CharterDifference } from './charter-difference.js';
import { amendmentOf, valuesOf } from './charter-values.js';
import { faultsOfText } from './charter-faults.js';
import { DecidedNote, useDecided } from './decided.js';
import { readCharter } from './read-charter.js';
import { TextStep } from './text-step.js';

/** The secretary writes the next version of the charter; beside it stands what it changes, as the leads will see it. */
export default function AmendCharter() {
  const { cid = '' } = useParams();
  const charter = useView<MotionView>(`/consortia/${cid}/charter`);
  const choices = useView<FoundingChoicesView>('/consortium-kinds');
  return (
    <Page title={consortium_amend_title()} note={consortium_amend_note()}>
      <DecidedNote />
      <Loaded of={choices}>
        {(loaded) => <Loaded of={charter}>{(motion) => <Amending key={motion.hash} motion={motion} choices={loaded} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

function Amending({ motion, choices }: { readonly motion: MotionView; readonly choices: FoundingChoicesView }) {
  const { kind } = readCharter(motion);
  const known = [...choices.kinds, ...choices.former].find((each) => each.code === kind.code && each.kindVersion === kind.version);
  return known ? <Fields motion={motion} choices={choices} kind={known} /> : <EmptyState title={consortium_edit_kind_gone()} />;
}

function Fields({ motion, choices, kind }: { readonly motion: MotionView; readonly choices: FoundingChoicesView; readonly kind: KindView }) {
  const navigate = useNavigate();
  const { decisionId } = useDecided();
  const charter = readCharter(motion);
  const at = `/consortia/${motion.consortiumId}`;
  const propose = useCommand((amendment: object) => send<MotionView>('POST', `${at}/motions`, { kind: 'CHARTER_AMENDMENT', amendment, decisionId }), {
    refresh: ['/session', at],
    said: consortium_amend_said(),
    quiet: true,
    onDone: ({ id }) => {
      form.sent();
      void navigate(`${at}/governance/${id}`);
    },
  });
  const form = useForm(valuesOf(charter, kind), { problem: propose.problem, draft: `amend-${motion.consortiumId}-${motion.hash.slice(0, 12)}` });
  const amendment = amendmentOf(form.values);
  const keeper = [...charter.seats.map(({ organization }) => organization), charter.secretariat].find(
    ({ id }) => id === amendment.commonFundKeeperId,
  );
  const after = { ...charter, ...amendment, commonFundKeeper: keeper ?? charter.commonFundKeeper };
  const nothing = JSON.stringify(amendment) === JSON.stringify(amendmentOf(valuesOf(charter, kind)));
  const submit = (): void => {
    if (form.check(faultsOfText(form.values, kind))) propose.run(amendment);
  };
  const actions = (
    <Button kind="primary" type="submit" busy={propose.pending}>
      {consortium_amend_submit()}
    </Button>
  );
  return (
    <Columns wide="first">
      <Card>
        <Form onSubmit={submit} problem={propose.problem} actions={actions}>
          <TextField label={consortium_form_name()} required maxLength={100} {...form.field('name')} />
          <TextStep form={form} kind={kind} choices={choices} secretariats={[charter.secretariat]} fixedRegion />
        </Form>
        <DraftNote form={form} />
      </Card>
      <Card title={consortium_amend_changes()}>
        {nothing ? <p className="muted">{consortium_amend_nothing()}</p> : <CharterDifference before={charter} after={after} />}
      </Card>
    </Columns>
  );
}
